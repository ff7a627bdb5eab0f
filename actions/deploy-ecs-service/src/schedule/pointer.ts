import type { DeployAws } from '../deploy-aws.js'
import type { JsonObject } from '../document/json.js'

export type ScheduleAws = Pick<DeployAws, 'scheduler' | 'eventBridge' | 'region'>

/** Something that runs tasks when it is time, or when something happens: a schedule, or a rule. */
export interface Pointer {
  /** As AWS told them, whole. */
  readonly targets: readonly JsonObject[]
  /** Saves targets that were changed; the others stay as they are. */
  save(changed: readonly JsonObject[]): Promise<void>
}
