import type { Time } from '../time.js'
import type { Deployment } from './deployment.js'
import { eventTexts } from './events.js'
import { restartDelay, type Pace } from './pace.js'
import type { Service } from './service.js'
import type { Task } from './task.js'

interface Parts {
  readonly time: Time
  readonly pace: Pace
}

/** Counts how a deployment's tasks end: failures in a row, which the circuit breaker and the start delay go by. */
export class OutcomeCounter {
  constructor(
    private readonly service: Pick<Service, 'circuitBreaker' | 'deployments' | 'events' | 'isSteady'>,
    private readonly parts: Parts,
  ) {}

  count(tasks: readonly Task[], healthy: ReadonlySet<Task>): void {
    for (const task of tasks) {
      const deployment = this.service.deployments.find(({ id }) => id === task.settings.startedBy)
      if (deployment === undefined) continue
      const known = deployment.outcomes.get(task.id)
      if (hasFailed(task, deployment)) {
        if (known !== 'failed') this.#failed(task, deployment)
      } else if (known === undefined && healthy.has(task)) {
        this.#succeeded(task, deployment)
      }
    }
  }

  #failed(task: Task, deployment: Deployment): void {
    deployment.outcomes.set(task.id, 'failed')
    this.service.isSteady = false
    if (deployment.rolloutState === 'IN_PROGRESS') deployment.failedTasks++
    deployment.updatedAt = this.parts.time.now()
    if (task.stopCode !== 'TaskFailedToStart') return
    deployment.startFailures++
    const delay = restartDelay(this.parts.pace, deployment.startFailures)
    const goneMs = this.parts.pace.deprovisioningMs
    deployment.nextStartAt = this.parts.time.now() + goneMs + delay
    this.service.events.add(eventTexts.unplaced(task.stoppedReason ?? ''))
    if (delay > 0) this.service.events.add(eventTexts.inconsistent)
  }

  #succeeded(task: Task, deployment: Deployment): void {
    deployment.outcomes.set(task.id, 'succeeded')
    deployment.startFailures = 0
    if (this.service.circuitBreaker.resetOnHealthyTask) deployment.failedTasks = 0
  }
}

/** Somebody's StopTask and the scheduler's own scaling are no failures. */
function hasFailed(task: Task, { unhealthy }: Deployment): boolean {
  return (
    task.stopCode === 'EssentialContainerExited' ||
    task.stopCode === 'TaskFailedToStart' ||
    unhealthy.has(task.id)
  )
}
