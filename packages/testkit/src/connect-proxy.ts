import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'

/** An HTTP proxy on loopback that opens tunnels (CONNECT), and keeps what it was asked. */
export interface ConnectProxy {
  readonly port: number
  /** `api.example.test:443`, in order; also those that it refused. */
  readonly targets: readonly string[]
  /** How many requests were meant to be forwarded in the open; they are answered 405. */
  readonly forwarded: number
  stop(): Promise<void>
}

/**
 * @param lead where on loopback a target is; undefined refuses with 403. Names need not exist: the proxy alone resolves them.
 * @param login `name:password` that has to be given; others are answered 407
 */
export async function startConnectProxy(
  lead: (target: string) => number | undefined,
  login?: string,
): Promise<ConnectProxy> {
  const targets: string[] = []
  const open = new Set<Socket>()
  let forwarded = 0
  const server = createServer((_request, response) => {
    forwarded++
    response.writeHead(405).end()
  })
  const keep = (socket: Socket): void => {
    open.add(socket)
    socket.on('error', () => socket.destroy()).once('close', () => open.delete(socket))
  }
  server.on('connection', keep)
  server.on('connect', (request, client: Socket, head) => {
    const target = request.url ?? ''
    targets.push(target)
    const wanted = login === undefined ? undefined : `Basic ${Buffer.from(login).toString('base64')}`
    if (wanted !== undefined && request.headers['proxy-authorization'] !== wanted) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n')
      return
    }
    const port = lead(target)
    if (port === undefined) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.write(head)
      upstream.pipe(client).pipe(upstream)
    })
    keep(upstream)
    upstream.once('close', () => client.destroy())
    client.once('close', () => upstream.destroy())
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    targets,
    get forwarded() {
      return forwarded
    },
    async stop() {
      const closed = once(server, 'close')
      server.close()
      for (const socket of open) socket.destroy()
      await closed
    },
  }
}
