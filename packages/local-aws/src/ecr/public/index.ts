import { jsonService } from '../../json-service.js'
import type { AwsService, Route } from '../../service.js'
import type { World } from '../../world.js'
import type { LoopbackAddresses } from '../loopback-addresses.js'
import type { Front } from '../oci/front.js'
import type { AuthorizationTokens } from '../tokens.js'
import { publicFront } from './front.js'
import { publicOperations } from './operations.js'
import { PublicRegistries } from './public-registries.js'
import { tokenRoute } from './token-route.js'

/** ECR Public: its API, and the host that stands for public.ecr.aws. */
export interface EcrPublic {
  readonly service: AwsService
  readonly registries: PublicRegistries
  /** Where bearer tokens are given out. */
  readonly tokenRoute: Route
  frontAt(address: string): Front | undefined
}

export function createEcrPublic(
  world: World,
  tokens: AuthorizationTokens,
  addresses: LoopbackAddresses,
): EcrPublic {
  const registries = new PublicRegistries(world, addresses)
  return {
    registries,
    service: jsonService({
      signingName: 'ecr-public',
      target: 'SpencerFrontendService',
      operations: publicOperations(registries, tokens, world.time),
      ownership: (permission) => registries.ownership(permission),
    }),
    tokenRoute: tokenRoute(registries, tokens),
    frontAt: (address) => (registries.isAt(address) ? publicFront(registries, tokens) : undefined),
  }
}
