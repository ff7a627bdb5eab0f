import { request, type Agent, type IncomingMessage, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'
import type { Target } from './target.js'

/**
 * How a target took a request: it answered (or died while answering), was never reached, was asked over a kept
 * connection that it had closed, broke before it answered.
 */
export type Outcome = 'answered' | 'unreached' | 'stale' | 'broken' | 'timed-out'

// The idle timeout of an Application Load Balancer.
const idleMs = 60_000

// They are about one connection, not about the message. Source: RFC 9110, 7.6.1.
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/**
 * Passes a request on to a target and its answer back, both bodies as streams. Nothing is taken from the message
 * before the target's connection stands, so what came back `unreached` can be tried on another target.
 * @param agent keeps connections to targets; false: a new connection
 */
export function forward(
  message: IncomingMessage,
  response: ServerResponse,
  upstream: NonNullable<Target['upstream']>,
  agent: Agent | false,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const repeatable = (message.method === 'GET' || message.method === 'HEAD') && !hasBody(message)
    const asking = request({
      ...upstream,
      method: message.method,
      path: message.url,
      headers: requestHeaders(message),
      setHost: false,
      // A kept connection may be closed by the target at the very moment it is used. A request that may not be
      // repeated gets a connection of its own.
      agent: repeatable ? agent : false,
    })
    let connected = false
    let answered = false
    asking.on('socket', (socket) => {
      const send = (): void => {
        connected = true
        if (hasBody(message)) message.pipe(asking)
        else asking.end()
      }
      if (socket.connecting) socket.once('connect', send)
      else send()
    })
    asking.setTimeout(idleMs, () => asking.destroy(new IdleTimeout()))
    asking.on('response', (answer) => {
      answered = true
      response.writeHead(answer.statusCode ?? 502, answer.statusMessage, responseHeaders(answer))
      pipeline(answer, response, (error) => {
        if (error) response.destroy()
        resolve('answered')
      })
    })
    asking.on('error', (error) => {
      if (answered) return
      message.unpipe(asking)
      if (error instanceof IdleTimeout) resolve('timed-out')
      else if (!connected) resolve('unreached')
      else resolve(asking.reusedSocket ? 'stale' : 'broken')
    })
    response.on('close', () => {
      if (!response.writableFinished) asking.destroy()
    })
  })
}

class IdleTimeout extends Error {}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

function requestHeaders(message: IncomingMessage): Record<string, string | string[] | undefined> {
  const { headers, socket } = message
  const kept = Object.entries(headers).filter(([name]) => !hopByHop.has(name))
  const client = socket.remoteAddress ?? ''
  const before = headers['x-forwarded-for']
  return {
    ...Object.fromEntries(kept),
    'x-forwarded-for': before === undefined ? client : `${String(before)}, ${client}`,
    'x-forwarded-proto': 'http',
    'x-forwarded-port': String(socket.localPort ?? ''),
  }
}

/** Name, value, name, value: a header may stand more than once. */
function responseHeaders({ rawHeaders }: IncomingMessage): string[] {
  const kept: string[] = []
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? ''
    if (!hopByHop.has(name.toLowerCase())) kept.push(name, rawHeaders[at + 1] ?? '')
  }
  return kept
}
