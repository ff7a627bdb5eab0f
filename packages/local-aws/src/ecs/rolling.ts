import type { Time } from '../time.js'
import type { AlarmStates } from './alarm-states.js'
import { hasTripped } from './circuit-breaker.js'
import { rolloutReasons, setRollout, type Deployment } from './deployment.js'
import { isBaking, raisedAlarms } from './deployment-alarms.js'
import type { DeploymentController } from './deployment-controller.js'
import { eventTexts } from './events.js'
import { OutcomeCounter } from './outcomes.js'
import { drainLeaving, scaleIn, takesPlace } from './leaving-tasks.js'
import type { Pace } from './pace.js'
import { rollBack } from './rollback.js'
import { nextStep } from './scaling.js'
import type { Service } from './service.js'
import { setStatus } from './service-deployment.js'
import type { ServiceTargets } from './targets.js'
import type { Task } from './task.js'
import { TaskHealth } from './task-health.js'

interface Parts {
  readonly time: Time
  readonly pace: Pace
  readonly targets: ServiceTargets
  /** Of the service, stopped ones included. */
  readonly tasks: () => readonly Task[]
  /** Why no task can be placed now: the rest of the event's text; undefined when one can. */
  readonly obstacle: (deployment: Deployment) => string | undefined
  readonly start: (deployment: Deployment) => Task
  readonly alarms: AlarmStates
}

/** What a deployment fails for. */
interface Cause {
  readonly by: 'circuit breaker' | 'alarm'
  readonly reason: string
  readonly event: (deploymentId: string) => string
}

const byBreaker: Cause = {
  by: 'circuit breaker',
  reason: rolloutReasons.breakerFailed,
  event: eventTexts.failed,
}
const byAlarm: Cause = { by: 'alarm', reason: rolloutReasons.alarmFailed, event: eventTexts.alarmed }

/** The rolling update: new tasks are started and old ones stopped within the service's limits. */
export class RollingController implements DeploymentController {
  readonly #health: TaskHealth
  readonly #outcomes: OutcomeCounter

  constructor(
    private readonly service: Service,
    private readonly parts: Parts,
  ) {
    this.#health = new TaskHealth(service, parts)
    this.#outcomes = new OutcomeCounter(service, parts)
  }

  reconcile(): void {
    const tasks = this.parts.tasks()
    this.#health.replaceUnhealthy(tasks)
    const healthy = new Set(tasks.filter((task) => this.#health.isCountedOn(task)))
    this.#outcomes.count(tasks, healthy)
    const raised = raisedAlarms(this.service, this.parts.alarms)
    if (hasTripped(this.service, this.parts.time.now(), this.parts.pace.breakerMs)) this.#fail(byBreaker)
    else if (raised.length > 0) this.#failByAlarm(raised)
    this.#scale(tasks, healthy)
    drainLeaving(this.parts.tasks(), () => this.parts.targets, this.service.events)
    this.#forgetEmptyDeployments()
    this.#complete(healthy)
  }

  #failByAlarm(raised: readonly string[]): void {
    const { primary } = this.service
    if (primary !== undefined) primary.triggeredAlarms = raised
    this.#fail(byAlarm)
  }

  #fail({ by, reason, event }: Cause): void {
    const { service } = this
    const failed = service.primary
    if (failed === undefined) return
    const now = this.parts.time.now()
    setRollout(failed, 'FAILED', reason, now)
    failed.isHalted = true
    service.events.addAgain(event(failed.id))
    const record = service.currentRecord
    const { rollback } = by === 'alarm' ? service.alarms : service.circuitBreaker
    if (failed.isRollback) {
      if (record) setStatus(record, 'ROLLBACK_FAILED', now, reason)
    } else if (!rollback || !rollBack(service, by, now)) {
      if (record) setStatus(record, 'STOPPED', now, reason)
    }
  }

  #scale(tasks: readonly Task[], healthy: ReadonlySet<Task>): void {
    const { service } = this
    const { primary } = service
    if (primary === undefined) return
    const isCurrent = ({ settings }: Task): boolean => settings.startedBy === primary.id
    const current = tasks.filter((task) => isCurrent(task) && takesPlace(task, primary))
    const outgoing = tasks.filter((task) => !isCurrent(task) && task.desiredStatus === 'RUNNING')
    const step = nextStep(
      {
        desired: service.desiredCount,
        current: current.length,
        currentHealthy: count(current, healthy),
        outgoing: outgoing.length,
        outgoingHealthy: count(outgoing, healthy),
      },
      service.limits,
    )
    // What was completed before stays when the new deployment has failed and nothing is rolled back.
    if (!primary.isHalted || service.desiredCount === 0) {
      this.#stop([
        ...outgoing.filter((task) => !healthy.has(task)),
        ...outgoing.filter((task) => healthy.has(task)).slice(0, step.stopOutgoing),
      ])
    }
    const leastUseful = [...current].sort((a, b) => Number(healthy.has(a)) - Number(healthy.has(b)))
    this.#stop(leastUseful.slice(0, step.stopCurrent))
    if (!primary.isHalted && primary.nextStartAt <= this.parts.time.now()) this.#start(primary, step.start)
  }

  #start(deployment: Deployment, wanted: number): void {
    const started: string[] = []
    while (started.length < wanted) {
      const obstacle = this.parts.obstacle(deployment)
      if (obstacle !== undefined) {
        this.service.events.add(eventTexts.noPlace(obstacle))
        break
      }
      started.push(this.parts.start(deployment).id)
    }
    if (wanted > 0) this.service.isSteady = false
    if (started.length === 0) return
    this.service.events.addAgain(eventTexts.started(started))
  }

  #stop(tasks: readonly Task[]): void {
    const stopping = tasks.filter(({ desiredStatus }) => desiredStatus === 'RUNNING')
    if (stopping.length > 0) this.service.isSteady = false
    scaleIn(stopping, this.service.primary?.id ?? '')
  }

  #forgetEmptyDeployments(): void {
    const { service, parts } = this
    const since = parts.time.now() - parts.pace.failedShownMs
    const alive = new Set(
      parts
        .tasks()
        .filter(({ isEnding }) => !isEnding)
        .map(({ settings }) => settings.startedBy),
    )
    service.deployments = service.deployments.filter(
      ({ id, status, rolloutState, updatedAt }) =>
        status === 'PRIMARY' || alive.has(id) || (rolloutState === 'FAILED' && updatedAt > since),
    )
  }

  #complete(healthy: ReadonlySet<Task>): void {
    const { service } = this
    const { primary } = service
    if (primary === undefined || service.deployments.length > 1) return
    const running = this.parts.tasks().filter(({ isEnding }) => !isEnding)
    if (running.length !== service.desiredCount || !running.every((task) => healthy.has(task))) return
    if (primary.rolloutState === 'IN_PROGRESS' && !primary.isHalted) {
      if (isBaking(service, this.parts.time.now(), this.parts.pace.alarmBakeMs)) return
      this.#succeed(primary)
    }
    if (service.isSteady || primary.rolloutState !== 'COMPLETED') return
    service.isSteady = true
    service.events.addAgain(eventTexts.steady)
  }

  #succeed(primary: Deployment): void {
    const { service } = this
    const now = this.parts.time.now()
    setRollout(primary, 'COMPLETED', rolloutReasons.completed(primary.id), now)
    service.events.addAgain(eventTexts.completed(primary.id))
    const record = service.currentRecord
    if (record) setStatus(record, primary.isRollback ? 'ROLLBACK_SUCCESSFUL' : 'SUCCESSFUL', now)
    primary.isRollback = false
    service.lastCompleted = primary
  }
}

function count(tasks: readonly Task[], within: ReadonlySet<Task>): number {
  return tasks.filter((task) => within.has(task)).length
}
