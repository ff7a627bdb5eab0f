import { asError, UserError } from '@slipway/action-kit'
import { isPassing } from '@slipway/aws'
import { rollbackMs } from '../work/conclude.js'
import { diagnose, type Diagnosis } from '../failure/diagnose.js'
import type { TaskDefinition } from '../ecs/task-definition.js'
import type { Ending, FollowOptions, RollbackRequest, UnderWay } from '../work/under-way.js'
import type { World } from '../work/world.js'
import { judge, type NativeState } from './judge.js'
import { lookInterval } from './look-interval.js'
import type { NativeLook } from './look.js'
import type { NativeApi } from './native-api.js'
import type { Observer } from './observer.js'
import { settleStopped } from './settle-stopped.js'
import type { WayBack } from './way-back.js'

interface Parts {
  readonly world: World
  readonly api: NativeApi
  readonly observer: Observer
  /** ARN of the service deployment. */
  readonly arn: string
  /** ARN of the revision that it brings. */
  readonly taskDefinition: string
  readonly definition: TaskDefinition
  /** Pauses that this action has ended. */
  readonly ended?: ReadonlySet<string>
  readonly wayBack: WayBack
}

// Missing in so many answers in a row, it is not merely listed late.
const missingLooks = 15
// A shift of traffic takes a moment to reach every load balancer node: one bad answer may be about that.
const badAnswers = 2

/** A deployment by blue/green, linear or canary; DescribeServiceDeployments is the truth about it. */
export class NativeUnderWay implements UnderWay {
  readonly #since: number
  #stage = { stage: '', since: 0, bakeMs: 0 }
  #bad = 0

  constructor(private readonly parts: Parts) {
    this.#since = parts.world.clock.now()
  }

  get id(): string {
    return this.parts.arn
  }

  get chronicle(): Observer['chronicle'] {
    return this.parts.observer.chronicle
  }

  running(): number {
    return this.chronicle.service.running
  }

  describe(): string {
    return this.parts.wayBack.replacement?.describe() ?? this.parts.observer.describe()
  }

  async follow(options: FollowOptions): Promise<Ending> {
    const { world, observer, wayBack } = this.parts
    if (wayBack.replacement !== undefined) return wayBack.replacement.follow(options)
    const askedBack = options.askedBack?.kind === 'asked'
    let { deadline } = options
    let trouble = 0
    let missing = 0
    let isRollingBack = false
    for (;;) {
      try {
        const look = await this.parts.api.look(this.parts.arn)
        missing = look === undefined ? missing + 1 : 0
        if (missing >= missingLooks) throw new UserError(`ECS does not know ${this.parts.arn} any more`)
        if (look !== undefined) {
          this.#enter(look)
          const state = judge(look, { ended: this.parts.ended ?? new Set(), askedBack })
          const ending = await this.#endingOf(look, state, options, askedBack)
          if (ending !== undefined) return ending
          if (state.kind === 'rolling-back' && !isRollingBack) {
            isRollingBack = true
            if (!askedBack) deadline = Math.max(deadline, world.clock.now() + rollbackMs)
          }
        }
        trouble = 0
      } catch (error) {
        world.signal.throwIfAborted()
        if (!isPassing(error)) throw error
        world.log.info(`${error.message}; looking again later`)
        trouble++
      }
      const now = world.clock.now()
      if (now >= deadline) return { kind: 'timed-out', isRollingBack }
      const elapsedMs = now - this.#since
      const unchangedMs = this.#bad > 0 ? 0 : now - observer.changedAt
      const stageMs = now - this.#stage.since
      const pause = lookInterval({ ...this.#stage, stageMs, elapsedMs, unchangedMs, trouble })
      await world.clock.sleep(Math.min(pause, deadline - now), world.signal)
    }
  }

  rollBack(): Promise<RollbackRequest> {
    return this.parts.wayBack.ask('ROLLBACK')
  }

  stop(): Promise<RollbackRequest> {
    return this.parts.wayBack.ask('ABORT')
  }

  async explain(reason: string): Promise<Diagnosis> {
    const { world, observer, definition } = this.parts
    await observer.noteFailuresAtTheEnd()
    const { events } = observer.chronicle
    const { failures, logs } = observer.watch
    const { unhealthy } = observer.targets
    return diagnose(world, { failures, logs, events, unhealthy, rolloutReason: reason, definition })
  }

  #enter({ stage, bakeMs }: NativeLook): void {
    if (stage !== this.#stage.stage) this.#stage = { stage, since: this.parts.world.clock.now(), bakeMs }
  }

  async #endingOf(
    look: NativeLook,
    state: NativeState,
    options: FollowOptions,
    askedBack: boolean,
  ): Promise<Ending | undefined> {
    const { world, api, observer } = this.parts
    const isOpen = state.kind === 'in-progress' || state.kind === 'rolling-back'
    const isBack = state.kind === 'rolling-back' || state.kind === 'rolled-back'
    await this.#observe(() => observer.note(look, isBack, !isOpen))
    switch (state.kind) {
      case 'completed':
      case 'failed':
      case 'paused':
        return state
      case 'stopped':
        return settleStopped(world, api, look, state.reason)
      case 'rolled-back':
      case 'rollback-failed':
        return { kind: state.kind, to: await this.#definitionOf(state.revision), reason: state.reason }
      case 'rolling-back':
        return undefined
      case 'in-progress':
        return askedBack ? undefined : this.#hopelessness(look, options)
    }
  }

  /** Still under way: whether it can succeed at all. */
  async #hopelessness(look: NativeLook, { check }: FollowOptions): Promise<Ending | undefined> {
    const { observer } = this.parts
    await observer.noteTargets(look)
    const failure = await observer.findConclusive(look)
    if (failure !== undefined) return { kind: 'hopeless', reason: failure.cause }
    if (check === undefined || !hasTraffic(look)) return undefined
    const why = await check()
    this.#bad = why === undefined ? 0 : this.#bad + 1
    if (why === undefined || this.#bad < badAnswers) return undefined
    return { kind: 'hopeless', reason: why }
  }

  /** What is seen of the service is for people: that it could not be seen just now decides nothing. */
  async #observe(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      this.parts.world.signal.throwIfAborted()
      if (!isPassing(error)) throw error
    }
  }

  async #definitionOf(revision: string | undefined): Promise<string> {
    const shown = this.chronicle.service.taskDefinition
    if (revision === undefined) return shown
    try {
      return (await this.parts.api.taskDefinitions([revision])).get(revision) ?? shown
    } catch (error) {
      this.parts.world.signal.throwIfAborted()
      this.parts.world.log.info(`${asError(error).message}; taking the service's own task definition`)
      return shown
    }
  }
}

/** Whether the new version gets production traffic, and the old one still could. */
function hasTraffic({ stage, production }: NativeLook): boolean {
  if (stage === 'CLEAN_UP') return false
  if (production !== undefined) return production > 0
  return /^((POST_)?PRODUCTION_TRAFFIC_SHIFT|BAKE_TIME)$/.test(stage)
}
