import { asError, UserError } from '@slipway/action-kit'
import type { Autoscaling, ScalingWish } from './autoscaling.js'
import { isOwn, type Scaling } from './scaling-state.js'
import type { ScalingStep } from './scaling-step.js'

// ECS is eventually consistent: a service that was made just now may not be there yet for Application Auto Scaling.
const attempts = 6
const betweenMs = 2_000

/** Registers the service with its limits, changes them, or takes it out. */
export function planTarget(scaling: Scaling, wish: Autoscaling): readonly ScalingStep[] {
  return wish.kind === 'off' ? planEnd(scaling) : planLimits(scaling, wish)
}

function planEnd(scaling: Scaling): readonly ScalingStep[] {
  const { target, policies, actions, client, sdk, resource } = scaling
  if (target === undefined) return []
  const others = [
    ...policies.map(({ PolicyName }) => PolicyName),
    ...actions.map(({ ScheduledActionName }) => ScheduledActionName),
  ].filter((name) => !isOwn(scaling, name))
  if (others.length > 0) {
    scaling.context.log.info(`Others still scale ${resource.ResourceId}: ${others.join(', ')}`)
    return []
  }
  const change = { path: 'autoscaling', before: show(target.MinCapacity, target.MaxCapacity), after: 'off' }
  return [{ change, run: () => client.send(new sdk.DeregisterScalableTargetCommand(resource)) }]
}

function planLimits(scaling: Scaling, wish: ScalingWish): readonly ScalingStep[] {
  const { target } = scaling
  const isSame = target?.MinCapacity === wish.min && target.MaxCapacity === wish.max
  if (isSame || isScheduled(scaling, wish)) return []
  const before = target === undefined ? undefined : show(target.MinCapacity, target.MaxCapacity)
  const change = { path: 'autoscaling.tasks', before, after: show(wish.min, wish.max) }
  return [{ change, run: () => register(scaling, wish) }]
}

/** Whether the limits are those that a scheduled action set: by night, a deployment is not to begin the day. */
function isScheduled({ target, actions }: Scaling, wish: ScalingWish): boolean {
  if (target === undefined) return false
  return actions.some(({ ScalableTargetAction: limits }) => {
    if (limits === undefined) return false
    const { MinCapacity: min = wish.min, MaxCapacity: max = wish.max } = limits
    return target.MinCapacity === min && target.MaxCapacity === max
  })
}

async function register(scaling: Scaling, { min, max }: ScalingWish): Promise<void> {
  const { client, sdk, resource, context } = scaling
  for (let attempt = 1; ; attempt++) {
    try {
      const limits = { ...resource, MinCapacity: min, MaxCapacity: max }
      await client.send(new sdk.RegisterScalableTargetCommand(limits))
      return
    } catch (error) {
      const reason = reasonOf(error)
      if (reason.includes('Unable to assume IAM role')) throw explainRole(error)
      if (!/service doesn't exist/i.test(reason) || attempt === attempts) throw error
      await context.clock.sleep(betweenMs, context.signal)
    }
  }
}

function explainRole(cause: unknown): UserError {
  return new UserError(
    'Application Auto Scaling has no role yet in this account to scale ECS services with',
    {
      cause,
      hint: [
        'AWS makes the role AWSServiceRoleForApplicationAutoScaling_ECSService with the first service that is registered, if the caller may have it made.',
        'Make it once: aws iam create-service-linked-role --aws-service-name ecs.application-autoscaling.amazonaws.com',
        'or allow iam:CreateServiceLinkedRole on arn:aws:iam::*:role/aws-service-role/ecs.application-autoscaling.amazonaws.com/*, and run the step again.',
      ].join('\n'),
    },
  )
}

/** What AWS itself said. */
function reasonOf(error: unknown): string {
  const { cause, message } = asError(error)
  return cause instanceof Error ? cause.message : message
}

export function show(min: number | undefined, max: number | undefined): string {
  return `${min ?? '?'} to ${max ?? '?'}`
}
