import type { Time } from '../../time.js'
import type { Deployment } from '../deployment.js'
import { eventTexts } from '../events.js'
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
    this.#drain(tasks)
  }

  #start(deployment: Deployment, count: number): void {
    const started = Array.from({ length: count }, () => this.parts.start(deployment).id)
    this.service.isSteady = false
    this.service.events.addAgain(eventTexts.started(started))
  }

  #stop(tasks: readonly Task[]): void {
    const by = this.service.primary?.id ?? ''
    for (const task of tasks) {
      task.deactivate('ServiceSchedulerInitiated', `Scaling activity initiated by (deployment ${by})`)
      this.service.isSteady = false
    }
  }

  /** What is on its way out loses its targets first, and its containers once those are drained. */
  #drain(tasks: readonly Task[]): void {
    const stopped: string[] = []
    let draining = 0
    for (const task of tasks) {
      if (task.desiredStatus === 'RUNNING') continue
      const targets = this.parts.targetsOf(deploymentOf(task))
      if (targets.deregister(task)) draining++
      if (task.isEnding || task.lastStatus === 'STOPPING' || !targets.isDrained(task)) continue
      if (task.stopCode === 'ServiceSchedulerInitiated') stopped.push(task.id)
      task.halt()
    }
    if (draining > 0) this.service.events.addAgain(eventTexts.draining(draining))
    if (stopped.length > 0) this.service.events.addAgain(eventTexts.stopped(stopped))
  }
}

export function deploymentOf({ settings }: Task): string {
  return settings.startedBy ?? ''
}

/** A failed task takes its place until it has stopped: only then is it replaced. */
function takesPlace(task: Task, { outcomes }: Deployment): boolean {
  if (task.desiredStatus === 'RUNNING') return true
  return task.lastStatus !== 'STOPPED' && outcomes.get(task.id) === 'failed'
}
