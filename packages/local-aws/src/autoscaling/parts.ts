import type { World } from '../world.js'
import type { ServiceLinkedRole } from './role.js'
import type { Capacity, ScalableTargets } from './scalable-target.js'
import type { Scaler } from './scaler.js'

/** What the operations work on. */
export interface Parts {
  readonly world: World
  readonly targets: ScalableTargets
  readonly scaler: Scaler
  readonly capacity: Capacity
  readonly role: ServiceLinkedRole
}
