import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Server } from './bucket.js'

/** What a server that has no conditional writes makes of one. */
export type Conditions = 'passed over' | 'not implemented'

/**
 * The same server as one that has no conditional writes, as older ones of many makers. It must not look at signatures,
 * which moto does not.
 */
export async function withoutConditions(
  server: Server,
  conditions: Conditions,
): Promise<Server & { stop(): Promise<void> }> {
  const target = new URL(server.connection.endpoint)
  const line = createServer((incoming, answer) => {
    const { 'if-none-match': none, 'if-match': match, ...headers } = incoming.headers
    if (conditions === 'not implemented' && (none ?? match) !== undefined) refuse(incoming, answer)
    else forward(incoming, headers, answer)
  })
  const forward = (
    incoming: IncomingMessage,
    headers: IncomingMessage['headers'],
    answer: ServerResponse,
  ): void => {
    const { method, url: path } = incoming
    const onward = request({ host: target.hostname, port: target.port, method, path, headers }, (came) => {
      answer.writeHead(came.statusCode ?? 502, came.headers)
      came.pipe(answer)
    })
    onward.on('error', () => answer.destroy())
    incoming.pipe(onward)
  }
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve))
  const { port } = line.address() as AddressInfo
  return {
    connection: { ...server.connection, endpoint: `http://127.0.0.1:${port}` },
    async stop() {
      line.closeAllConnections()
      await new Promise((resolve) => line.close(resolve))
    },
  }
}

function refuse(incoming: IncomingMessage, answer: ServerResponse): void {
  incoming.resume().on('end', () => {
    answer.writeHead(501, { 'content-type': 'application/xml' })
    const text = 'A header you provided implies functionality that is not implemented'
    answer.end(`<Error><Code>NotImplemented</Code><Message>${text}</Message></Error>`)
  })
}
