import { asError, type Context } from '@slipway/action-kit'
import type { BearerChallenge } from './challenge.js'
import type { RegistryLogin } from './ecr.js'
import { exchange, type HttpRequest } from './exchange.js'
import { parseObject } from '../json.js'
import { refusal, RegistryError, unreachable, type RegistryQuestion } from './registry-error.js'
import { isPrivateWire } from './registry-url.js'

/** The name under which Docker keeps a token in the place of a password. Source: docker/cli, credentials/native_store.go */
const tokenUser = '<token>'
const longestAnswer = 1024 * 1024

/**
 * A token for these scopes, masked in the log. Without a login it is one that everybody gets.
 * Source: https://distribution.github.io/distribution/spec/auth/token/ and .../oauth/
 */
export async function fetchBearerToken(
  question: RegistryQuestion,
  challenge: BearerChallenge,
  scopes: readonly string[],
  login: RegistryLogin | undefined,
  { maskSecret, signal }: Pick<Context, 'maskSecret' | 'signal'>,
): Promise<string> {
  const answer = await ask(question, tokenRequest(question, challenge, scopes, login), signal)
  const token = tokenOf(answer)
  if (token === undefined) {
    throw unreachable(question, new Error(`${challenge.realm} answered without a token`))
  }
  maskSecret(token)
  return token
}

async function ask(question: RegistryQuestion, request: HttpRequest, signal: AbortSignal): Promise<string> {
  try {
    const answer = await exchange(request, signal)
    const text = (await answer.body(longestAnswer)).toString()
    if (answer.status === 200) return text
    throw refusal(question, { status: answer.status, headers: answer.headers, text })
  } catch (error) {
    if (error instanceof RegistryError || signal.aborted) throw error
    throw unreachable(question, asError(error))
  }
}

function tokenRequest(
  question: RegistryQuestion,
  { realm, service }: BearerChallenge,
  scopes: readonly string[],
  login: RegistryLogin | undefined,
): HttpRequest {
  const url = URL.canParse(realm) ? new URL(realm) : undefined
  if (url === undefined || !isPrivateWire(url)) {
    throw new RegistryError(
      `${question.host} sends its login to ${realm}, over a wire that others can read`,
      {
        reason: 'no https',
        isPassing: false,
        hint: 'Have the registry give out its tokens by https.',
      },
    )
  }
  const isRefresh = login?.user === tokenUser
  const wanted = isRefresh ? [scopes.join(' ')] : scopes
  const parameters = new URLSearchParams(wanted.map((scope): [string, string] => ['scope', scope]))
  if (service !== undefined) parameters.set('service', service)
  if (isRefresh) {
    parameters.set('grant_type', 'refresh_token')
    parameters.set('client_id', 'slipway')
    parameters.set('refresh_token', login.password)
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    return { method: 'POST', url, headers, body: parameters.toString() }
  }
  for (const [name, value] of parameters) url.searchParams.append(name, value)
  return { method: 'GET', url, headers: login === undefined ? {} : { authorization: basic(login) } }
}

export function basic({ user, password }: RegistryLogin): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}

function tokenOf(text: string): string | undefined {
  const { token, access_token: access } = parseObject(text)
  return [token, access].find((value): value is string => typeof value === 'string' && value !== '')
}
