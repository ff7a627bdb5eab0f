import { asError, type Context } from '@slipway/action-kit'
import type { Authorization } from './authorization.js'
import { exchange, type HttpAnswer, type HttpRequest } from './exchange.js'
import { isUnauthorized, refusal, unreachable, type RegistryQuestion } from './registry-error.js'
import { registryUrl } from './registry-url.js'
import { withRetries } from './retry.js'

/** Errors are texts of a few lines; what is longer is not read. */
const longestError = 64 * 1024

export interface RegistryRequest extends Omit<HttpRequest, 'url' | 'body'> {
  /** What it is for, as errors name it: `reading the manifest of v1`. */
  readonly what: string
  /** Behind `/v2/<name>/`; or wherever the registry has said. */
  readonly to: string | URL
  /** Made anew for every attempt. */
  readonly body?: () => string | AsyncIterable<Uint8Array>
  /** Statuses beside 200 to 299 that answer the question. */
  readonly answers?: readonly number[]
}

/** Sends requests to one repository, with its login. */
export interface RegistryClient {
  readonly host: string
  readonly name: string
  /** `https://<host>/v2/<name>/` */
  readonly url: URL
  readonly attempts: number
  /** @throws RegistryError when all attempts have failed, or the registry refuses it */
  send(request: RegistryRequest): Promise<HttpAnswer>
  /** The same with one attempt. */
  sendOnce(request: RegistryRequest): Promise<HttpAnswer>
}

export type ClientContext = Pick<Context, 'clock' | 'log' | 'maskSecret' | 'signal'>

export function createRegistryClient(
  { host, name, attempts }: { readonly host: string; readonly name: string; readonly attempts: number },
  authorization: Authorization,
  context: ClientContext,
): RegistryClient {
  const base = new URL(`/v2/${name}/`, registryUrl(host))
  const sendOnce = async (request: RegistryRequest): Promise<HttpAnswer> => {
    context.signal.throwIfAborted()
    const question: RegistryQuestion = { host, name, what: request.what }
    const url = typeof request.to === 'string' ? new URL(request.to, base) : request.to
    // What an upload is sent to may be another host, which the login is not for.
    const isOwn = url.origin === base.origin
    // Who asks nameless is asked for a login or a token; a login or token that is refused is renewed once.
    for (let refused = 0; ;) {
      const used = isOwn ? await authorization.current() : undefined
      const answer = await once(question, request, url, used, context.signal)
      if (answer.status < 300 || request.answers?.includes(answer.status) === true) return answer
      const text = (await answer.body(longestError).catch(() => '')).toString()
      const { status, headers } = answer
      const mayRenew = isOwn && isUnauthorized(status, text) && refused < 1
      const challenge = headers.get('www-authenticate') ?? undefined
      if (!mayRenew || !(await authorization.renew(used, challenge, question))) {
        throw refusal(question, { status, headers, text })
      }
      if (used !== undefined) refused += 1
    }
  }
  return {
    host,
    name,
    url: base,
    attempts,
    sendOnce,
    send: (request) => withRetries(attempts, context, () => sendOnce(request)),
  }
}

async function once(
  question: RegistryQuestion,
  { method, headers, body, silenceMs }: RegistryRequest,
  url: URL,
  authorization: string | undefined,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  try {
    return await exchange(
      {
        method,
        url,
        headers: { ...headers, ...(authorization === undefined ? {} : { authorization }) },
        ...(body === undefined ? {} : { body: body() }),
        ...(silenceMs === undefined ? {} : { silenceMs }),
      },
      signal,
    )
  } catch (error) {
    signal.throwIfAborted()
    throw unreachable(question, asError(error))
  }
}
