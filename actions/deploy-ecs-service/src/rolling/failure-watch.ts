import { asError, UserError } from '@slipway/action-kit'
import { ContainerLogs } from '../failure/container-logs.js'
import { settleByLog } from '../failure/settle-by-log.js'
import type { PlacementFailure } from './placement.js'
import { PlacementWatch } from './placement-watch.js'
import type { Deployment, Service, ServiceEvent, StoppedTask } from '../ecs/service.js'
import { explainStoppedTask, type TaskFailure } from '../failure/task-failure.js'
import type { TaskDefinition } from '../ecs/task-definition.js'
import type { World } from '../work/world.js'

const lookEveryMs = 20_000

/** Looks at the tasks of one deployment that stopped, and keeps those that failed. */
export class FailureWatch {
  /** Oldest first. */
  readonly failures: TaskFailure[] = []
  readonly #seen = new Set<string>()
  #lastLook = -Infinity
  #failedTasks = 0
  #refused = false
  readonly #placement: PlacementWatch
  readonly logs: ContainerLogs
  /** Signatures of failures whose log was read. */
  readonly #read = new Set<string>()

  /** @param definition what the tasks are made from, to find the log of one that ended at once */
  constructor(
    private readonly world: World,
    private readonly deploymentId: string,
    private readonly essential: ReadonlySet<string>,
    definition: TaskDefinition,
  ) {
    this.logs = new ContainerLogs(world, definition)
    this.#placement = new PlacementWatch(world.clock)
  }

  /**
   * Why no task of the deployment will ever have a place, once that is certain. To be asked at every look.
   * @param events since the deployment began, oldest first
   */
  findUnplaceable(
    service: Service,
    mine: Deployment,
    events: readonly ServiceEvent[],
  ): PlacementFailure | undefined {
    return this.#placement.see(service, mine, events)
  }

  /** A look costs two calls: when ECS counts more failed tasks than before, and every 20 seconds. */
  isDue(mine: Pick<Deployment, 'failed'> | undefined): boolean {
    if (this.#refused) return false
    const more = (mine?.failed ?? 0) > this.#failedTasks
    this.#failedTasks = mine?.failed ?? this.#failedTasks
    return more || this.world.clock.now() - this.#lastLook >= lookEveryMs
  }

  /**
   * Looks once more before the cause is told: when none is known yet or only that health checks failed, which an exit
   * code would outrank, or when a look is due anyway.
   * @param mine as it was last seen
   */
  async lookAtTheEnd(mine: Pick<Deployment, 'failed'> | undefined): Promise<readonly TaskFailure[]> {
    const isDue = this.isDue(mine)
    const isKnown = this.failures.some(({ kind }) => kind !== 'health')
    if (this.#refused || (isKnown && !isDue)) return []
    return this.look()
  }

  /** Gives the failures not seen before. What cannot be looked at is said once; it does not end the deployment. */
  async look(): Promise<readonly TaskFailure[]> {
    this.#lastLook = this.world.clock.now()
    try {
      const stopped = await this.world.ecs.stoppedTasks()
      const fresh = stopped
        .filter(({ arn, startedBy }) => startedBy === this.deploymentId && !this.#seen.has(arn))
        .filter((task) => this.#isDecided(task))
        .sort((a, b) => a.stoppedAt - b.stoppedAt)
      for (const { arn } of fresh) this.#seen.add(arn)
      const found = fresh.flatMap((task) => explainStoppedTask(task, this.essential) ?? [])
      const failures = await this.#settle(found)
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

  /** What has stopped by now is of before. What cannot be looked at is said at the first look. */
  async skipPast(): Promise<void> {
    try {
      for (const { arn } of await this.world.ecs.stoppedTasks()) this.#seen.add(arn)
    } catch (error) {
      this.world.signal.throwIfAborted()
      if (!(error instanceof UserError)) throw error
    }
    this.#lastLook = this.world.clock.now()
  }

  /** Whether it is known why it stops: an essential container that ended by itself says so while others still run. */
  #isDecided({ isStopping = false, stopCode, containers }: StoppedTask): boolean {
    const hasExited = containers.some(
      ({ name, exitCode }) => exitCode !== undefined && this.essential.has(name),
    )
    return !isStopping || (stopCode === 'EssentialContainerExited' && hasExited)
  }

  /** A log says at once what the exit code of one task leaves open; one call for each way to fail. */
  async #settle(found: readonly TaskFailure[]): Promise<readonly TaskFailure[]> {
    const settled: TaskFailure[] = []
    for (const failure of found) {
      const isNew = !this.#read.has(failure.signature)
      this.#read.add(failure.signature)
      this.logs.note(failure, this.world.clock.now())
      settled.push(isNew ? await settleByLog(this.logs, failure) : failure)
    }
    return settled
  }

  /** The failure that makes waiting on pointless: its cause does not go away, or it has come back the same. */
  get conclusive(): TaskFailure | undefined {
    return this.failures.findLast((failure) => this.countOf(failure) >= failure.conclusiveAfter)
  }

  countOf({ signature }: TaskFailure): number {
    return this.failures.filter((other) => other.signature === signature).length
  }
}
