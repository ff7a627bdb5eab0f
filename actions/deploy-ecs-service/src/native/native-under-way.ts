import { asError, UserError } from '@slipway/action-kit'
import { isPassing } from '@slipway/aws'
import { rollbackMs } from '../conclude.js'
import { diagnose, type Diagnosis } from '../diagnose.js'
import { revisionName, type TaskDefinition } from '../task-definition.js'
import type { Ending, FollowOptions, RollbackRequest, UnderWay } from '../under-way.js'
import type { World } from '../world.js'
import { judge, type NativeState } from './judge.js'
import { lookInterval } from './look-interval.js'
import type { NativeLook } from './look.js'
import type { NativeApi } from './native-api.js'
import type { Observer } from './observer.js'
import { settleStopped, shortName } from './settle-stopped.js'

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
  /** Follows the deployment that puts the version before back, once this one was complete. */
  readonly followBack: (previous: string, since: number) => Promise<UnderWay>
}

// Missing in so many answers in a row, it is not merely listed late.
const missingLooks = 15
// A shift of traffic takes a moment to reach every load balancer node: one bad answer may be about that.
const badAnswers = 2

/** A deployment by blue/green, linear or canary; DescribeServiceDeployments is the truth about it. */
export class NativeUnderWay implements UnderWay {
  readonly #since: number
  /** The deployment that puts the version before back, after this one was complete. */
  #back: { readonly underWay: UnderWay; readonly previous: string } | undefined
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
    return this.#back?.underWay.describe() ?? this.parts.observer.describe()
  }

  async follow(options: FollowOptions): Promise<Ending> {
    if (this.#back !== undefined) return this.#followBack(this.#back, options)
    const { world, observer } = this.parts
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

  async rollBack(): Promise<RollbackRequest> {
    return this.#ask('ROLLBACK')
  }

  async stop(): Promise<RollbackRequest> {
    return this.#ask('ABORT')
  }

  async explain(reason: string): Promise<Diagnosis> {
    const { world, observer, definition } = this.parts
    await observer.noteFailures()
    const { events } = observer.chronicle
    const { failures } = observer.watch
    return diagnose(world, { failures, events, rolloutReason: reason, definition })
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
    const failure = await this.parts.observer.findConclusive(look)
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

  /** The call names my own service deployment: what somebody else deploys meanwhile is not touched. */
  async #ask(stopType: 'ROLLBACK' | 'ABORT'): Promise<RollbackRequest> {
    const { world, api, arn } = this.parts
    try {
      const look = await api.look(arn)
      switch (look?.status) {
        case 'PENDING':
        case 'IN_PROGRESS':
          world.log.info(stopType === 'ROLLBACK' ? 'Asking ECS to roll back' : 'Asking ECS to stop')
          await world.ecs.stopServiceDeployment(arn, stopType)
          return { kind: 'asked', deploymentId: undefined }
        case 'ROLLBACK_REQUESTED':
        case 'ROLLBACK_IN_PROGRESS':
        case 'ROLLBACK_SUCCESSFUL':
          if (stopType === 'ROLLBACK') return { kind: 'asked', deploymentId: undefined }
          return { kind: 'not-asked', why: 'ECS is going back to the version before already' }
        case 'SUCCESSFUL':
          if (stopType === 'ROLLBACK') return await this.#replace(look)
          return { kind: 'not-asked', why: 'it is complete' }
        case 'ROLLBACK_FAILED':
        case 'STOPPED':
        case 'STOP_REQUESTED':
          return { kind: 'not-asked', why: `it is ${look.status.toLowerCase().replaceAll('_', ' ')} already` }
        case undefined:
          return { kind: 'not-asked', why: 'ECS does not know the deployment any more' }
      }
    } catch (error) {
      return { kind: 'not-asked', why: `the call for it failed: ${asError(error).message}` }
    }
  }

  /** It is complete, and not good after all: only a deployment of the version before puts that back. */
  async #replace(look: NativeLook): Promise<RollbackRequest> {
    const { world, api, taskDefinition, followBack } = this.parts
    const known = await api.taskDefinitions(look.sources)
    const previous = [...known.values()].find((other) => other !== taskDefinition)
    if (previous === undefined) {
      return { kind: 'not-asked', why: 'there is no other version that it replaced' }
    }
    const [newest] = await api.list(look.createdAt)
    if (newest !== undefined && newest.arn !== look.arn) {
      return { kind: 'not-asked', why: `${shortName(newest.arn)} has taken its place already` }
    }
    world.log.info(`Deploying ${revisionName(previous)} again`)
    const since = world.clock.now()
    await world.ecs.updateService(previous)
    const underWay = await followBack(previous, since)
    this.#back = { underWay, previous }
    return { kind: 'asked', deploymentId: underWay.id }
  }

  async #followBack(
    { underWay, previous }: { readonly underWay: UnderWay; readonly previous: string },
    { deadline }: FollowOptions,
  ): Promise<Ending> {
    const ending = await underWay.follow({ deadline })
    switch (ending.kind) {
      case 'completed':
        return { kind: 'rolled-back', to: previous, reason: '' }
      case 'failed':
      case 'rolled-back':
      case 'stopped':
      case 'hopeless':
        return { kind: 'rollback-failed', to: previous, reason: ending.reason }
      case 'timed-out':
        return { kind: 'timed-out', isRollingBack: true }
      case 'paused':
      case 'rollback-failed':
      case 'superseded':
        return ending
    }
  }
}

/** Whether the new version gets production traffic, and the old one still could. */
function hasTraffic({ stage, production }: NativeLook): boolean {
  if (stage === 'CLEAN_UP') return false
  if (production !== undefined) return production > 0
  return /^((POST_)?PRODUCTION_TRAFFIC_SHIFT|BAKE_TIME)$/.test(stage)
}
