import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Heard {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly authorization: string | undefined
  readonly range: string | undefined
  readonly body: string
}

export interface FakeRegistry {
  /** `127.0.0.1:<port>` */
  readonly host: string
  readonly heard: readonly Heard[]
  stop(): Promise<void>
}

/** A server on loopback that answers as a test has it, and keeps what it heard. */
export async function startFakeRegistry(
  answer: (request: Heard, response: ServerResponse, host: string) => unknown,
): Promise<FakeRegistry> {
  const heard: Heard[] = []
  const read = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { authorization, range } = request.headers
    const asked = {
      method: request.method ?? '',
      path: request.url ?? '',
      authorization,
      range,
      body: Buffer.concat(chunks).toString(),
    }
    heard.push(asked)
    answer(asked, response, request.headers.host ?? '')
  }
  const server = createServer((request, response) => {
    // A client that breaks off is none of the server's faults.
    read(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // An address, since it listens on a port.
  const { port } = server.address() as AddressInfo
  return {
    host: `127.0.0.1:${port}`,
    heard,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Ends an answer with JSON. */
export function json(response: ServerResponse, status: number, value: object, headers = {}): ServerResponse {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  return response.end(JSON.stringify(value))
}

/** As a registry refuses. */
export function refuse(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  headers = {},
): ServerResponse {
  return json(response, status, { errors: [{ code, message }] }, headers)
}
