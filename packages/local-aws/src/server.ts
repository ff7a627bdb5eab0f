import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream/promises'
import type { Reply, Request } from './service.js'

/** An HTTP server on loopback, on a port that the kernel chose. */
export interface HttpServer {
  readonly port: number
  /** Answers on one more address, `127.0.0.2`, at the same port; at once when it does already. */
  listen(address: string): Promise<void>
  /** Ends every connection. */
  close(): Promise<void>
}

/** A handler may answer, or cut the connection by returning undefined. */
export type Handler = (request: Request) => Promise<Reply | undefined>

export async function serve(handler: Handler): Promise<HttpServer> {
  const servers = new Map<string, Promise<Server>>()
  const home = await start(handler, '127.0.0.1', 0)
  // A server on TCP has an AddressInfo.
  const { port } = home.address() as AddressInfo
  servers.set('127.0.0.1', Promise.resolve(home))
  return {
    port,
    async listen(address) {
      const server = servers.get(address) ?? start(handler, address, port)
      servers.set(address, server)
      await server
    },
    close: async () => {
      for (const server of await Promise.all(servers.values())) await close(server)
    },
  }
}

function start(handler: Handler, address: string, port: number): Promise<Server> {
  const server = createServer((message, response) => {
    void answer(handler, message, response)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, address, () => resolve(server))
  })
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
