import type { InputReader } from '@slipway/action-kit'
import { readKeepRevisions } from '../definition/wish.js'
import { readAfter, type OneOff } from '../one-off/wish.js'
import { readSchedules, type ScheduleWish } from '../schedule/wish.js'
import type { Autoscaling } from '../service/autoscaling.js'
import { readAutoscaling } from '../service/read-autoscaling.js'
import type { VerifyWish } from '../verify/wish.js'
import type { Order } from './order.js'

/** What is done once the new version serves. */
export interface Afterwards {
  readonly after: readonly OneOff[]
  /** Undefined: left alone. */
  readonly autoscaling: Autoscaling | undefined
  readonly schedules: ScheduleWish
  /** Undefined: all stay. */
  readonly keepRevisions: number | undefined
}

/** The inputs that say it. */
export const inputsOfAfterwards = ['after', 'autoscaling', 'schedule', 'keep-revisions'] as const

/** Those inputs in a step that goes on with a deployment. */
export function readAfterwards(reader: InputReader): Afterwards {
  return {
    after: readAfter(reader),
    autoscaling: readAutoscaling(reader),
    schedules: readSchedules(reader),
    keepRevisions: readKeepRevisions(reader),
  }
}

export function afterwardsOf({ oneOffs, autoscaling, schedules, definition }: Order): Afterwards {
  return { after: oneOffs.after, autoscaling, schedules, keepRevisions: definition.keepRevisions }
}

/** The inputs of which something is to do, by name. */
export function namesOf(
  { after, autoscaling, schedules, keepRevisions }: Afterwards,
  verify: VerifyWish | undefined,
): readonly string[] {
  return [
    ...(verify === undefined ? [] : ['verify-url']),
    ...(after.length > 0 ? ['after'] : []),
    ...(autoscaling === undefined ? [] : ['autoscaling']),
    ...(schedules.names.length > 0 ? ['schedule'] : []),
    ...(keepRevisions === undefined ? [] : ['keep-revisions']),
  ]
}
