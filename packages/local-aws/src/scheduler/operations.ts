import type { Json } from '../json-service.js'
import { record, text, timestamp, without } from '../ecs/members.js'
import type { RestJsonOperation } from '../rest-json-service.js'
import { AwsError, type Permission } from '../service.js'
import { arn, type World } from '../world.js'
import type { Schedule, Schedules } from './schedules.js'

/** Source: https://docs.aws.amazon.com/scheduler/latest/APIReference/API_Operations.html */
export function scheduleOperations(
  world: World,
  schedules: Schedules,
): Readonly<Record<string, RestJsonOperation>> {
  const arnOf = (group: string, name: string): string => arn(world, 'scheduler', `schedule/${group}/${name}`)
  return {
    GetSchedule: {
      method: 'GET',
      path: '/schedules/{Name}',
      query: { groupName: 'GroupName' },
      permissions: (input) => [arnOf(text(input, 'GroupName') ?? 'default', text(input, 'Name') ?? '')],
      run: (input) =>
        describe(schedules.existing(text(input, 'GroupName') ?? 'default', text(input, 'Name') ?? '')),
    },
    UpdateSchedule: {
      method: 'PUT',
      path: '/schedules/{Name}',
      permissions: (input) => [
        arnOf(text(input, 'GroupName') ?? 'default', text(input, 'Name') ?? ''),
        ...passRole(input),
      ],
      run(input) {
        schedules.existing(text(input, 'GroupName') ?? 'default', text(input, 'Name') ?? '')
        check(input)
        return { ScheduleArn: schedules.put(without(input, 'ClientToken')).arn }
      },
    },
    ListSchedules: {
      method: 'GET',
      path: '/schedules',
      query: { ScheduleGroup: 'GroupName' },
      permissions: () => [arnOf('*', '*')],
      run(input) {
        const [group, prefix] = [text(input, 'GroupName'), text(input, 'NamePrefix') ?? '']
        const found = schedules
          .all()
          .filter((schedule) => (group ?? schedule.group) === schedule.group)
          .filter(({ name }) => name.startsWith(prefix))
        return { Schedules: found.map(summarize) }
      },
    },
  }
}

function describe(schedule: Schedule): Json {
  return {
    ...schedule.members,
    Arn: schedule.arn,
    CreationDate: timestamp(schedule.createdAt),
    LastModificationDate: timestamp(schedule.modifiedAt),
  }
}

function summarize({ name, group, arn: scheduleArn, members }: Schedule): Json {
  return {
    Arn: scheduleArn,
    Name: name,
    GroupName: group,
    State: members.State,
    Target: { Arn: record(members, 'Target')?.Arn },
  }
}

function check(input: Json): void {
  for (const member of ['ScheduleExpression', 'Target', 'FlexibleTimeWindow']) {
    if (input[member] === undefined) {
      const name = `${member[0]?.toLowerCase() ?? ''}${member.slice(1)}`
      throw new AwsError(
        'ValidationException',
        `1 validation error detected: Value null at '${name}' failed to satisfy constraint: Member must not be null`,
      )
    }
  }
  const [readOnly] = ['Arn', 'CreationDate', 'LastModificationDate'].filter((name) => name in input)
  if (readOnly !== undefined) throw new AwsError('ValidationException', `${readOnly} is read-only`)
}

function passRole(input: Json): readonly Permission[] {
  const resource = text(record(input, 'Target') ?? {}, 'RoleArn')
  if (resource === undefined) return []
  const context = { 'iam:passedtoservice': 'scheduler.amazonaws.com' }
  return [{ action: 'iam:PassRole', resource, context }]
}
