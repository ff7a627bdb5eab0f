import { OciError, renderOciError } from '../oci/oci-error.js'
import type { Route } from '../../service.js'
import type { AuthorizationTokens } from '../tokens.js'
import { holderOf, issueAnonymous } from './bearer.js'
import type { PublicRegistries } from './public-registries.js'

/**
 * Gives out bearer tokens, to everyone for pulls and for a login as AWS those that push.
 * Source: https://distribution.github.io/distribution/spec/auth/token/
 */
export function tokenRoute(registries: PublicRegistries, tokens: AuthorizationTokens): Route {
  return {
    prefix: '/token/',
    concerns: ({ stream }) => registries.isAt(stream.socket.localAddress ?? ''),
    handle({ headers }) {
      const [, login] = /^Basic (\S+)$/i.exec(headers.authorization ?? '') ?? []
      try {
        // What logs in with a password that is none of ECR Public's, a private registry's, is answered with a 400:
        // https://github.com/CircleCI-Public/aws-ecr-orb/issues/128
        if (login !== undefined) holderOf(login, tokens, 400)
      } catch (error) {
        if (error instanceof OciError) return Promise.resolve(renderOciError(error))
        throw error
      }
      return Promise.resolve({
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ token: login ?? issueAnonymous() }),
      })
    },
  }
}
