import type { Context, InputReader } from '@slipway/action-kit'
import type { DeployAws } from '../deploy-aws.js'

/** Schedules (EventBridge Scheduler) and rules (EventBridge) whose ECS targets get the new revision. */
export interface ScheduleWish {
  /** `<name>`, `<group>/<name>`, `rule:<name>`, or an ARN */
  readonly names: readonly string[]
}

export function readSchedules(_reader: InputReader): ScheduleWish {
  return { names: [] }
}

/** Points them to the revision; what points there already stays. @returns the names that were changed */
export function updateSchedules(
  _aws: Pick<DeployAws, 'scheduler' | 'eventBridge'>,
  _wish: ScheduleWish,
  _taskDefinition: string,
  _context: Pick<Context, 'log' | 'signal'>,
): Promise<readonly string[]> {
  return Promise.resolve([])
}
