import { queryService } from '../query-service.js'
import type { AwsService } from '../service.js'
import type { World } from '../world.js'

export interface Elb {
  readonly service: AwsService
  close(): Promise<void>
}

export function createElb(_world: World): Elb {
  return {
    service: queryService({
      signingName: 'elasticloadbalancing',
      namespace: 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/',
      operations: {},
    }),
    close: () => Promise.resolve(),
  }
}
