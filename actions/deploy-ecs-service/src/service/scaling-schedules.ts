import type { ScheduledAction } from '@aws-sdk/client-application-auto-scaling'
import type { Autoscaling, ScheduledLimits } from './autoscaling.js'
import { isOwn, ownName, type Scaling } from './scaling-state.js'
import type { ScalingStep } from './scaling-step.js'

/** Puts the scheduled actions that differ, and deletes those of ours that are wished for no more. */
export function planSchedules(scaling: Scaling, wish: Autoscaling): readonly ScalingStep[] {
  const wanted = wish.kind === 'off' ? [] : wish.schedules
  const names = new Set(wanted.map(({ name }) => ownName(scaling, name)))
  const gone = scaling.actions.filter(
    ({ ScheduledActionName: name }) => isOwn(scaling, name) && !names.has(name ?? ''),
  )
  return [
    ...wanted.flatMap((schedule) => putAction(scaling, schedule)),
    ...gone.map((action) => deleteAction(scaling, action)),
  ]
}

function putAction(scaling: Scaling, schedule: ScheduledLimits): readonly ScalingStep[] {
  const { client, sdk, resource } = scaling
  const name = ownName(scaling, schedule.name)
  const has = scaling.actions.find(({ ScheduledActionName }) => ScheduledActionName === name)
  const after = show(schedule)
  const before = has === undefined ? undefined : show(limitsOf(has))
  if (before === after) return []
  const input = {
    ...resource,
    ScheduledActionName: name,
    Schedule: schedule.expression,
    Timezone: schedule.timezone ?? 'UTC',
    ScalableTargetAction: {
      ...(schedule.min !== undefined && { MinCapacity: schedule.min }),
      ...(schedule.max !== undefined && { MaxCapacity: schedule.max }),
    },
  }
  const change = { path: `autoscaling.schedules[${schedule.name}]`, before, after }
  return [{ change, run: () => client.send(new sdk.PutScheduledActionCommand(input)) }]
}

function deleteAction(scaling: Scaling, action: ScheduledAction): ScalingStep {
  const { client, sdk, resource } = scaling
  const name = action.ScheduledActionName ?? ''
  const short = name.slice(ownName(scaling, '').length)
  return {
    change: { path: `autoscaling.schedules[${short}]`, before: show(limitsOf(action)), after: undefined },
    run: () => client.send(new sdk.DeleteScheduledActionCommand({ ...resource, ScheduledActionName: name })),
  }
}

type Limits = Omit<ScheduledLimits, 'name'>

function limitsOf(action: ScheduledAction): Limits {
  return {
    expression: action.Schedule ?? '',
    timezone: action.Timezone,
    min: action.ScalableTargetAction?.MinCapacity,
    max: action.ScalableTargetAction?.MaxCapacity,
  }
}

/** Two actions that read the same are the same. */
function show({ expression, timezone, min, max }: Limits): string {
  const tasks = [
    ...(min === undefined ? [] : [`at least ${min}`]),
    ...(max === undefined ? [] : [`at most ${max}`]),
  ]
  return `${expression} ${timezone ?? 'UTC'}: ${tasks.join(', ')}`
}
