import type { Context } from '@slipway/action-kit'
import type { DeployAws } from '../deploy-aws.js'
import type { Change } from '../definition/diff.js'
import { planPolicies } from './scaling-policies.js'
import { planSchedules } from './scaling-schedules.js'
import { openScaling, type Scaled } from './scaling-state.js'
import { planTarget } from './scaling-target.js'
import type { ScalingStep } from './scaling-step.js'

export { readAutoscaling } from './read-autoscaling.js'

/** What the input `autoscaling` asks for. */
export type Autoscaling = { readonly kind: 'off' } | ScalingWish

export interface ScalingWish {
  readonly kind: 'on'
  /** How many tasks the service has at least, and at most. */
  readonly min: number
  readonly max: number
  /** Averages over the service, to be kept at: percent of the CPU, of the memory, requests a minute for each task. */
  readonly targets: Readonly<Partial<Record<TrackedMetric, number>>>
  /** Seconds; undefined: 300, as AWS has it. */
  readonly scaleInCooldown: number | undefined
  readonly scaleOutCooldown: number | undefined
  readonly schedules: readonly ScheduledLimits[]
}

export type TrackedMetric = 'cpu' | 'memory' | 'requests'

/** Other limits from a time on. */
export interface ScheduledLimits {
  readonly name: string
  /** `cron(0 20 * * ? *)`, `rate(2 hours)`, `at(2026-12-24T18:00:00)` */
  readonly expression: string
  /** An IANA name; undefined: UTC. */
  readonly timezone: string | undefined
  readonly min: number | undefined
  readonly max: number | undefined
}

/**
 * Brings the service's scalable target, its policies and scheduled actions to what is wished for; what is so already is
 * not touched, and neither is what others made: ours are called `slipway-<service>-...`.
 * @param apply false: only says what would change
 * @returns what changed, as `autoscaling.cpu`, `autoscaling.schedules[night]`
 * @throws UserError when AWS cannot scale the service in this way
 */
export async function applyAutoscaling(
  aws: Pick<DeployAws, 'autoScaling' | 'ecs' | 'elb'>,
  wish: Autoscaling,
  service: Scaled,
  context: Pick<Context, 'log' | 'signal' | 'clock'>,
  apply: boolean,
): Promise<readonly Change[]> {
  const scaling = await openScaling(aws, service, context)
  const steps: readonly ScalingStep[] = [
    ...planTarget(scaling, wish),
    ...(await planPolicies(scaling, wish, apply)),
    ...planSchedules(scaling, wish),
  ]
  // The target comes first, and goes last.
  const inOrder = wish.kind === 'off' ? [...steps].reverse() : steps
  if (apply) for (const step of inOrder) await step.run()
  return steps.map(({ change }) => change)
}
