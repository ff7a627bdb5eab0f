import type { Limits, Metric, ScalableTarget, ScalingPolicy } from './scalable-target.js'

export type Metrics = Readonly<Partial<Record<Metric, number>>>

/** Since when a policy's metric has been above or below what it is to be, in milliseconds. */
export interface Breach {
  readonly high: number | undefined
  readonly low: number | undefined
}

// The alarms that a target tracking policy makes: three minutes above the target, fifteen below nine tenths of it.
// Source: https://docs.aws.amazon.com/autoscaling/application/userguide/target-tracking-scaling-policy-overview.html
const highMs = 3 * 60_000
const lowMs = 15 * 60_000
const lowShare = 0.9

export function isHigh(value: number, { target }: Pick<ScalingPolicy, 'target'>): boolean {
  return value > target
}

export function isLow(value: number, { target }: Pick<ScalingPolicy, 'target'>): boolean {
  return value < target * lowShare
}

export interface Situation {
  readonly now: number
  readonly current: number
  readonly metrics: Metrics
  readonly breaches: ReadonlyMap<string, Breach>
  readonly lastOut: number | undefined
  readonly lastIn: number | undefined
  readonly isDeploying: boolean
}

/**
 * What the service is to be scaled to now; undefined: left as it is. One policy is enough to scale out, and the one
 * that wants most counts; to scale in, all have to agree.
 */
export function wantedCapacity(
  target: Pick<ScalableTarget, 'limits' | 'suspended'>,
  policies: readonly ScalingPolicy[],
  situation: Situation,
): number | undefined {
  const { current, now, lastIn, lastOut } = situation
  const isOver = (since: number | undefined, ms: number): boolean => since === undefined || now >= since + ms
  const known = policies.flatMap((policy) => {
    const value = policy.metric === undefined ? undefined : situation.metrics[policy.metric]
    return value === undefined ? [] : [{ policy, value, breach: situation.breaches.get(policy.name) }]
  })
  const outs = known
    .filter(
      ({ policy, breach }) =>
        breach?.high !== undefined &&
        now >= breach.high + highMs &&
        isOver(lastOut, policy.scaleOutCooldownMs),
    )
    .map(({ policy, value }) => proportional(current, value, policy.target))
  const most = within(target.limits, Math.max(current, ...outs))
  if (outs.length > 0) return most > current && !target.suspended.scaleOut ? most : undefined
  const ins = known.filter(({ breach }) => breach?.low !== undefined && now >= breach.low + lowMs)
  if (ins.length === 0 || ins.length < known.length) return undefined
  const mayScaleIn = ins.every(
    ({ policy }) =>
      !policy.isScaleInDisabled &&
      isOver(lastIn, policy.scaleInCooldownMs) &&
      isOver(lastOut, policy.scaleInCooldownMs),
  )
  if (!mayScaleIn || situation.isDeploying || target.suspended.scaleIn) return undefined
  const least = Math.max(...ins.map(({ policy, value }) => proportional(current, value, policy.target)))
  const wanted = within(target.limits, least)
  return wanted < current ? wanted : undefined
}

function proportional(current: number, value: number, target: number): number {
  return Math.ceil((current * value) / target)
}

export function within({ min, max }: Limits, count: number): number {
  return Math.min(max, Math.max(min, count))
}
