import { asError, errorCode, UserError, type Context } from '@slipway/action-kit'
import { outboundFetch } from '@slipway/aws/outbound-fetch'
import { asObjects, asText, isObject, type JsonObject } from '../readers/json.js'
import { displayable } from '../results/displayable.js'
import type { SonarServer } from './plan-sonar.js'

/** Asks the web API of one server. The token goes nowhere else: no redirection is followed. */
export interface SonarClient {
  /**
   * @param permission what the token needs for it, for people: `"Execute Analysis" on the project`
   * @throws UserError when the server refuses, is not there, or does not answer as SonarQube does
   */
  get(path: string, query: Readonly<Record<string, string>>, permission: string): Promise<JsonObject>
}

type ClientContext = Pick<Context, 'clock' | 'env' | 'log' | 'signal'>

// Full jitter over 1 s x 2^n, at most 20 s a time: eight attempts outlast a minute of trouble.
const maxAttempts = 8
const maxDelayMs = 20_000
const answerMs = 30_000

export function createSonarClient(server: SonarServer, context: ClientContext): SonarClient {
  const schemes = createSchemes(server.token)
  return {
    async get(path, query, permission) {
      const url = `${server.url}/${path}?${new URLSearchParams(query).toString()}`
      for (let attempt = 1; ; attempt++) {
        const answer = await ask(url, schemes, context)
        if (!isPassing(answer)) return read(answer, { server, path, permission })
        const reason = describePassing(answer)
        if (attempt === maxAttempts) {
          throw new UserError(`${server.url} did not answer ${path} in ${maxAttempts} attempts: ${reason}`, {
            hint: 'See whether the server is up and can be reached from the runner, and run the job again.',
          })
        }
        context.log.info(`SonarQube: ${reason}; attempt ${attempt + 1} of ${maxAttempts}`)
        await context.clock.sleep(delayMs(attempt, answer), context.signal)
      }
    },
  }
}

type Answer =
  | { readonly kind: 'answered'; readonly response: Response; readonly body: string }
  | { readonly kind: 'unreachable'; readonly error: Error }

interface Schemes {
  current: string
  /** What older servers know; nothing once one of the two was accepted. */
  other: string | undefined
}

/**
 * SonarQube Cloud and SonarQube from version 10 on take the token as a bearer, as they recommend; before, it is a user
 * name without a password. A server that does not know the bearer scheme takes the request for an anonymous one.
 * Source: https://docs.sonarsource.com/sonarqube-server/10.2/extension-guide/web-api
 */
function createSchemes(token: string): Schemes {
  return {
    current: `Bearer ${token}`,
    other: `Basic ${Buffer.from(`${token}:`).toString('base64')}`,
  }
}

async function ask(url: string, schemes: Schemes, context: ClientContext): Promise<Answer> {
  const answer = await request(url, schemes.current, context)
  if (answer.kind !== 'answered') return answer
  if (answer.response.ok) schemes.other = undefined
  const { status } = answer.response
  if (schemes.other === undefined || (status !== 401 && status !== 403)) return answer
  const older = await request(url, schemes.other, context)
  // Trouble in passing is no answer to whether the server knows this scheme.
  if (older.kind !== 'answered' || isPassing(older)) return older
  if (!older.response.ok) return answer
  schemes.current = schemes.other
  schemes.other = undefined
  return older
}

async function request(url: string, authorization: string, { env, signal }: ClientContext): Promise<Answer> {
  try {
    const init: RequestInit = {
      headers: { authorization, accept: 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(answerMs)]),
    }
    const response = await outboundFetch(url, init, env)
    return { kind: 'answered', response, body: await response.text() }
  } catch (error) {
    if (signal.aborted) throw asError(signal.reason)
    return { kind: 'unreachable', error: asError(error) }
  }
}

/** What may be over in a moment. */
function isPassing(answer: Answer): boolean {
  if (answer.kind === 'unreachable') return true
  const { status } = answer.response
  return status === 429 || status === 408 || status >= 500
}

function describePassing(answer: Answer): string {
  if (answer.kind === 'answered') return `HTTP ${answer.response.status}`
  // What fetch throws says "fetch failed"; why is in its cause.
  const { message, cause } = answer.error
  const code = errorCode(cause)
  return code === undefined ? (cause instanceof Error ? cause.message : message) : `${message} (${code})`
}

function delayMs(attempt: number, answer: Answer): number {
  const backoff = Math.random() * Math.min(maxDelayMs, 1000 * 2 ** (attempt - 1))
  const asked = answer.kind === 'answered' ? Number(answer.response.headers.get('retry-after')) * 1000 : 0
  return Math.max(backoff, Math.min(asked || 0, maxDelayMs))
}

interface Question {
  readonly server: SonarServer
  readonly path: string
  readonly permission: string
}

function read(answer: Answer, { server, path, permission }: Question): JsonObject {
  if (answer.kind === 'unreachable') throw answer.error
  const { response, body } = answer
  const value = parse(body)
  if (response.ok && value !== undefined) return value
  const told = value === undefined ? '' : errorsOf(value)
  const failed = `${server.url} answers ${path} with HTTP ${response.status}${told === '' ? '' : `: ${told}`}`
  switch (response.status) {
    case 401:
      throw new UserError(failed, {
        hint: 'The token is wrong, has expired or was revoked: set sonar-token again.',
      })
    case 403:
      throw new UserError(failed, { hint: `The token needs the permission ${permission}.` })
    case 404:
      throw new UserError(failed, {
        hint: `See that sonar-host-url is the server that the scanner sends to, and that the token has the permission ${permission}.`,
      })
    default:
      throw new UserError(
        response.ok ? `${server.url} answers ${path} with something that is no JSON` : failed,
        {
          hint: describeTarget(response),
        },
      )
  }
}

function describeTarget(response: Response): string {
  const target = response.headers.get('location')
  const fallback = 'sonar-host-url must be the address of the server itself, not of a login page or a proxy.'
  return target === null ? fallback : `It redirects to ${displayable(target)}. ${fallback}`
}

function parse(body: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(body)
    return isObject(value) ? value : undefined
  } catch {
    // Not JSON, which the caller tells together with the status.
    return undefined
  }
}

/** Source: every error of the web API is `{ "errors": [{ "msg": "..." }] }`. */
function errorsOf(value: JsonObject): string {
  const messages = asObjects(value.errors).flatMap(({ msg }) => asText(msg) ?? [])
  return displayable(messages.join('; '))
}
