import { randomBytes } from 'node:crypto'
import { expiredToken, OciError } from '../oci/oci-error.js'
import type { Caller, Reply, Request } from '../../service.js'
import type { AuthorizationTokens } from '../tokens.js'

/** Who pulls without a login. */
export const anonymous: Caller = {
  principal: { account: 'anonymous', arn: 'anonymous' },
  account: 'anonymous',
  region: 'us-east-1',
}

const anonymousToken = /^anonymous\.[0-9a-f]{64}$/

/** A bearer token for those who have no login. */
export function issueAnonymous(): string {
  return `anonymous.${randomBytes(32).toString('hex')}`
}

/**
 * Who a bearer token stands for: of those who are logged in it is what GetAuthorizationToken gave out
 * (https://github.com/kreuzwerker/terraform-provider-docker/pull/666).
 * @returns undefined when the request brings none
 * @throws OciError for what is no good token
 */
export function bearer({ headers }: Request, tokens: AuthorizationTokens): Caller | undefined {
  const header = headers.authorization
  if (header === undefined) return undefined
  const [, token] = /^Bearer (\S+)$/i.exec(header) ?? []
  if (token === undefined) throw invalidToken(403)
  return anonymousToken.test(token) ? anonymous : holderOf(token, tokens, 403)
}

/** @param token the base64 of `AWS:<password>` @throws OciError with `status` for a token that is none */
export function holderOf(token: string, tokens: AuthorizationTokens, status: number): Caller {
  const [, password = ''] = /^AWS:(.+)$/s.exec(Buffer.from(token, 'base64').toString()) ?? []
  const holder = tokens.holder(password, 'ecr-public')
  if (holder === 'unknown') throw invalidToken(status)
  if (holder !== 'expired') return holder
  throw expiredToken()
}

/** What makes Docker fetch a token. */
export function challenge(host: string): Reply {
  return {
    status: 401,
    headers: {
      'www-authenticate': `Bearer realm="http://${host}/token/",service="${host}",scope="aws"`,
      'docker-distribution-api-version': 'registry/2.0',
      'content-type': 'application/json; charset=utf-8',
    },
    body: JSON.stringify({ errors: [{ code: 'DENIED', message: 'Not Authorized' }] }),
  }
}

function invalidToken(status: number): OciError {
  return new OciError(status, 'DENIED', 'Your Authorization Token is invalid.')
}
