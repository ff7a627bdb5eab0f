import { jsonService } from '../json-service.js'
import type { AwsService } from '../service.js'
import type { World } from '../world.js'

export interface Ecs {
  readonly service: AwsService
}

export function createEcs(_world: World): Ecs {
  return {
    service: jsonService({
      signingName: 'ecs',
      target: 'AmazonEC2ContainerServiceV20141113',
      operations: {},
    }),
  }
}
