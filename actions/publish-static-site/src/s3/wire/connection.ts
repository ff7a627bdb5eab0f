import { asError } from '@slipway/action-kit'
import type { Aws } from '@slipway/aws'
import type { buildConnector, Dispatcher, Pool } from 'undici'
import type { WireAnswer } from './request.js'
import { SilenceWatch, type Call } from './silence.js'

export interface ConnectionLimits {
  readonly connections: number
  /** How long an endpoint may take to accept a connection, and to go on with an answer. */
  readonly connectMs: number
  readonly silentMs: number
}

// So slow is the slowest line on which an upload is waited for: 16 KiB a second for each connection.
const bytesPerMs = 16

// For every request Undici looks through the connections of a pool, and opens one more where none is quite done: a pool
// of 256 takes 0.15 ms longer for each than one of 128. So what is beyond is another pool's.
const poolConnections = 128

interface Lane {
  readonly pool: Pool
  readonly connections: number
  underWay: number
}

/** Connections to one host that are kept open, each with one request at a time. TLS unless the origin says otherwise. */
export class Connection {
  readonly #silence: SilenceWatch

  constructor(
    private readonly lanes: readonly [Lane, ...Lane[]],
    private readonly limits: ConnectionLimits,
  ) {
    this.#silence = new SilenceWatch(limits.silentMs)
  }

  /** @param tunnel through the proxy that is on the way, if there is one */
  static async open(
    origin: string,
    limits: ConnectionLimits,
    tunnel: ReturnType<Aws['tunnelTo']>,
  ): Promise<Connection> {
    const undici = await import('undici')
    const { connections, connectMs } = limits
    const direct = { timeout: connectMs }
    const options = {
      pipelining: 1,
      connect:
        tunnel === undefined ? direct : throughTunnel(tunnel, undici.buildConnector(direct), connectMs),
      // Undici makes timers of its own for each request and lets go of them a second later: of a hundred thousand
      // requests, they are most of what there is in memory.
      headersTimeout: 0,
      bodyTimeout: 0,
    }
    const openLane = (most: number): Lane => ({
      pool: new undici.Pool(origin, { ...options, connections: most }),
      connections: most,
      underWay: 0,
    })
    const first = openLane(Math.min(connections, poolConnections))
    const rest = connections - first.connections
    return new Connection(rest > 0 ? [first, openLane(rest)] : [first], limits)
  }

  /** @throws Error with Node's `code`: ECONNRESET, ETIMEDOUT, ENOTFOUND, … */
  send(request: {
    readonly method: WireMethod
    readonly path: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: Buffer | undefined
  }): Promise<WireAnswer> {
    const { method, path, body = null } = request
    const { silentMs } = this.limits
    const patienceMs = silentMs + (body?.length ?? 0) / bytesPerMs
    const [first] = this.lanes
    const lane = this.lanes.find(({ underWay, connections }) => underWay < connections) ?? first
    lane.underWay++
    return new Promise((resolve, reject) => {
      let status = 0
      let headers: Readonly<Record<string, string>> = {}
      const chunks: Buffer[] = []
      let call: Call | undefined
      lane.pool.dispatch(
        { method, path, headers: onTheWire(request.headers), body },
        {
          onConnect: (abort) => {
            call = this.#silence.begin(patienceMs, abort)
          },
          onHeaders: (code, raw) => {
            call?.hear(silentMs)
            status = code
            headers = readHeaders(raw)
            return true
          },
          onData: (chunk) => {
            call?.hear(silentMs)
            chunks.push(chunk)
            return true
          },
          onComplete: () => {
            call?.end()
            lane.underWay--
            const [only = Buffer.alloc(0)] = chunks
            resolve({ status, headers, body: chunks.length > 1 ? Buffer.concat(chunks) : only })
          },
          onError: (error) => {
            call?.end()
            lane.underWay--
            reject(named(error))
          },
        },
      )
    })
  }

  /** Ends what is under way. */
  async cut(reason: Error): Promise<void> {
    this.#silence.stop()
    await Promise.all(this.lanes.map(({ pool }) => pool.destroy(reason)))
  }
}

/** Connects in a tunnel, and begins TLS with the endpoint there. */
function throughTunnel(
  open: NonNullable<ReturnType<Aws['tunnelTo']>>,
  connect: buildConnector.connector,
  timeoutMs: number,
): buildConnector.connector {
  return (options, callback) => {
    open(timeoutMs).then(
      (httpSocket) => {
        if (options.protocol === 'https:') connect({ ...options, httpSocket }, callback)
        else callback(null, httpSocket)
      },
      (error: unknown) => callback(asError(error), null),
    )
  }
}

type WireMethod = Extract<Dispatcher.HttpMethod, 'GET' | 'HEAD' | 'PUT'>

/** Node and undici write headers byte by byte: text beyond ASCII goes as its UTF-8. */
function onTheWire(headers: Readonly<Record<string, string>>): string[] {
  const list: string[] = []
  for (const [name, value] of Object.entries(headers)) {
    // eslint-disable-next-line no-control-regex -- whether there is something else than ASCII
    list.push(name, /^[\x00-\x7f]*$/.test(value) ? value : Buffer.from(value).toString('latin1'))
  }
  return list
}

function readHeaders(raw: readonly Buffer[]): Record<string, string> {
  const headers: Record<string, string> = {}
  for (let at = 0; at + 1 < raw.length; at += 2) {
    headers[String(raw[at]).toLowerCase()] = raw[at + 1]?.toString('latin1') ?? ''
  }
  return headers
}

// Undici's own codes, in Node's words, which are what the rest of Slipway knows.
const codes: Readonly<Record<string, string>> = {
  UND_ERR_CONNECT_TIMEOUT: 'ETIMEDOUT',
  UND_ERR_HEADERS_TIMEOUT: 'ETIMEDOUT',
  UND_ERR_BODY_TIMEOUT: 'ETIMEDOUT',
  UND_ERR_SOCKET: 'ECONNRESET',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'ECONNRESET',
}

function named(error: Error & { code?: unknown }): Error {
  const code = typeof error.code === 'string' ? codes[error.code] : undefined
  return code === undefined ? error : Object.assign(new Error(error.message, { cause: error }), { code })
}
