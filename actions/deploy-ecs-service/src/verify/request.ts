import type { Context } from '@slipway/action-kit'
import { outboundFetch } from '@slipway/aws'
import { explainTrouble } from './explain-trouble.js'
import { isSecret, type Header } from './headers.js'

/** What came back, the redirects behind it followed. */
export type Reply =
  | {
      readonly kind: 'answer'
      readonly url: string
      readonly status: number
      readonly headers: Headers
      /** Its first MiB. */
      readonly body: string
    }
  /** Nothing came back; `why` is a clause. */
  | { readonly kind: 'trouble'; readonly url: string; readonly why: string }

export interface Question {
  readonly url: string
  readonly headers: readonly Header[]
  /** How long one request of it may take. */
  readonly limitMs: number
  /** Whether a redirect with this status is the answer itself. */
  isWanted(status: number): boolean
}

const maxRedirects = 5
const maxBytes = 1024 * 1024
const agent: Header = { name: 'User-Agent', value: 'slipway-verify' }

/** Asks, and follows redirects; credentials are not taken along to another origin. */
export async function request(
  question: Question,
  context: Pick<Context, 'clock' | 'signal'>,
): Promise<Reply> {
  let { url, headers } = question
  for (let hops = 0; ; hops++) {
    const reply = await requestOnce({ ...question, url, headers }, context)
    const location = reply.kind === 'answer' ? redirectOf(reply.status, reply.headers) : undefined
    if (reply.kind === 'trouble' || location === undefined || question.isWanted(reply.status)) return reply
    const next = URL.canParse(location, url) ? new URL(location, url) : undefined
    if (next === undefined || !/^https?:$/.test(next.protocol)) {
      return { kind: 'trouble', url, why: 'it redirects to something else than an http or https address' }
    }
    if (hops === maxRedirects)
      return { kind: 'trouble', url, why: `it redirects more than ${maxRedirects} times` }
    if (next.origin !== new URL(url).origin) headers = headers.filter((header) => !isSecret(header))
    url = next.href
  }
}

async function requestOnce(
  { url, headers, limitMs }: Question,
  { clock, signal }: Pick<Context, 'clock' | 'signal'>,
): Promise<Reply> {
  const late = new AbortController()
  const over = new AbortController()
  const tooLate = (): void => late.abort()
  // Ended by `over`, or by a cancelled step, the limit has nothing to say.
  clock.sleep(limitMs, AbortSignal.any([signal, over.signal])).then(tooLate, () => undefined)
  try {
    const response = await outboundFetch(url, {
      redirect: 'manual',
      headers: [agent, ...headers].map(({ name, value }): [string, string] => [name, value]),
      signal: AbortSignal.any([signal, late.signal]),
    })
    const { status } = response
    return { kind: 'answer', url, status, headers: response.headers, body: await readStart(response) }
  } catch (error) {
    signal.throwIfAborted()
    const why = late.signal.aborted
      ? `no answer within ${Math.ceil(limitMs / 1000)} s`
      : explainTrouble(error)
    return { kind: 'trouble', url, why }
  } finally {
    over.abort()
  }
}

async function readStart({ body }: Response): Promise<string> {
  if (body === null) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= maxBytes) break
  }
  return Buffer.concat(chunks).toString('utf8', 0, maxBytes)
}

function redirectOf(status: number, headers: Headers): string | undefined {
  return [301, 302, 303, 307, 308].includes(status) ? (headers.get('location') ?? undefined) : undefined
}
