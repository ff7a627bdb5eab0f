import { AwsError } from '../service.js'
import type { Time } from '../time.js'
import { checkHealth, type HealthCheck } from './health-check.js'
import {
  imposable,
  reasons,
  type ImposedHealth,
  type Reason,
  type Target,
  type TargetHealth,
  type TargetState,
} from './target.js'

interface Member {
  readonly target: Target
  state: TargetState
  reason: Reason | undefined
  /** Checks of one result in a row: what thresholds count. */
  streak: number
  /** Ends the check that is under way or due, or the draining. */
  stop: () => void
}

export interface TargetGroupSettings {
  readonly name: string
  readonly arn: string
  readonly port: number
  readonly healthCheck: HealthCheck
  /** ModifyTargetGroupAttributes changes it. */
  deregistrationDelayMs: number
}

/** Targets with their health, which is checked as long as a listener uses the group. */
export class TargetGroup {
  readonly #members = new Map<string, Member>()
  /** By the target's id. */
  readonly #imposed = new Map<string, ImposedHealth>()
  #attached = false
  #turn = 0

  constructor(
    readonly settings: TargetGroupSettings,
    private readonly time: Time,
  ) {}

  get attached(): boolean {
    return this.#attached
  }

  /** Called as listeners begin and cease to use the group: only then are targets checked. */
  setAttached(attached: boolean): void {
    if (attached === this.#attached) return
    this.#attached = attached
    for (const member of this.#members.values()) if (member.state !== 'draining') this.#begin(member)
  }

  /** Registers a target; one that is draining comes back, one that is registered stays as it is. */
  register(target: Target): void {
    const known = this.#members.get(key(target))
    if (known !== undefined && known.state !== 'draining') return
    known?.stop()
    const member: Member = { target, state: 'initial', reason: undefined, streak: 0, stop: () => undefined }
    this.#members.set(key(target), member)
    this.#begin(member)
  }

  /**
   * From now on the target gets no new request; it is listed as draining until the delay is over, as in AWS even
   * when nothing was under way.
   */
  deregister(id: string, port?: number): void {
    const leaving = [...this.#members.values()].filter(
      ({ target }) => target.id === id && (port === undefined || target.port === port),
    )
    if (leaving.length === 0) {
      throw new AwsError('InvalidTarget', `The following targets are not registered: '${id}'`)
    }
    for (const member of leaving) {
      if (member.state === 'draining') continue
      member.stop()
      if (member.state === 'unused') this.#members.delete(key(member.target))
      else this.#drain(member)
    }
  }

  health(): readonly TargetHealth[] {
    return [...this.#members.values()].map(({ target, state, reason }) => ({
      id: target.id,
      port: target.port,
      state,
      ...reason,
      ...this.#imposedOn(target),
    }))
  }

  /** From now on the target is so, whatever its checks say. @param what undefined: it is as they say again */
  impose(targetId: string, what: ImposedHealth | undefined): void {
    if (what === undefined) this.#imposed.delete(targetId)
    else this.#imposed.set(targetId, what)
  }

  /** The healthy target whose turn it is, leaving out those that were tried; undefined when there is none. */
  next(tried: ReadonlySet<Target>): Target | undefined {
    const candidates = [...this.#members.values()]
      .filter(({ state, target }) => state === 'healthy' && !tried.has(target))
      .filter(({ target }) => this.#imposedOn(target)?.state !== 'unused')
      .map(({ target }) => target)
    return candidates[this.#turn++ % candidates.length]
  }

  close(): void {
    for (const member of this.#members.values()) member.stop()
    this.#members.clear()
  }

  #imposedOn({ id }: Target): (Reason & { readonly state: TargetState }) | undefined {
    const what = this.#imposed.get(id)
    return what && imposable[what]
  }

  #begin(member: Member): void {
    member.stop()
    member.streak = 0
    if (this.#attached) {
      set(member, 'initial', reasons.registering)
      member.stop = this.time.after(0, () => this.#check(member))
    } else {
      set(member, 'unused', reasons.notInUse)
      member.stop = () => undefined
    }
  }

  #check(member: Member): void {
    const { healthCheck } = this.settings
    const cancelNext = this.time.after(healthCheck.intervalMs, () => this.#check(member))
    const abandon = checkHealth(member.target, healthCheck, this.time, (failure) =>
      this.#judge(member, failure),
    )
    member.stop = () => {
      cancelNext()
      abandon()
    }
  }

  #judge(member: Member, failure: Reason | undefined): void {
    const { healthyThreshold, unhealthyThreshold } = this.settings.healthCheck
    const passed = failure === undefined
    member.streak = passed ? Math.max(member.streak, 0) + 1 : Math.min(member.streak, 0) - 1
    const enough = member.state === 'initial' ? 1 : healthyThreshold
    if (passed && member.streak >= enough) set(member, 'healthy', undefined)
    else if (!passed && -member.streak >= unhealthyThreshold) set(member, 'unhealthy', failure)
    else if (!passed && member.state === 'initial') set(member, 'initial', reasons.initialChecks)
  }

  #drain(member: Member): void {
    set(member, 'draining', reasons.draining)
    member.stop = this.time.after(this.settings.deregistrationDelayMs, () => {
      this.#members.delete(key(member.target))
    })
  }
}

function set(member: Member, state: TargetState, reason: Reason | undefined): void {
  member.state = state
  member.reason = reason
}

function key({ id, port }: Target): string {
  return `${id}:${port}`
}
