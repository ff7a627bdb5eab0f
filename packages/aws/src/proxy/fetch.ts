import { asError } from '@slipway/action-kit'
import type { Agent, buildConnector } from 'undici'
import { namesProxy, proxyOf } from './proxy-of.js'

const timeoutMs = 10_000

/**
 * Node's own fetch; where the environment names a proxy, one that goes through it, redirects to other hosts included.
 * @param env the process's own unless given: the SDK and the toolkit read it as well
 */
export async function outboundFetch(
  url: string | URL,
  init: RequestInit,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Response> {
  if (!namesProxy(env)) return fetch(url, init)
  const undici = await import('undici')
  const connect = connector(undici.buildConnector({ timeout: timeoutMs }), env)
  // For one request: its connection has nothing to wait for afterwards.
  const dispatcher: Agent = new undici.Agent({ connect, keepAliveTimeout: 1, keepAliveMaxTimeout: 1 })
  // Two declarations of the same: Node's fetch is undici's.
  const options = { ...init, dispatcher } as unknown as Parameters<typeof undici.fetch>[1]
  return undici.fetch(url, options)
}

/** Connects each time as the environment asks for: through a proxy, with TLS begun in the tunnel, or straight. */
function connector(
  direct: buildConnector.connector,
  env: Readonly<Record<string, string | undefined>>,
): buildConnector.connector {
  return (options, callback) => {
    const isSecure = options.protocol === 'https:'
    const host = options.hostname.replace(/^\[|\]$/g, '')
    const to = { isSecure, host, port: Number(options.port || (isSecure ? 443 : 80)) }
    const open = async (): Promise<void> => {
      const proxy = proxyOf(to, env)
      if (proxy === undefined) {
        direct(options, callback)
        return
      }
      const { openTunnel } = await import('./tunnel.js')
      const httpSocket = await openTunnel(proxy, to, timeoutMs)
      if (isSecure) direct({ ...options, httpSocket }, callback)
      else callback(null, httpSocket)
    }
    open().catch((error: unknown) => callback(asError(error), null))
  }
}
