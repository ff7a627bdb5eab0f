import type { S3Client } from '@aws-sdk/client-s3'
import { asError } from '@slipway/action-kit'
import { explainAwsError, s3Permission, type Aws } from '@slipway/aws'
import type { RetryErrorInfo, RetryStrategyV2 } from '@smithy/types'
import { Connection } from './connection.js'
import { WireCredentials } from './credentials.js'
import { encodeKey, encodeQuery } from './encode.js'
import { findEndpoint, type Endpoint } from './endpoint.js'
import { classify, Failure, isOverload, readFailure } from './failure.js'
import { Pace } from './pace.js'
import type { WireAnswer, WireRequest } from './request.js'
import { Signer, type Keys } from './sign.js'

export interface WireParts {
  readonly aws: Aws
  readonly bucket: string
  /** Cuts what is under way. */
  readonly signal: AbortSignal
  /** The time to sign with, in milliseconds since the epoch. */
  readonly now: () => number
  /** How many requests may be under way, however long each of them takes. */
  readonly connections: number
  /** How long an endpoint may be silent; a minute unless given. */
  readonly silentMs?: number
}

interface Open {
  readonly s3: S3Client
  readonly endpoint: Endpoint
  readonly host: string
  readonly connection: Connection
  readonly credentials: WireCredentials
  readonly signer: Signer
  readonly retries: RetryStrategyV2
}

const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/**
 * The way to a bucket for calls that are many: signed requests over connections that are kept, with the endpoint, the
 * credentials and the retries of the SDK's own client, at a quarter of its processor time.
 */
export class Wire {
  #opened: Promise<Open> | undefined
  /** How far the clock of S3 is ahead, in milliseconds, once it has said so. */
  #skew = 0
  readonly #pace: Pace

  constructor(private readonly parts: WireParts) {
    this.#pace = new Pace(parts.connections, parts.now)
  }

  /** How many requests may be under way now. */
  get limit(): number {
    return this.#pace.limit
  }

  /** @throws AwsCallError when S3 refuses, and when the attempts are used up */
  async send(request: WireRequest): Promise<WireAnswer> {
    const { signal, aws, bucket } = this.parts
    signal.throwIfAborted()
    try {
      return await this.#insist(request, await this.#open())
    } catch (error) {
      signal.throwIfAborted()
      const { operation, key } = request
      const permission = s3Permission(operation, { Bucket: bucket, Key: key })
      throw explainAwsError(error, { service: 's3', operation, region: aws.region, permission })
    }
  }

  /** Attempts as many as the client's retry strategy allows, and one more with new credentials or another time. */
  async #insist(request: WireRequest, open: Open): Promise<WireAnswer> {
    let token = await open.retries.acquireInitialRetryToken('')
    let isMended = false
    for (;;) {
      const keys = await open.credentials.get()
      try {
        return await this.#inTurn(() => this.#attempt(request, open, keys))
      } catch (thrown) {
        this.parts.signal.throwIfAborted()
        const error = asError(thrown)
        if (!isMended && (await this.#mend(error, request, open, keys))) {
          isMended = true
          continue
        }
        const errorType = classify(error)
        if (errorType === 'CLIENT_ERROR') throw error
        // Its `cause` is declared as unknown, which is all that the SDK's type holds against it.
        const info = { error: error as RetryErrorInfo['error'], errorType }
        token = await open.retries.refreshRetryTokenForRetry(token, info).catch(() => {
          throw error
        })
      }
    }
  }

  /** Also what is tried again waits for its turn: S3 may have said that there are too many. */
  async #inTurn(attempt: () => Promise<WireAnswer>): Promise<WireAnswer> {
    const step = await this.#pace.begin()
    try {
      this.parts.signal.throwIfAborted()
      const answer = await attempt()
      step.end('given')
      return answer
    } catch (error) {
      step.end(isOverload(asError(error)) ? 'too-many' : 'refused')
      throw error
    }
  }

  async #attempt(request: WireRequest, open: Open, keys: Keys): Promise<WireAnswer> {
    const { method, key, body } = request
    const { base } = open.endpoint
    const path = key === undefined ? base.replace(/(.)\/$/, '$1') : base + encodeKey(key)
    const query = request.query === undefined ? '' : encodeQuery(request.query)
    const payloadHash = body?.sha256 ?? emptyHash
    const signable = { method, path, query, payloadHash, headers: { ...request.headers, host: open.host } }
    const now = this.parts.now() + (this.#skew || open.s3.config.systemClockOffset)
    const answer = await open.connection.send({
      method,
      path: query === '' ? path : `${path}?${query}`,
      headers: open.signer.sign(signable, keys, now),
      body: body?.bytes,
    })
    const failure = readFailure(answer, request)
    if (failure !== undefined) throw failure
    return answer
  }

  /** Whether what was wrong with the signature is put right. */
  async #mend(error: Error, { method }: WireRequest, open: Open, keys: Keys): Promise<boolean> {
    if (!(error instanceof Failure)) return false
    if (error.name === 'RequestTimeTooSkewed') {
      const theirs = Date.parse(error.$response.headers.date ?? '')
      if (Number.isNaN(theirs)) return false
      this.#skew = theirs - this.parts.now()
      return true
    }
    return WireCredentials.areOver(error, method) && open.credentials.renew(keys)
  }

  #open(): Promise<Open> {
    this.#opened ??= this.#connect().catch((error: unknown) => {
      this.#opened = undefined
      throw error
    })
    return this.#opened
  }

  async #connect(): Promise<Open> {
    const { aws, bucket, signal, connections, silentMs = 60_000 } = this.parts
    const s3 = await aws.s3()
    const [endpoint, strategy] = await Promise.all([findEndpoint(s3, bucket), s3.config.retryStrategy()])
    if (!('refreshRetryTokenForRetry' in strategy)) throw new Error('The retry strategy is of an old kind')
    const limits = { connections, connectMs: 10_000, silentMs }
    const connection = await Connection.open(endpoint.origin, limits, aws.tunnelTo(new URL(endpoint.origin)))
    signal.addEventListener('abort', () => void connection.cut(asError(signal.reason)), { once: true })
    return {
      s3,
      endpoint,
      host: new URL(endpoint.origin).host,
      connection,
      credentials: new WireCredentials(aws, s3),
      signer: new Signer(endpoint.region),
      retries: strategy,
    }
  }
}
