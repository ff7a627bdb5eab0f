import type { InputReader } from '@slipway/action-kit'
import { parseReference } from './reference.js'

/** Schedules (EventBridge Scheduler) and rules (EventBridge) whose ECS targets get the new revision. */
export interface ScheduleWish {
  /** `<name>`, `<group>/<name>`, `rule:<name>`, `rule:<bus>/<name>`, or an ARN */
  readonly names: readonly string[]
}

const accepts =
  'one a line: <name> or <group>/<name> of EventBridge Scheduler, rule:<name> or rule:<bus>/<name> of EventBridge, or an ARN'

export function readSchedules(reader: InputReader): ScheduleWish {
  const names = reader.lines('schedule', { accepts })
  for (const name of names.filter((candidate) => parseReference(candidate) === undefined)) {
    reader.fault('schedule', `has the line ${JSON.stringify(name)}`, accepts)
  }
  return { names: [...new Set(names)] }
}
