import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Request {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

export interface Listener {
  /** `http://127.0.0.1:port` */
  readonly url: string
  close(): Promise<void>
}

/** Serves on loopback, on a port that the kernel chose. A handler that returns undefined cuts the connection. */
export async function listen(handle: (request: Request) => Reply | undefined): Promise<Listener> {
  const server = createServer((message, response) => {
    const answer = async (): Promise<void> => {
      const request = await read(message)
      const reply = handle(request)
      if (reply === undefined) {
        message.socket.destroy()
        return
      }
      const body = Buffer.from(reply.body ?? '')
      response.writeHead(reply.status, { 'content-length': body.length, ...reply.headers })
      response.end(request.method === 'HEAD' ? undefined : body)
    }
    answer().catch((error: unknown) => {
      // A fault of the fake itself: no status of GitHub's, and nothing retries it.
      response.writeHead(418, { 'content-type': 'text/plain' })
      response.end(error instanceof Error ? error.stack : String(error))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // a TCP server's address is never a text
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  }
}

/** The document of a request; an empty one when there is none. */
export function documentOf(request: Request): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(request.body.toString('utf8') || '{}')
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

async function read(message: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer) // no encoding is set
  const { pathname, searchParams } = new URL(message.url ?? '/', 'http://localhost')
  return {
    method: message.method ?? 'GET',
    path: pathname,
    query: searchParams,
    headers: message.headers,
    body: Buffer.concat(chunks),
  }
}
