import type { Json } from '../json-service.js'
import { text } from '../ecs/members.js'
import { AwsError } from '../service.js'
import { arn, type World } from '../world.js'

export interface Schedule {
  readonly name: string
  readonly group: string
  readonly arn: string
  /** As CreateSchedule or UpdateSchedule gave them, whole. */
  readonly members: Json
  readonly createdAt: number
  readonly modifiedAt: number
}

/** The account's schedules by group and name. */
export class Schedules {
  readonly #schedules = new Map<string, Schedule>()

  constructor(private readonly world: World) {}

  all(): readonly Schedule[] {
    return [...this.#schedules.values()]
  }

  find(group: string, name: string): Schedule | undefined {
    return this.#schedules.get(`${group}/${name}`)
  }

  /** @throws AwsError ResourceNotFoundException */
  existing(group: string, name: string): Schedule {
    const found = this.find(group, name)
    if (found !== undefined) return found
    throw new AwsError('ResourceNotFoundException', `Schedule ${name} does not exist.`, 404)
  }

  /** Over one of its name: what the input does not have is gone. */
  put(input: Json): Schedule {
    const [name, group] = [text(input, 'Name') ?? '', text(input, 'GroupName') ?? 'default']
    const now = this.world.time.now()
    const made = {
      name,
      group,
      arn: arn(this.world, 'scheduler', `schedule/${group}/${name}`),
      members: { State: 'ENABLED', ScheduleExpressionTimezone: 'UTC', ...input, GroupName: group },
      createdAt: this.find(group, name)?.createdAt ?? now,
      modifiedAt: now,
    }
    this.#schedules.set(`${group}/${name}`, made)
    return made
  }
}
