import type { World } from '../world.js'
import type { Capacity, Limits, ScalableTarget, ScalableTargets, ScheduledAction } from './scalable-target.js'
import { nextRun } from './schedule.js'
import { isHigh, isLow, wantedCapacity, within, type Breach, type Metrics } from './tracking.js'

// CloudWatch's metrics of a service have one value a minute.
const periodMs = 60_000
// A timer of Node takes 24.8 days at most.
const longestSleepMs = 24 * 3_600_000

interface Watch {
  metrics: Metrics
  readonly breaches: Map<string, Breach>
  lastOut: number | undefined
  lastIn: number | undefined
}

/** Moves the desired count of services: by what their metrics are said to be, and by schedule. */
export class Scaler {
  readonly #watches = new Map<string, Watch>()
  #cancel: (() => void) | undefined

  constructor(
    private readonly world: World,
    private readonly targets: ScalableTargets,
    private readonly capacity: Capacity,
  ) {}

  /** From now on the metrics of the service are these; what is not named stays. */
  observe(resource: string, metrics: Metrics): void {
    const watch = this.#watches.get(resource) ?? {
      metrics: {},
      breaches: new Map<string, Breach>(),
      lastOut: undefined,
      lastIn: undefined,
    }
    watch.metrics = { ...watch.metrics, ...metrics }
    this.#watches.set(resource, watch)
    this.#look()
    this.#cancel ??= this.world.time.after(periodMs, () => this.#tick())
  }

  /** A count outside of the limits is moved to the nearest of them at once. */
  keepWithin(target: ScalableTarget): void {
    const current = this.capacity.desiredCount(target.resource)
    if (current === undefined) return
    const wanted = within(target.limits, current)
    if (wanted !== current) this.capacity.setDesiredCount(target.resource, wanted)
  }

  /** Has the action happen at the next time of its schedule, and so on. */
  schedule(target: ScalableTarget, action: ScheduledAction): void {
    const next = nextRun(action, this.world.time.now())
    if (next === undefined) return
    const wait = Math.min(next - this.world.time.now(), longestSleepMs)
    action.cancel = this.world.time.after(wait, () => {
      if (this.world.time.now() >= next && !target.suspended.schedules) this.#apply(target, action.limits)
      this.schedule(target, action)
    })
  }

  close(): void {
    this.#cancel?.()
    for (const target of this.targets.list()) {
      for (const action of target.actions.values()) action.cancel()
    }
  }

  #apply(target: ScalableTarget, limits: Partial<Limits>): void {
    target.limits = { ...target.limits, ...limits }
    this.keepWithin(target)
  }

  #tick(): void {
    this.#look()
    this.#cancel = this.world.time.after(periodMs, () => this.#tick())
  }

  #look(): void {
    for (const [resource, watch] of this.#watches) {
      const target = this.targets.find(resource)
      const current = this.capacity.desiredCount(resource)
      if (target === undefined || current === undefined) continue
      this.#scale(target, watch, current)
    }
  }

  #scale(target: ScalableTarget, watch: Watch, current: number): void {
    const now = this.world.time.now()
    const policies = [...target.policies.values()]
    for (const policy of policies) {
      const value = policy.metric === undefined ? undefined : watch.metrics[policy.metric]
      if (value === undefined) continue
      const before = watch.breaches.get(policy.name)
      watch.breaches.set(policy.name, {
        high: isHigh(value, policy) ? (before?.high ?? now) : undefined,
        low: isLow(value, policy) ? (before?.low ?? now) : undefined,
      })
    }
    const wanted = wantedCapacity(target, policies, {
      now,
      current,
      metrics: watch.metrics,
      breaches: watch.breaches,
      lastOut: watch.lastOut,
      lastIn: watch.lastIn,
      isDeploying: this.capacity.isDeploying(target.resource),
    })
    if (wanted === undefined) return
    if (wanted > current) watch.lastOut = now
    else watch.lastIn = now
    this.capacity.setDesiredCount(target.resource, wanted)
  }
}
