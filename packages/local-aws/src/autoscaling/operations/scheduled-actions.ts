import type { Operations } from '../../ecs/operations/operation.js'
import { number, record, text, texts, timestamp } from '../../ecs/members.js'
import { page } from '../../ecs/page.js'
import type { Json } from '../../json-service.js'
import { AwsError } from '../../service.js'
import { arn, type World } from '../../world.js'
import { described, filterOf, invalid, requiredText, resourceOf, time } from '../input.js'
import type { Parts } from '../parts.js'
import { actionArn, type Limits, type ScheduledAction } from '../scalable-target.js'
import { checkSchedule } from '../schedule.js'
import { lowerCased } from './targets.js'

export function scheduledActionOperations({ world, targets, scaler }: Parts): Operations {
  const onTarget = (input: Json): string =>
    targets.find(text(input, 'ResourceId') ?? '')?.arn ??
    arn(world, 'application-autoscaling', 'scalable-target/*')
  return {
    PutScheduledAction: {
      permissions: (input) => [onTarget(input)],
      run(input) {
        const target = targets.get(resourceOf(input))
        const name = requiredText(input, 'ScheduledActionName')
        const known = target.actions.get(name)
        const action = readAction(world, target.resource, input, known)
        known?.cancel()
        target.actions.set(name, action)
        scaler.schedule(target, action)
        return {}
      },
    },
    DescribeScheduledActions: {
      permissions: () => ['*'],
      run(input) {
        const { resource } = filterOf(input)
        const names = texts(input, 'ScheduledActionNames')
        const found = targets
          .list()
          .filter((target) => resource === undefined || target.resource === resource)
          .flatMap((target) => [...target.actions.values()].map((action) => ({ target, action })))
          .filter(({ action }) => names.length === 0 || names.includes(action.name))
        const { items, nextToken } = page(found, lowerCased(input), 50)
        return {
          ScheduledActions: items.map(({ target, action }) => describe(target.resource, action)),
          NextToken: nextToken,
        }
      },
    },
    DeleteScheduledAction: {
      permissions: (input) => [onTarget(input)],
      run(input) {
        const resource = resourceOf(input)
        const target = targets.get(resource)
        const name = requiredText(input, 'ScheduledActionName')
        const action = target.actions.get(name)
        if (action === undefined) {
          throw new AwsError(
            'ObjectNotFoundException',
            `No scheduled action found for service namespace: ecs, resource ID: ${resource}, scheduled action name: ${name}`,
          )
        }
        action.cancel()
        target.actions.delete(name)
        return {}
      },
    },
  }
}

/** What a later call does not name stays; a new action needs a schedule and a limit. */
function readAction(
  world: World,
  resource: string,
  input: Json,
  known: ScheduledAction | undefined,
): ScheduledAction {
  const name = requiredText(input, 'ScheduledActionName')
  const schedule = text(input, 'Schedule') ?? known?.schedule
  if (schedule === undefined) throw invalid('Schedule is required')
  const timezone = text(input, 'Timezone') ?? known?.timezone
  checkSchedule(schedule, timezone)
  const limits = readLimits(record(input, 'ScalableTargetAction')) ?? known?.limits
  if (limits === undefined) throw invalid('MinCapacity or MaxCapacity is required')
  return {
    name,
    arn: known?.arn ?? actionArn(world, resource, name),
    createdAt: known?.createdAt ?? world.time.now(),
    schedule,
    timezone,
    start: time(input, 'StartTime') ?? known?.start,
    end: time(input, 'EndTime') ?? known?.end,
    limits,
    cancel: () => undefined,
  }
}

function readLimits(action: Json | undefined): Partial<Limits> | undefined {
  const min = number(action ?? {}, 'MinCapacity')
  const max = number(action ?? {}, 'MaxCapacity')
  if (min === undefined && max === undefined) return undefined
  if (min !== undefined && max !== undefined && max < min) {
    throw invalid('Maximum capacity cannot be less than minimum capacity')
  }
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
}

function describe(resource: string, action: ScheduledAction): Json {
  return {
    ...described(resource),
    ScheduledActionName: action.name,
    ScheduledActionARN: action.arn,
    Schedule: action.schedule,
    Timezone: action.timezone,
    StartTime: timestamp(action.start),
    EndTime: timestamp(action.end),
    ScalableTargetAction: { MinCapacity: action.limits.min, MaxCapacity: action.limits.max },
    CreationTime: timestamp(action.createdAt),
  }
}
