import type { Context } from '@slipway/action-kit'
import { basic, fetchBearerToken } from './bearer-token.js'
import { parseChallenge } from './challenge.js'
import type { RegistryLogin } from './ecr.js'
import { isUnauthorized, RegistryError, type RegistryQuestion } from './registry-error.js'

/** Asks for a login; at a second time for a new one, since the first was refused. Undefined: there is none. */
export type AskLogin = () => Promise<RegistryLogin | undefined>

/** What a repository's requests say of who sends them. */
export interface Authorization {
  /** For the header of this name; undefined as long as nobody has asked for it. */
  current(): Promise<string | undefined>
  /**
   * The registry refused a request with `used`. Requests at the same time are renewed once.
   * @returns whether there is another to try
   */
  renew(used: string | undefined, challenge: string | undefined, question: RegistryQuestion): Promise<boolean>
  /** What a token has to allow beyond what the registry will ask for. */
  need(scope: string): void
}

export function createAuthorization(
  askLogin: AskLogin,
  /** Whether the registry is known to take a login as it is, which spares the question for it. */
  isBasic: boolean,
  context: Pick<Context, 'maskSecret' | 'signal'>,
): Authorization {
  const scopes = new Set<string>()
  let isBearer = false
  let login: Promise<RegistryLogin | undefined> | undefined
  let header: Promise<string | undefined> | undefined
  const renewLogin = (): Promise<RegistryLogin | undefined> => {
    login = askLogin()
    // One that could not be had is asked for again by the next request.
    login.catch(() => (login = undefined))
    return login
  }
  const knownLogin = (): Promise<RegistryLogin | undefined> => login ?? renewLogin()
  const keep = (made: Promise<string | undefined>): void => {
    header = made
    made.catch(() => (header = undefined))
  }

  /** What a challenge is answered with; undefined when it cannot be. */
  const respond = async (
    used: string | undefined,
    challengeText: string | undefined,
    question: RegistryQuestion,
  ): Promise<string | undefined> => {
    if (isBasic) return present(await renewLogin())
    const challenge = parseChallenge(challengeText ?? 'Basic')
    if (challenge?.scheme === 'bearer') {
      isBearer = true
      for (const scope of (challenge.scope ?? '').split(' ').filter(Boolean)) scopes.add(scope)
      const fetchToken = async (given: RegistryLogin | undefined): Promise<string> =>
        `Bearer ${await fetchBearerToken(question, challenge, [...scopes], given, context)}`
      const isFirst = login === undefined
      try {
        return await fetchToken(await knownLogin())
      } catch (error) {
        const isRefused = error instanceof RegistryError && isUnauthorized(error.status ?? 0, error.reason)
        if (isFirst || !isRefused) throw error
        return fetchToken(await renewLogin())
      }
    }
    if (challenge === undefined) return undefined
    return present(await (used === undefined ? knownLogin() : renewLogin()))
  }
  return {
    current() {
      if (header === undefined && isBasic) keep(knownLogin().then(present))
      return header ?? Promise.resolve(undefined)
    },
    async renew(used, challenge, question) {
      const before = header
      const current = await before
      if (current === used && header === before) {
        keep(respond(used, challenge, question))
      }
      const renewed = await header
      return renewed !== undefined && renewed !== used
    },
    need(scope) {
      if (scopes.has(scope)) return
      scopes.add(scope)
      if (isBearer) header = undefined
    },
  }
}

function present(login: RegistryLogin | undefined): string | undefined {
  return login === undefined ? undefined : basic(login)
}
