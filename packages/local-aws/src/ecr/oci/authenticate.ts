import type { Caller, Reply, Request } from '../../service.js'
import type { AuthorizationTokens } from '../tokens.js'
import { OciError } from './oci-error.js'

/**
 * Who a request is from, by basic authentication with a token of GetAuthorizationToken; undefined when it brings none.
 * @throws OciError for a token that has expired
 */
export function authenticate(request: Request, tokens: AuthorizationTokens): Caller | undefined {
  const [, encoded = ''] = /^Basic (\S+)$/i.exec(request.headers.authorization ?? '') ?? []
  const [, password] = /^AWS:(.+)$/s.exec(Buffer.from(encoded, 'base64').toString()) ?? []
  if (password === undefined) return undefined
  const holder = tokens.holder(password)
  if (holder === 'expired') throw expiredToken()
  return holder === 'unknown' ? undefined : holder
}

export function expiredToken(): OciError {
  const message = 'Your authorization token has expired. Reauthenticate and try again.'
  return new OciError(403, 'DENIED', message)
}

/** What makes Docker send its credentials. */
export function challenge(endpoint: string): Reply {
  return {
    status: 401,
    headers: {
      'www-authenticate': `Basic realm="${endpoint}/",service="ecr.amazonaws.com"`,
      'docker-distribution-api-version': 'registry/2.0',
      'content-type': 'text/plain; charset=utf-8',
    },
    body: 'Not Authorized\n',
  }
}
