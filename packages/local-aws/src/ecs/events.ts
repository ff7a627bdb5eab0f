import { randomUUID } from 'node:crypto'

export interface ServiceEvent {
  readonly id: string
  readonly createdAt: number
  readonly message: string
}

// ECS says the same thing once in about six hours; what looks like silence is not health.
const duplicatesSuppressedMs = 6 * 3_600_000
// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages.html
const kept = 100

/** A service's events, newest first, each begun by `(service <name>)`. */
export class EventLog {
  #events: ServiceEvent[] = []

  constructor(
    private readonly service: string,
    private readonly now: () => number,
  ) {}

  add(message: string): void {
    const full = `(service ${this.service}) ${message}`
    const since = this.now() - duplicatesSuppressedMs
    if (this.#events.some((event) => event.message === full && event.createdAt > since)) return
    this.#append(full)
  }

  /** For what is worth saying each time that it becomes true: that the service is steady again. */
  addAgain(message: string): void {
    this.#append(`(service ${this.service}) ${message}`)
  }

  list(): readonly ServiceEvent[] {
    return this.#events
  }

  #append(message: string): void {
    this.#events = [{ id: randomUUID(), createdAt: this.now(), message }, ...this.#events].slice(0, kept)
  }
}

/** `(task a)`, `(task a) (task b)` */
function taskList(ids: readonly string[]): string {
  return ids.map((id) => `(task ${id})`).join(' ')
}

/** The events of a service, in ECS's words. Source: the page above. */
export const eventTexts = {
  started: (ids: readonly string[]) => `has started ${ids.length} tasks: ${taskList(ids)}.`,
  stopped: (ids: readonly string[]) => `has stopped ${ids.length} running tasks: ${taskList(ids)}.`,
  registered: (count: number, group: string) => `registered ${count} targets in (target-group ${group})`,
  deregistered: (count: number, group: string) => `deregistered ${count} targets in (target-group ${group})`,
  draining: (count: number) => `has begun draining connections on ${count} tasks.`,
  completed: (deployment: string) => `(deployment ${deployment}) deployment completed.`,
  steady: 'has reached a steady state.',
  failed: (deployment: string) => `(deployment ${deployment}) deployment failed: tasks failed to start.`,
  alarmed: (deployment: string) => `(deployment ${deployment}) deployment failed: alarm detected.`,
  rollingBack: (deployment: string) => `rolling back to deployment ${deployment}.`,
  unplaced: (reason: string) => `was unable to place a task. Reason: ${reason}.`,
  /** `obstacle` goes on after it: ` because …`, `. Reason: …` */
  noPlace: (obstacle: string) => `was unable to place a task${obstacle}.`,
  inconsistent:
    'is unable to consistently start tasks successfully. For more information, see the Troubleshooting section.',
  containerUnhealthy: (task: string) => `(task ${task}) failed container health checks.`,
  targetUnhealthy: (task: string, port: number, group: string, reason: string) =>
    `(task ${task}) (port ${port}) is unhealthy in (target-group ${group}) due to (reason ${reason}).`,
} as const
