import type { Time } from '../time.js'
import { eventTexts } from './events.js'
import type { Pace } from './pace.js'
import type { Service } from './service.js'
import type { ServiceTargets } from './targets.js'
import type { Task } from './task.js'

interface Parts {
  readonly time: Time
  readonly pace: Pace
  readonly targets: ServiceTargets
}

/** What a service makes of its tasks' health: by load balancers, by their own checks, or by their running. */
export class TaskHealth {
  constructor(
    private readonly service: Pick<
      Service,
      'deployments' | 'events' | 'gracePeriodMs' | 'isSteady' | 'loadBalancers'
    >,
    private readonly parts: Parts,
  ) {}

  /** Registers what runs, and takes out what fails its checks once the grace period is over. */
  replaceUnhealthy(tasks: readonly Task[]): void {
    for (const task of tasks) {
      if (!isRunning(task)) continue
      this.parts.targets.register(task)
      if (this.#runningMs(task) < this.service.gracePeriodMs) continue
      const verdict = this.parts.targets.verdict(task)
      if (verdict.state === 'unhealthy') {
        const { port, targetGroupArn, reason } = verdict
        this.#fail(
          task,
          eventTexts.targetUnhealthy(task.id, port, targetGroupArn, reason),
          `Task failed ELB health checks in (target-group ${targetGroupArn})`,
        )
      } else if (task.health === 'UNHEALTHY') {
        this.#fail(task, eventTexts.containerUnhealthy(task.id), 'Task failed container health checks')
      }
    }
  }

  /** Whether the scheduler counts on a task: it is healthy, or it has no checks and has run for a while. */
  isCountedOn(task: Task): boolean {
    if (!isRunning(task) || this.parts.targets.verdict(task).state !== 'healthy') return false
    const hasChecks = task.containers.some(({ definition }) => definition.healthCheck !== undefined)
    if (hasChecks) return task.health === 'HEALTHY'
    return this.service.loadBalancers.length > 0 || this.#runningMs(task) >= this.parts.pace.steadyMs
  }

  #fail(task: Task, event: string, reason: string): void {
    this.service.events.add(event)
    this.service.isSteady = false
    task.deactivate('ServiceSchedulerInitiated', reason)
    this.service.deployments.find(({ id }) => id === task.settings.startedBy)?.unhealthy.add(task.id)
  }

  #runningMs({ times }: Task): number {
    return this.parts.time.now() - (times.startedAt ?? Infinity)
  }
}

function isRunning(task: Task): boolean {
  return task.lastStatus === 'RUNNING' && task.desiredStatus === 'RUNNING'
}
