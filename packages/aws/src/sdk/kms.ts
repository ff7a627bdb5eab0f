import { STSClient } from '@aws-sdk/client-sts'
import { asError } from '@slipway/action-kit'
import { SignatureV4 } from '@smithy/signature-v4'
import type { HttpRequest, HttpResponse, RetryErrorInfo } from '@smithy/types'
import type { ClientConfig } from '../session.js'

// KMS as far as Slipway asks it, named and shaped as the SDK's client is: the three calls are plain JSON, and credentials,
// signature, retries and connections are those of the client of STS.

export interface KeyMetadata {
  readonly Arn?: string
  readonly KeyManager?: 'AWS' | 'CUSTOMER'
  readonly KeyState?: string
}

interface Outputs {
  readonly DescribeKey: { readonly KeyMetadata?: KeyMetadata }
  readonly GetKeyPolicy: { readonly Policy?: string }
  readonly GenerateDataKey: { readonly KeyId?: string }
}

interface Command<Operation extends keyof Outputs> {
  readonly operation: Operation
  readonly input: object
}

export class DescribeKeyCommand implements Command<'DescribeKey'> {
  readonly operation = 'DescribeKey'
  constructor(readonly input: { readonly KeyId: string }) {}
}

export class GetKeyPolicyCommand implements Command<'GetKeyPolicy'> {
  readonly operation = 'GetKeyPolicy'
  /** @param input without an alias, which KMS does not take here */
  constructor(readonly input: { readonly KeyId: string; readonly PolicyName: 'default' }) {}
}

export class GenerateDataKeyCommand implements Command<'GenerateDataKey'> {
  readonly operation = 'GenerateDataKey'
  /** @param input with DryRun KMS answers with a DryRunOperationException where it would have made a key */
  constructor(
    readonly input: { readonly KeyId: string; readonly KeySpec: 'AES_256'; readonly DryRun: boolean },
  ) {}
}

export class KMSClient {
  readonly config: STSClient['config']

  constructor(config: ClientConfig) {
    this.config = new STSClient(config).config
  }

  async send<Operation extends keyof Outputs>(
    command: Command<Operation>,
    options: { readonly abortSignal?: AbortSignal } = {},
  ): Promise<Outputs[Operation]> {
    const retries = await this.config.retryStrategy()
    if (!('refreshRetryTokenForRetry' in retries)) throw new Error('The retry strategy is of an old kind')
    let token = await retries.acquireInitialRetryToken('')
    for (;;) {
      try {
        // KMS says what its API reference says.
        return (await this.#attempt(command, options)) as Outputs[Operation]
      } catch (thrown) {
        const error = asError(thrown)
        const errorType = typeOf(error)
        if (errorType === undefined) throw error
        const info = { error: error as RetryErrorInfo['error'], errorType }
        token = await retries.refreshRetryTokenForRetry(token, info).catch(() => {
          throw error
        })
      }
    }
  }

  async #attempt(
    { operation, input }: Command<keyof Outputs>,
    options: { readonly abortSignal?: AbortSignal },
  ): Promise<unknown> {
    const { credentials, sha256, requestHandler, systemClockOffset } = this.config
    const region = await this.config.region()
    const signer = new SignatureV4({ service: 'kms', region, credentials, sha256 })
    const signed = await signer.sign(requestOf(endpointOf(region), operation, input), {
      signingDate: new Date(Date.now() + systemClockOffset),
    })
    // The handler is declared for HTTP of any kind; this one is Node's.
    const handle = requestHandler.handle.bind(requestHandler) as unknown as (
      request: HttpRequest,
      options: object,
    ) => Promise<{ readonly response: HttpResponse }>
    const { response } = await handle(signed, options)
    const answer = await readJson(response.body as AsyncIterable<Uint8Array>)
    if (response.statusCode < 300) return answer
    throw refusal(answer, response.statusCode)
  }
}

/** Source: https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html */
function endpointOf(region: string): URL {
  const { AWS_ENDPOINT_URL_KMS: own, AWS_ENDPOINT_URL: all } = process.env
  const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'
  return new URL(own || all || `https://kms.${region}.${suffix}`)
}

function requestOf({ protocol, hostname, port, host }: URL, operation: string, input: object): HttpRequest {
  return {
    method: 'POST',
    protocol,
    hostname,
    ...(port === '' ? {} : { port: Number(port) }),
    path: '/',
    query: {},
    headers: {
      host,
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `TrentService.${operation}`,
    },
    body: JSON.stringify(input),
  }
}

async function readJson(body: AsyncIterable<Uint8Array>): Promise<object> {
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  try {
    return Object(JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}')) as object
  } catch {
    return {}
  }
}

/** In the shape of the SDK's errors. */
function refusal(answer: { readonly __type?: unknown; readonly message?: unknown }, status: number): Error {
  const { __type: type = '', message, Message = message } = answer as typeof answer & { Message?: unknown }
  const error = new Error(typeof Message === 'string' ? Message : `HTTP ${status}`)
  // `com.amazonaws.kms#NotFoundException`
  const name = String(type).split('#').at(-1) || 'UnknownError'
  return Object.assign(error, { name, $metadata: { httpStatusCode: status } })
}

function typeOf(error: Error): RetryErrorInfo['errorType'] | undefined {
  if (/^(Throttl\w+|TooManyRequests\w*|LimitExceededException)$/.test(error.name)) return 'THROTTLING'
  const { $metadata: metadata, code } = error as { $metadata?: { httpStatusCode: number }; code?: unknown }
  if (metadata !== undefined) return metadata.httpStatusCode >= 500 ? 'TRANSIENT' : undefined
  const isPassing =
    error.name === 'TimeoutError' || /^(ECONN(RESET|REFUSED)|ENOTFOUND|EAI_AGAIN)$/.test(String(code))
  return isPassing ? 'TRANSIENT' : undefined
}
