import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream/promises'
import type { Reply, Request } from './service.js'

/** An HTTP server on loopback, on a port that the kernel chose. */
export interface HttpServer {
  readonly port: number
  /** Ends every connection. */
  close(): Promise<void>
}

/** A handler may answer, or cut the connection by returning undefined. */
export type Handler = (request: Request) => Promise<Reply | undefined>

export async function serve(handler: Handler): Promise<HttpServer> {
  const server = createServer((message, response) => {
    void answer(handler, message, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { port: (server.address() as AddressInfo).port, close: () => close(server) }
}

async function answer(handler: Handler, message: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const reply = await handler(toRequest(message))
    if (reply === undefined) {
      message.socket.destroy()
      return
    }
    response.writeHead(reply.status, { ...reply.headers })
    if (reply.body === undefined || typeof reply.body === 'string' || Buffer.isBuffer(reply.body)) {
      response.end(message.method === 'HEAD' ? undefined : reply.body)
    } else {
      await pipeline(reply.body, response)
    }
  } catch (error) {
    if (response.headersSent) {
      message.socket.destroy()
      return
    }
    response.writeHead(500, { 'content-type': 'text/plain' })
    response.end(error instanceof Error ? error.stack : String(error))
  }
}

function toRequest(message: IncomingMessage): Request {
  const target = message.url ?? '/'
  const at = target.indexOf('?')
  let body: Promise<Buffer> | undefined
  return {
    method: message.method ?? 'GET',
    path: at < 0 ? target : target.slice(0, at),
    query: new URLSearchParams(at < 0 ? '' : target.slice(at + 1)),
    headers: message.headers,
    stream: message,
    body: () => (body ??= readAll(message)),
  }
}

async function readAll(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
