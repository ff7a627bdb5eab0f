import { Agent, createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { forward } from './forward.js'
import type { Target } from './target.js'
import type { TargetGroup } from './target-group.js'

/** The data plane of one listener: an HTTP server on loopback. */
export interface DataPlane {
  /** `http://127.0.0.1:<port>` */
  readonly url: string
  close(): Promise<void>
}

/** @param choose the target group of the next request; undefined when nothing is forwarded to */
export async function listen(choose: () => TargetGroup | undefined): Promise<DataPlane> {
  const agent = new Agent({ keepAlive: true })
  const server = createServer((message, response) => {
    void balance(choose(), message, response, agent)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        agent.destroy()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/**
 * Gives a request to a healthy target, and to the next one when a target cannot be reached. AWS would also try targets
 * that are all unhealthy (fail open); here it is 503, so that a test sees the moment in which nothing could serve.
 */
async function balance(
  group: TargetGroup | undefined,
  message: IncomingMessage,
  response: ServerResponse,
  agent: Agent,
): Promise<void> {
  const tried = new Set<Target>()
  for (;;) {
    const target = group?.next(tried)
    if (target === undefined) {
      refuse(response, tried.size === 0 ? 503 : 502)
      return
    }
    tried.add(target)
    if (target.upstream === undefined) {
      simulate(target, message, response)
      return
    }
    let outcome = await forward(message, response, target.upstream, agent)
    if (outcome === 'stale') outcome = await forward(message, response, target.upstream, false)
    if (outcome === 'unreached' && !response.destroyed) continue
    if (outcome === 'broken') refuse(response, 502)
    if (outcome === 'timed-out') refuse(response, 504)
    return
  }
}

/** A simulated target says who it is. */
function simulate(target: Target, message: IncomingMessage, response: ServerResponse): void {
  message.resume()
  const status = target.answer?.()
  if (status === undefined) {
    refuse(response, 504)
    return
  }
  response.writeHead(status, { 'content-type': 'text/plain' })
  response.end(`simulated target ${target.id}:${target.port}\n`)
}

const titles = {
  502: '502 Bad Gateway',
  503: '503 Service Temporarily Unavailable',
  504: '504 Gateway Time-out',
}

/** The load balancer's own error pages. */
function refuse(response: ServerResponse, status: keyof typeof titles): void {
  // Its client may have gone meanwhile.
  if (response.destroyed) return
  const title = titles[status]
  response.writeHead(status, { server: 'awselb/2.0', 'content-type': 'text/html' })
  response.end(
    `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`,
  )
}
