import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What stands where an example's `verify-url` points: it keeps the paths that were asked for. */
export interface Application {
  /** `http://127.0.0.1:<port>` */
  readonly url: string
  readonly asked: readonly string[]
  close(): Promise<void>
}

/** @param status what it answers with, asked for each time */
export async function startApplication(status: () => number = () => 200): Promise<Application> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(status()).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // a TCP server's address is never a text
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/**
 * An example with the addresses that this machine answers at in the place of its own.
 * @throws Error when the example does not have one of them
 */
export function withAddresses(workflow: string, addresses: Readonly<Record<string, string>>): string {
  return Object.entries(addresses).reduce((text, [address, here]) => {
    if (!text.includes(address)) throw new Error(`The example does not speak of ${address}`)
    return text.replaceAll(address, here)
  }, workflow)
}
