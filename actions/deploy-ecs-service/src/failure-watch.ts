import { asError, UserError } from '@slipway/action-kit'
import type { Deployment } from './service.js'
import { explainStoppedTask, type TaskFailure } from './task-failure.js'
import type { World } from './world.js'

const lookEveryMs = 20_000

/** Looks at the tasks of one deployment that stopped, and keeps those that failed. */
export class FailureWatch {
  /** Oldest first. */
  readonly failures: TaskFailure[] = []
  readonly #seen = new Set<string>()
  #lastLook = -Infinity
  #failedTasks = 0
  #refused = false

  constructor(
    private readonly world: Omit<World, 'logs'>,
    private readonly deploymentId: string,
    private readonly essential: ReadonlySet<string>,
  ) {}

  /** A look costs two calls: when ECS counts more failed tasks than before, and every 20 seconds. */
  isDue(mine: Pick<Deployment, 'failed'> | undefined): boolean {
    if (this.#refused) return false
    const more = (mine?.failed ?? 0) > this.#failedTasks
    this.#failedTasks = mine?.failed ?? this.#failedTasks
    return more || this.world.clock.now() - this.#lastLook >= lookEveryMs
  }

  /** Gives the failures not seen before. What cannot be looked at is said once; it does not end the deployment. */
  async look(): Promise<readonly TaskFailure[]> {
    this.#lastLook = this.world.clock.now()
    try {
      const stopped = await this.world.ecs.stoppedTasks()
      const fresh = stopped
        .filter(({ arn, startedBy }) => startedBy === this.deploymentId && !this.#seen.has(arn))
        .sort((a, b) => a.stoppedAt - b.stoppedAt)
      for (const { arn } of fresh) this.#seen.add(arn)
      const failures = fresh.flatMap((task) => explainStoppedTask(task, this.essential) ?? [])
      this.failures.push(...failures)
      return failures
    } catch (error) {
      this.world.signal.throwIfAborted()
      this.#refused = true
      const hint = error instanceof UserError && error.hint !== undefined ? `\n${error.hint}` : ''
      this.world.log.warning(`Why tasks stop cannot be seen: ${asError(error).message}${hint}`)
      return []
    }
  }

  /** The failure that makes waiting on pointless: its cause does not go away, or it has come back the same. */
  get conclusive(): TaskFailure | undefined {
    return this.failures.findLast((failure) => this.countOf(failure) >= failure.conclusiveAfter)
  }

  countOf({ signature }: TaskFailure): number {
    return this.failures.filter((other) => other.signature === signature).length
  }
}
