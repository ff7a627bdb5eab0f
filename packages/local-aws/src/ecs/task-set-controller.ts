import type { Time } from '../time.js'
import type { Deployment } from './deployment.js'
import type { DeploymentController } from './deployment-controller.js'
import { eventTexts } from './events.js'
import { OutcomeCounter } from './outcomes.js'
import { drainLeaving, scaleIn, takesPlace } from './leaving-tasks.js'
import type { Pace } from './pace.js'
import type { Service } from './service.js'
import { ServiceTargets, type TargetGroups } from './targets.js'
import type { Task } from './task.js'
import { TaskHealth } from './task-health.js'
import { computedDesiredCount, type TaskSet } from './task-set.js'

interface Parts {
  readonly time: Time
  readonly pace: Pace
  readonly elb: TargetGroups
  /** Of the service, stopped ones included. */
  readonly tasks: () => readonly Task[]
  readonly start: (deployment: Deployment) => Task
}

/** What looks after the tasks of one task set. */
interface Keeper {
  readonly targets: ServiceTargets
  readonly health: TaskHealth
  readonly outcomes: OutcomeCounter
}

/** Keeps every task set of a service at its scale; who makes and deletes task sets is the deployment controller's. */
export class TaskSetController implements DeploymentController {
  readonly #keepers = new Map<string, Keeper>()

  constructor(
    private readonly service: Service,
    private readonly parts: Parts,
  ) {}

  reconcile(): void {
    const { service } = this
    for (const set of service.taskSets) this.#keep(set)
    service.taskSets = service.taskSets.filter(
      (set) => set.status !== 'DRAINING' || this.#tasksOf(set).some(({ isEnding }) => !isEnding),
    )
    const isSteady = service.taskSets.every(({ stability }) => stability === 'STEADY_STATE')
    if (isSteady && !service.isSteady) service.events.addAgain(eventTexts.steady)
    service.isSteady = isSteady
  }

  #keep(set: TaskSet): void {
    const { health, outcomes, targets } = this.#keeper(set)
    const tasks = this.#tasksOf(set)
    health.replaceUnhealthy(tasks)
    const healthy = new Set(tasks.filter((task) => health.isCountedOn(task)))
    outcomes.count(tasks, healthy)
    this.#scale(set, tasks)
    drainLeaving(this.#tasksOf(set), () => targets, this.service.events)
    this.#judge(set, health)
  }

  #scale(set: TaskSet, tasks: readonly Task[]): void {
    const { deployment } = set
    const wanted = computedDesiredCount(this.service, set)
    const current = tasks.filter(({ desiredStatus }) => desiredStatus === 'RUNNING')
    scaleIn(current.slice(wanted), set.id)
    const missing = wanted - tasks.filter((task) => takesPlace(task, deployment)).length
    if (missing <= 0 || deployment.nextStartAt > this.parts.time.now()) return
    const started = Array.from({ length: missing }, () => this.parts.start(deployment).id)
    this.service.events.addAgain(eventTexts.started(started))
  }

  #judge(set: TaskSet, health: TaskHealth): void {
    const alive = this.#tasksOf(set).filter(({ isEnding }) => !isEnding)
    const isSteady =
      alive.length === computedDesiredCount(this.service, set) &&
      alive.every((task) => health.isCountedOn(task))
    const stability = isSteady ? 'STEADY_STATE' : 'STABILIZING'
    if (stability === set.stability) return
    set.stability = stability
    set.stabilityAt = this.parts.time.now()
    set.updatedAt = set.stabilityAt
  }

  #tasksOf({ id }: TaskSet): readonly Task[] {
    return this.parts.tasks().filter(({ settings }) => settings.startedBy === id)
  }

  #keeper(set: TaskSet): Keeper {
    const known = this.#keepers.get(set.id)
    if (known !== undefined) return known
    const { events, circuitBreaker, gracePeriodMs } = this.service
    const view = {
      events,
      circuitBreaker,
      gracePeriodMs,
      isSteady: false,
      deployments: [set.deployment],
      loadBalancers: set.loadBalancers,
    }
    const targets = new ServiceTargets(view, this.parts.elb)
    const made = {
      targets,
      health: new TaskHealth(view, { ...this.parts, targets }),
      outcomes: new OutcomeCounter(view, this.parts),
    }
    this.#keepers.set(set.id, made)
    return made
  }
}
