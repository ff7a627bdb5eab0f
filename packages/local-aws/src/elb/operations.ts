import { queryService } from '../query-service.js'
import type { AwsService } from '../service.js'
import type { World } from '../world.js'
import type { Fleet } from './fleet.js'

/** Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Operations.html */
export function elbService(_fleet: Fleet, _world: World): AwsService {
  return queryService({
    signingName: 'elasticloadbalancing',
    namespace: 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/',
    operations: {},
  })
}
