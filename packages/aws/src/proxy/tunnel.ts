import { request as plain } from 'node:http'
import { request as secure } from 'node:https'
import type { Socket } from 'node:net'
import type { Destination } from './proxy-of.js'

/** What a proxy says to a tunnel. The SDK takes ECONNRESET and ETIMEDOUT as worth another attempt, and no other code. */
class TunnelError extends Error {
  override readonly name = 'TunnelError'

  constructor(
    message: string,
    readonly code: 'EPROXY' | 'ECONNRESET' | 'ETIMEDOUT',
  ) {
    super(message)
  }
}

/**
 * A connection through a proxy (CONNECT), on which TLS with the destination is still to be begun. What is sent in it the
 * proxy does not see.
 * Source: https://www.rfc-editor.org/rfc/rfc9110#name-connect
 * @throws Error with Node's `code`; `EPROXY` when the proxy refuses
 */
export function openTunnel(proxy: URL, to: Destination, timeoutMs: number): Promise<Socket> {
  const { hostname, port, protocol } = proxy
  const target = `${to.host.includes(':') ? `[${to.host}]` : to.host}:${to.port}`
  const place = `The proxy ${proxy.host}`
  return new Promise((resolve, reject) => {
    const ask = protocol === 'https:' ? secure : plain
    const request = ask({
      method: 'CONNECT',
      host: hostname.replace(/^\[|\]$/g, ''),
      ...(port === '' ? {} : { port }),
      path: target,
      headers: { host: target, ...authorization(proxy) },
      agent: false,
      timeout: timeoutMs,
    })
    request.once('timeout', () => {
      request.destroy(new TunnelError(`${place} did not open a tunnel to ${target} in time`, 'ETIMEDOUT'))
    })
    request.once('error', reject)
    request.once('connect', ({ statusCode = 0, statusMessage = '' }, socket, head) => {
      // The answer to CONNECT has no body: of a refusal nothing else is read.
      if (statusCode < 200 || statusCode > 299) {
        socket.destroy()
        const said = `${statusCode} ${statusMessage}`.trim()
        const code = statusCode >= 500 ? 'ECONNRESET' : 'EPROXY'
        reject(new TunnelError(`${place} refused a tunnel to ${target}: ${said}`, code))
        return
      }
      socket.setTimeout(0)
      if (head.length > 0) socket.unshift(head)
      // Both modules give the connection itself, which is declared as any stream.
      resolve(socket)
    })
    request.end()
  })
}

function authorization({ username, password }: URL): Readonly<Record<string, string>> {
  if (username === '' && password === '') return {}
  const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return { 'proxy-authorization': `Basic ${Buffer.from(login).toString('base64')}` }
}
