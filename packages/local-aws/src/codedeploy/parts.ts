import type { AlarmStates, BlueGreenServices } from '../ecs/index.js'
import type { Elb } from '../elb/index.js'
import type { Time } from '../time.js'
import type { Hooks } from './hooks.js'

/** What a deployment moves, and by which time. */
export interface Parts {
  readonly time: Time
  readonly ecs: BlueGreenServices
  readonly elb: Pick<Elb, 'setWeights'>
  /** Raised alarms stop the deployments that watch them. */
  readonly alarms: Pick<AlarmStates, 'raised' | 'watch'>
  readonly hooks: Hooks
  /** How often it looks at the task set, and how long a lifecycle event takes at least. */
  readonly pollMs: number
}
