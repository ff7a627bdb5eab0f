import type { Time } from '../../time.js'
import type { Pace } from '../pace.js'
import type { Service } from '../service.js'
import { ServiceTargets, type TargetGroups } from '../targets.js'
import type { Task } from '../task.js'
import { TaskHealth } from '../task-health.js'
import { deploymentOf } from './task-keeper.js'
import { loadBalancersOf } from './traffic.js'

interface Parts {
  readonly time: Time
  readonly pace: Pace
  readonly elb: TargetGroups
}

/** The health of a service's tasks where each revision has target groups of its own. */
export class RevisionHealth {
  readonly #known = new Map<string, { readonly targets: ServiceTargets; readonly health: TaskHealth }>()

  constructor(
    private readonly service: Service,
    private readonly parts: Parts,
  ) {}

  targetsOf(deploymentId: string): ServiceTargets {
    return this.#of(deploymentId).targets
  }

  /** Registers what runs and takes out what fails its checks. @returns the tasks to be counted on */
  look(tasks: readonly Task[]): ReadonlySet<Task> {
    const healthy = new Set<Task>()
    for (const id of new Set(tasks.map(deploymentOf))) {
      const own = tasks.filter((task) => deploymentOf(task) === id)
      const { health } = this.#of(id)
      health.replaceUnhealthy(own)
      for (const task of own) if (health.isCountedOn(task)) healthy.add(task)
    }
    return healthy
  }

  #of(deploymentId: string): { readonly targets: ServiceTargets; readonly health: TaskHealth } {
    const known = this.#known.get(deploymentId)
    if (known !== undefined) return known
    const { service, parts } = this
    const deployment = service.deployments.find(({ id }) => id === deploymentId) ?? {}
    const view = {
      get deployments() {
        return service.deployments
      },
      get events() {
        return service.events
      },
      get gracePeriodMs() {
        return service.gracePeriodMs
      },
      get loadBalancers() {
        return loadBalancersOf(service, deployment)
      },
      get isSteady() {
        return service.isSteady
      },
      set isSteady(isSteady: boolean) {
        service.isSteady = isSteady
      },
    }
    const targets = new ServiceTargets(view, parts.elb)
    const made = { targets, health: new TaskHealth(view, { ...parts, targets }) }
    this.#known.set(deploymentId, made)
    return made
  }
}
