import type { Agent as HttpAgent } from 'node:http'
import type { Agent as HttpsAgent } from 'node:https'
import { outboundAgents } from './proxy/outbound.js'

/** What the SDK's HTTP handler takes. */
export interface RequestHandlerConfig {
  readonly connectionTimeout: number
  readonly socketTimeout: number
  readonly httpAgent?: HttpAgent
  readonly httpsAgent?: HttpsAgent
}

/** An endpoint that takes no connection, or falls silent, is an error that is retried; the SDK itself would wait on. */
const limits = { connectionTimeout: 10_000, socketTimeout: 60_000 }

/** How SDK clients reach AWS: within limits, and through the environment's proxies. */
export async function requestHandlerFor(
  env: Readonly<Record<string, string | undefined>>,
): Promise<RequestHandlerConfig> {
  return { ...limits, ...(await outboundAgents(env)) }
}
