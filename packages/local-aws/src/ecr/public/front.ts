import type { Front } from '../oci/front.js'
import { OciError } from '../oci/oci-error.js'
import type { AuthorizationTokens } from '../tokens.js'
import { anonymous, bearer, challenge } from './bearer.js'
import type { PublicRegistries } from './public-registries.js'

const pulls = ['BatchGetImage', 'GetDownloadUrlForLayer', 'ListImages', 'ListImageReferrers']

/** What stands for public.ecr.aws: everyone with a token pulls, those that IAM lets push. */
export function publicFront(registries: PublicRegistries, tokens: AuthorizationTokens): Front {
  return {
    service: 'ecr-public',
    admit(request) {
      const caller = bearer(request, tokens)
      return caller === undefined
        ? { challenge: challenge(request.headers.host ?? registries.address) }
        : { caller }
    },
    locate: (path) => registries.locate(path),
    isOpen(caller, operations) {
      const isPull = operations.every((operation) => pulls.includes(operation))
      // HEAD of a layer is part of a push, and of a pull by those who do not log in.
      const isLook = caller === anonymous && operations.includes('BatchCheckLayerAvailability')
      if (caller === anonymous && !isPull && !isLook) throw new OciError(403, 'DENIED', 'Not Authorized')
      return isPull || isLook
    },
  }
}
