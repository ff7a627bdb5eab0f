import type { AwsService } from '../service.js'
import { restJsonService } from '../rest-json-service.js'
import type { Json } from '../json-service.js'
import { arn, type World } from '../world.js'
import { scheduleOperations } from './operations.js'
import { Schedules } from './schedules.js'

/** EventBridge Scheduler, without the schedules' ever being due. */
export interface EventBridgeScheduler {
  readonly service: AwsService
  /**
   * A schedule as CreateSchedule makes it: daily, enabled, in the group `default`, unless the members say otherwise.
   * @param target members of its target beside Arn and RoleArn
   */
  addSchedule(name: string, target: Json, members?: Json): { readonly arn: string }
  /** All members of a schedule as they are now, those that this code does not know included. */
  schedule(name: string, group?: string): Json | undefined
}

export function createScheduler(world: World): EventBridgeScheduler {
  const schedules = new Schedules(world)
  return {
    service: restJsonService({ signingName: 'scheduler', operations: scheduleOperations(world, schedules) }),
    addSchedule(name, target, members = {}) {
      const made = schedules.put({
        Name: name,
        ScheduleExpression: 'rate(1 day)',
        FlexibleTimeWindow: { Mode: 'OFF' },
        ...members,
        Target: {
          Arn: arn(world, 'ecs', 'cluster/shop'),
          RoleArn: `arn:aws:iam::${world.account}:role/scheduler`,
          ...target,
        },
      })
      return { arn: made.arn }
    },
    schedule: (name, group = 'default') => schedules.find(group, name)?.members,
  }
}
