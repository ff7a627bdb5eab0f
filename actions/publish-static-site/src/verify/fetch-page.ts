import { get as getPlain, type IncomingMessage } from 'node:http'
import { get as getSecure } from 'node:https'
import { asError, errorCode, type Context } from '@slipway/action-kit'
import { outboundAgents } from '@slipway/aws'
import type { Answer } from './answer.js'
import { digest } from './digest.js'
import { largest } from './sample.js'

// As browsers ask: CloudFront keeps a copy for each of the encodings that it is asked for.
const headers = { 'accept-encoding': 'gzip, br', accept: '*/*', 'user-agent': 'slipway-verify' }
const maxRedirects = 5
const limitMs = 30_000

/** Fetches a page as a visitor does, and follows redirects that stay at its host. */
export async function fetchPage(
  url: string,
  context: Pick<Context, 'clock' | 'env' | 'signal'>,
): Promise<Answer> {
  const { clock, env, signal } = context
  const agents = await outboundAgents(env)
  const late = new AbortController()
  const over = new AbortController()
  // Ended by `over`, or by a cancelled step, the limit has nothing to say.
  clock.sleep(limitMs, AbortSignal.any([signal, over.signal])).then(
    () => late.abort(),
    () => undefined,
  )
  let at = url
  try {
    const cut = AbortSignal.any([signal, late.signal])
    for (let hops = 0; ; hops++) {
      const response = await ask(at, agents, cut)
      const next = redirectOf(response, at)
      if (next === undefined) return await read(response, at)
      response.resume()
      const why = whyNotFollowed(next, at, hops)
      if (why !== undefined) return { kind: 'trouble', url, code: undefined, why }
      at = next.href
    }
  } catch (thrown) {
    signal.throwIfAborted()
    const code = errorCode(thrown)
    const why = late.signal.aborted ? `no whole answer within ${limitMs / 1000} s` : asError(thrown).message
    return { kind: 'trouble', url: at, code, why }
  } finally {
    over.abort()
    agents.httpAgent?.destroy()
    agents.httpsAgent?.destroy()
  }
}

function ask(
  url: string,
  { httpAgent, httpsAgent }: Awaited<ReturnType<typeof outboundAgents>>,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = url.startsWith('https:')
      ? getSecure(url, { headers, signal, agent: httpsAgent }, resolve)
      : getPlain(url, { headers, signal, agent: httpAgent }, resolve)
    request.on('error', reject)
  })
}

async function read(response: IncomingMessage, url: string): Promise<Answer> {
  const { statusCode: status = 0, headers: got } = response
  return {
    kind: 'answer',
    url,
    status,
    contentType: got['content-type'] ?? '',
    hashes: await digest(response, got['content-encoding'], largest),
    xCache: textOf(got['x-cache']),
    age: got.age,
  }
}

function textOf(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(', ') : header
}

function redirectOf(
  { statusCode = 0, headers: { location } }: IncomingMessage,
  from: string,
): URL | undefined {
  if (location === undefined || ![301, 302, 303, 307, 308].includes(statusCode)) return undefined
  return URL.canParse(location, from) ? new URL(location, from) : undefined
}

function whyNotFollowed(next: URL, from: string, hops: number): string | undefined {
  if (hops === maxRedirects) return `it redirects more than ${maxRedirects} times`
  if (/^https?:$/.test(next.protocol) && next.hostname === new URL(from).hostname) return undefined
  return `it redirects to another host, ${next.host}`
}
