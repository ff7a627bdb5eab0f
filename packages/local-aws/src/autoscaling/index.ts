import { jsonService } from '../json-service.js'
import type { AwsService } from '../service.js'
import type { World } from '../world.js'
import { policyOperations } from './operations/policies.js'
import { scheduledActionOperations } from './operations/scheduled-actions.js'
import { targetOperations } from './operations/targets.js'
import { ServiceLinkedRole } from './role.js'
import { ScalableTargets, type Capacity } from './scalable-target.js'
import { Scaler } from './scaler.js'
import type { Metrics } from './tracking.js'

export type { Capacity } from './scalable-target.js'
export type { Metrics } from './tracking.js'

/** Application Auto Scaling of ECS services: target tracking, and scheduled actions over the world's time. */
export interface AutoScaling {
  readonly service: AwsService
  /** The account's role for it, as tests have it: `present`, `missing`, `unusable`. */
  readonly role: ServiceLinkedRole
  /**
   * From now on the metrics of a service are these: `observe('shop/orders', { cpu: 90 })`. Policies see them a minute at
   * a time, as in CloudWatch: three minutes of too much scale out, fifteen of too little scale in.
   * @param service `<cluster>/<service>`
   */
  observe(service: string, metrics: Metrics): void
  close(): void
}

export function createAutoScaling(world: World, capacity: Capacity): AutoScaling {
  const targets = new ScalableTargets(world)
  const scaler = new Scaler(world, targets, capacity)
  const role = new ServiceLinkedRole(world)
  const parts = { world, targets, scaler, capacity, role }
  return {
    role,
    observe: (service, metrics) => scaler.observe(`service/${service}`, metrics),
    close: () => scaler.close(),
    service: jsonService({
      signingName: 'application-autoscaling',
      target: 'AnyScaleFrontendService',
      operations: {
        ...targetOperations(parts),
        ...policyOperations(parts),
        ...scheduledActionOperations(parts),
      },
    }),
  }
}
