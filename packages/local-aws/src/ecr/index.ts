import { jsonService } from '../json-service.js'
import type { AwsService } from '../service.js'
import type { World } from '../world.js'

export interface Ecr {
  readonly service: AwsService
}

export function createEcr(_world: World): Ecr {
  return {
    service: jsonService({
      signingName: 'ecr',
      target: 'AmazonEC2ContainerRegistry_V20150921',
      operations: {},
    }),
  }
}
