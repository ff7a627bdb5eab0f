import type { Socket } from 'node:net'
import type { Agents } from './agents.js'
import { namesProxy, proxyOf, type Destination } from './proxy-of.js'

type Environment = Readonly<Record<string, string | undefined>>

/** The agents of node:http and node:https for the environment's proxies; none, and nothing loaded, where it names none. */
export async function outboundAgents(env: Environment): Promise<Partial<Agents>> {
  return namesProxy(env) ? (await import('./agents.js')).createAgents(env) : {}
}

/** A connection to an origin through the proxy that the environment asks for; undefined where the way is straight. */
export function outboundTunnel(
  origin: URL,
  env: Environment,
): ((timeoutMs: number) => Promise<Socket>) | undefined {
  if (!namesProxy(env)) return undefined
  const to = destinationOf(origin)
  const proxy = proxyOf(to, env)
  if (proxy === undefined) return undefined
  return async (timeoutMs) => (await import('./tunnel.js')).openTunnel(proxy, to, timeoutMs)
}

function destinationOf({ protocol, hostname, port }: URL): Destination {
  const isSecure = protocol === 'https:'
  const host = hostname.replace(/^\[|\]$/g, '')
  return { isSecure, host, port: port === '' ? (isSecure ? 443 : 80) : Number(port) }
}
