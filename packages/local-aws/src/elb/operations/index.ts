import { queryService } from '../../query-service.js'
import type { AwsService } from '../../service.js'
import type { World } from '../../world.js'
import type { Fleet } from '../fleet.js'
import { listenerOperations } from './listeners.js'
import { loadBalancerOperations } from './load-balancers.js'
import { targetGroupOperations } from './target-groups.js'
import { targetOperations } from './targets.js'

/** Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Operations.html */
export function elbService(fleet: Fleet, world: World): AwsService {
  return queryService({
    signingName: 'elasticloadbalancing',
    namespace: 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/',
    operations: {
      ...loadBalancerOperations(fleet, world),
      ...listenerOperations(fleet),
      ...targetGroupOperations(fleet, world),
      ...targetOperations(fleet),
    },
  })
}
