import type { Time } from '../../time.js'
import type { Deployment } from '../deployment.js'
import { eventTexts } from '../events.js'
import { drainLeaving, scaleIn, takesPlace } from '../leaving-tasks.js'
import type { Service } from '../service.js'
import type { ServiceTargets } from '../targets.js'
import type { Task } from '../task.js'

interface Parts {
  readonly time: Time
  /** Those that a deployment's tasks are registered with. */
  readonly targetsOf: (deploymentId: string) => ServiceTargets
  readonly start: (deployment: Deployment) => Task
}

/** Brings each deployment of a service to the number of tasks that it is to have. */
export class TaskKeeper {
  constructor(
    private readonly service: Service,
    private readonly parts: Parts,
  ) {}

  /** @param wanted of a deployment, by its id; undefined leaves its tasks as they are */
  keep(tasks: readonly Task[], wanted: (deploymentId: string) => number | undefined): void {
    for (const deployment of this.service.deployments) {
      const own = tasks.filter((task) => deploymentOf(task) === deployment.id && takesPlace(task, deployment))
      const missing = (wanted(deployment.id) ?? own.length) - own.length
      if (missing > 0 && deployment.nextStartAt <= this.parts.time.now()) this.#start(deployment, missing)
    }
    for (const id of new Set(tasks.map(deploymentOf))) {
      const own = tasks.filter((task) => deploymentOf(task) === id && task.desiredStatus === 'RUNNING')
      this.#stop(own.slice(0, Math.max(0, own.length - (wanted(id) ?? own.length))))
    }
    drainLeaving(tasks, (task) => this.parts.targetsOf(deploymentOf(task)), this.service.events)
  }

  #start(deployment: Deployment, count: number): void {
    const started = Array.from({ length: count }, () => this.parts.start(deployment).id)
    this.service.isSteady = false
    this.service.events.addAgain(eventTexts.started(started))
  }

  #stop(tasks: readonly Task[]): void {
    if (tasks.length > 0) this.service.isSteady = false
    scaleIn(tasks, this.service.primary?.id ?? '')
  }
}

export function deploymentOf({ settings }: Task): string {
  return settings.startedBy ?? ''
}
