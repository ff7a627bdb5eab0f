import type { Caller, Reply, Request } from '../../service.js'
import type { Registry } from '../registry.js'
import type { AuthorizationTokens } from '../tokens.js'
import type { Front } from './front.js'
import { expiredToken, OciError } from './oci-error.js'

/** An account's private registry of a region: basic authentication with a token of GetAuthorizationToken. */
export function privateFront(registry: Registry, tokens: AuthorizationTokens): Front {
  return {
    service: 'ecr',
    admit(request) {
      const caller = authenticate(request, registry, tokens)
      return caller === undefined ? { challenge: challenge(registry) } : { caller }
    },
    locate: (name) => ({ registry, name }),
    isOpen: () => false,
  }
}

/**
 * The caller; undefined when the request brings no login as AWS.
 * @throws OciError for a password that has expired, or is not one of this region's private registries: ECR answers 400
 *   (https://github.com/aws/eks-anywhere/pull/3919, https://github.com/CircleCI-Public/aws-ecr-orb/issues/128)
 */
function authenticate(
  request: Request,
  { place }: Registry,
  tokens: AuthorizationTokens,
): Caller | undefined {
  const password = basicPassword(request)
  if (password === undefined) return undefined
  const holder = tokens.holder(password, `ecr/${place.region}`)
  if (holder === 'expired') throw expiredToken()
  if (holder === 'unknown') throw new OciError(400, 'DENIED', 'Your Authorization Token is invalid.')
  return holder
}

/** Of the user AWS. */
function basicPassword({ headers }: Request): string | undefined {
  const [, encoded = ''] = /^Basic (\S+)$/i.exec(headers.authorization ?? '') ?? []
  const [, password] = /^AWS:(.+)$/s.exec(Buffer.from(encoded, 'base64').toString()) ?? []
  return password
}

/** What makes Docker send its credentials. */
function challenge({ host }: Registry): Reply {
  return {
    status: 401,
    headers: {
      'www-authenticate': `Basic realm="http://${host}/",service="ecr.amazonaws.com"`,
      'docker-distribution-api-version': 'registry/2.0',
      'content-type': 'text/plain; charset=utf-8',
    },
    body: 'Not Authorized\n',
  }
}
