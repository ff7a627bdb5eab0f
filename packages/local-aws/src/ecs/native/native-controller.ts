import type { Elb } from '../../elb/index.js'
import type { Time } from '../../time.js'
import type { AlarmStates } from '../alarm-states.js'
import { hasTripped } from '../circuit-breaker.js'
import { rolloutReasons, setRollout, type Deployment } from '../deployment.js'
import type { DeploymentController } from '../deployment-controller.js'
import { eventTexts } from '../events.js'
import { OutcomeCounter } from '../outcomes.js'
import type { Pace } from '../pace.js'
import { rollBack } from '../rollback.js'
import type { Service } from '../service.js'
import { isOver, setStatus, type ServiceDeployment } from '../service-deployment.js'
import type { TargetGroups } from '../targets.js'
import type { Task } from '../task.js'
import { lookAtHooks, startHooks, type HookBook } from './hooks.js'
import { phaseOf, type NativeProgress } from './progress.js'
import { RevisionHealth } from './revision-health.js'
import { alarmReason, hookReason } from './reasons.js'
import { hooksOf, phasesBack, phasesOf } from './strategy.js'
import { deploymentOf, TaskKeeper } from './task-keeper.js'
import { shiftTraffic } from './traffic.js'
import { wantedTasks } from './wanted-tasks.js'

interface Parts {
  readonly time: Time
  readonly pace: Pace
  readonly elb: TargetGroups & Pick<Elb, 'setWeights'>
  readonly hooks: HookBook
  /** Of the service, stopped ones included. */
  readonly tasks: () => readonly Task[]
  readonly start: (deployment: Deployment) => Task
  readonly alarms: Pick<AlarmStates, 'raised'>
}

/** Blue/green, linear and canary: a whole second set of tasks, and traffic that moves from the first to it. */
export class NativeController implements DeploymentController {
  readonly #health: RevisionHealth
  readonly #outcomes: OutcomeCounter
  readonly #keeper: TaskKeeper

  constructor(
    private readonly service: Service,
    private readonly parts: Parts,
  ) {
    this.#health = new RevisionHealth(service, parts)
    this.#outcomes = new OutcomeCounter(service, parts)
    this.#keeper = new TaskKeeper(service, {
      ...parts,
      targetsOf: (deploymentId) => this.#health.targetsOf(deploymentId),
    })
  }

  reconcile(): void {
    const tasks = this.parts.tasks()
    const healthy = this.#health.look(tasks)
    this.#outcomes.count(tasks, healthy)
    const record = this.service.currentRecord
    if (record !== undefined && !isOver(record)) this.#advance(record, healthy)
    this.#keeper.keep(this.parts.tasks(), (id) => wantedTasks(this.service, id))
    this.#forget()
    this.#announceSteady(healthy)
  }

  #advance(record: ServiceDeployment, healthy: ReadonlySet<Task>): void {
    const progress = (record.native ??= this.#begin(record))
    const now = this.parts.time.now()
    switch (record.status) {
      case 'PENDING':
      case 'IN_PROGRESS':
        this.#goOn(record, progress, healthy)
        break
      case 'ROLLBACK_REQUESTED':
        this.#goBack(record, progress, record.statusReason ?? '')
        break
      case 'ROLLBACK_IN_PROGRESS':
        this.#goOnBack(record, progress, healthy)
        break
      case 'STOP_REQUESTED':
        setStatus(record, 'STOPPED', now)
        break
      case 'STOPPED':
      case 'SUCCESSFUL':
      case 'ROLLBACK_SUCCESSFUL':
      case 'ROLLBACK_FAILED':
    }
  }

  #begin({ deployment, configuration }: ServiceDeployment): NativeProgress {
    const { service } = this
    const earlier = service.deployments.filter((other) => other !== deployment)
    const source = earlier.find((other) => other === service.lastCompleted)
    deployment.usesAlternate = source !== undefined && source.usesAlternate !== true
    const progress = { source, phases: phasesOf(configuration, earlier.length), at: 0, since: 0, hooks: [] }
    this.#enter(progress, deployment, configuration)
    return progress
  }

  #enter(
    progress: NativeProgress,
    target: Deployment,
    configuration: ServiceDeployment['configuration'],
  ): void {
    const phase = phaseOf(progress)
    progress.since = this.parts.time.now()
    progress.hooks =
      phase.hookStage === undefined ? [] : startHooks(hooksOf(configuration), phase.hookStage, progress.since)
    shiftTraffic(this.service, this.parts.elb, target, phase)
  }

  #goOn(record: ServiceDeployment, progress: NativeProgress, healthy: ReadonlySet<Task>): void {
    const now = this.parts.time.now()
    const phase = phaseOf(progress)
    const tripped = hasTripped(this.service, now, this.parts.pace.breakerMs)
    const alarm = phase.stage === 'CLEAN_UP' ? undefined : alarmReason(record, this.parts.alarms)
    const hooks = lookAtHooks(progress.hooks, this.parts.hooks, now)
    if (tripped) this.#goBack(record, progress, rolloutReasons.breakerFailed)
    else if (alarm !== undefined) this.#goBack(record, progress, alarm)
    else if (hooks === 'failed') this.#goBack(record, progress, hookReason(phase))
    else if (hooks === 'passed' && this.#isDone(record, progress, healthy)) {
      if (phase.stage === 'CLEAN_UP') this.#succeed(record)
      else this.#next(record, progress)
    }
  }

  #next({ deployment, configuration }: ServiceDeployment, progress: NativeProgress): void {
    progress.at++
    this.#enter(progress, deployment, configuration)
  }

  #isDone({ deployment }: ServiceDeployment, progress: NativeProgress, healthy: ReadonlySet<Task>): boolean {
    const { stage, bakeMs } = phaseOf(progress)
    // Every stage takes its time in ECS, be there nothing to do in it.
    if (this.parts.time.now() - progress.since < Math.max(bakeMs, this.parts.pace.pollMs)) return false
    const { source } = progress
    if (stage === 'RECONCILE_SERVICE') return this.#areGone((id) => id !== source?.id)
    if (stage === 'SCALE_UP') return this.#isUp(deployment, healthy)
    if (stage !== 'CLEAN_UP') return true
    return this.#isUp(deployment, healthy) && this.#areGone((id) => id !== deployment.id)
  }

  /** Back to what served before; without that, the deployment ends where it is. */
  #goBack(record: ServiceDeployment, progress: NativeProgress, reason: string): void {
    const { deployment } = record
    const now = this.parts.time.now()
    setRollout(deployment, 'FAILED', reason, now)
    deployment.isHalted = true
    this.service.events.addAgain(eventTexts.failed(deployment.id))
    if (progress.source === undefined || !rollBack(this.service, 'request', now)) {
      setStatus(record, 'STOPPED', now, reason)
      return
    }
    record.statusReason = reason
    record.rollback = { reason, startedAt: now, revision: progress.source.revision }
    progress.phases = phasesBack(phaseOf(progress))
    progress.at = 0
    this.#enter(progress, deployment, {})
  }

  #goOnBack(record: ServiceDeployment, progress: NativeProgress, healthy: ReadonlySet<Task>): void {
    const now = this.parts.time.now()
    const { source } = progress
    if (source === undefined || hasTripped(this.service, now, this.parts.pace.breakerMs)) {
      if (source) setRollout(source, 'FAILED', rolloutReasons.breakerFailed, now)
      setStatus(record, 'ROLLBACK_FAILED', now, rolloutReasons.breakerFailed)
    } else if (now - progress.since < this.parts.pace.pollMs) {
      return
    } else if (phaseOf(progress).stage !== 'CLEAN_UP') {
      this.#next({ ...record, configuration: {} }, progress)
    } else if (this.#isUp(source, healthy) && this.#areGone((id) => id !== source.id)) {
      setRollout(source, 'COMPLETED', rolloutReasons.completed(source.id), now)
      source.isRollback = false
      this.service.events.addAgain(eventTexts.completed(source.id))
      setStatus(record, 'ROLLBACK_SUCCESSFUL', now)
    }
  }

  #succeed(record: ServiceDeployment): void {
    const { service } = this
    const { deployment } = record
    const now = this.parts.time.now()
    setRollout(deployment, 'COMPLETED', rolloutReasons.completed(deployment.id), now)
    service.events.addAgain(eventTexts.completed(deployment.id))
    setStatus(record, 'SUCCESSFUL', now)
    service.lastCompleted = deployment
  }

  #isUp({ id }: Deployment, healthy: ReadonlySet<Task>): boolean {
    return [...healthy].filter((task) => deploymentOf(task) === id).length >= this.service.desiredCount
  }

  #areGone(which: (deploymentId: string) => boolean): boolean {
    return this.parts.tasks().every((task) => task.isEnding || !which(deploymentOf(task)))
  }

  #forget(): void {
    const { service, parts } = this
    const record = service.currentRecord
    const alive = new Set(
      parts
        .tasks()
        .filter(({ isEnding }) => !isEnding)
        .map(deploymentOf),
    )
    const isUsed = (deployment: Deployment): boolean =>
      record !== undefined &&
      !isOver(record) &&
      (deployment === record.deployment || deployment === record.native?.source)
    service.deployments = service.deployments.filter(
      (deployment) => deployment.status === 'PRIMARY' || alive.has(deployment.id) || isUsed(deployment),
    )
  }

  #announceSteady(healthy: ReadonlySet<Task>): void {
    const { service } = this
    const { primary } = service
    if (service.isSteady || primary?.rolloutState !== 'COMPLETED' || service.deployments.length > 1) return
    const running = this.parts.tasks().filter(({ isEnding }) => !isEnding)
    if (running.length !== service.desiredCount || !running.every((task) => healthy.has(task))) return
    service.isSteady = true
    service.events.addAgain(eventTexts.steady)
  }
}
