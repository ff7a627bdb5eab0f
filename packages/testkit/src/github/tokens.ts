import { json, type Reply, type Request } from './http.js'

/** As in `permissions:` of a workflow. */
export type Permission = 'checks' | 'contents' | 'deployments' | 'id-token' | 'issues' | 'pull-requests'

/** Somebody who may call the API. */
export interface TokenHolder {
  readonly token: string
  /** `github-actions[bot]`, `octocat`; the former unless given. */
  readonly login?: string
  /** Those it lacks are refused, as by a token that the job's `permissions:` narrowed. */
  readonly permissions: Readonly<Partial<Record<Permission, 'read' | 'write'>>>
}

export function findHolder(request: Request, holders: readonly TokenHolder[]): TokenHolder | undefined {
  const given = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
  return holders.find(({ token }) => token === given)
}

/** The refusal that GitHub answers, or undefined when any of the permissions is given. */
export function refuse(
  holder: TokenHolder,
  level: 'read' | 'write',
  permissions: readonly Permission[],
): Reply | undefined {
  const isGiven = permissions.some((name) => {
    const given = holder.permissions[name]
    return given === 'write' || given === level
  })
  if (isGiven) return undefined
  return json(403, {
    message: 'Resource not accessible by integration',
    documentation_url: 'https://docs.github.com/rest',
    status: '403',
  })
}

export function loginOf(holder: TokenHolder): string {
  return holder.login ?? 'github-actions[bot]'
}

/** A user as the API shows one. */
export function userOf(login: string): { login: string; type: 'Bot' | 'User' } {
  return { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' }
}
