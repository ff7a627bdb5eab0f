import type { Clock } from '@slipway/action-kit'
import { readContainerLog, type ContainerLog } from './container-log.js'
import type { LogsApi } from '../ecs/ecs-api.js'
import type { TaskFailure } from './task-failure.js'
import type { TaskDefinition } from '../ecs/task-definition.js'

// The agent sends what a container wrote last shortly after it ended.
const agentMs = 6_000

/** The ends of the logs of containers that failed: of those that failed in the same way one is read, and once. */
export class ContainerLogs {
  /** By signature; those with lines. */
  readonly #known = new Map<string, ContainerLog>()
  /** By the task's ARN, and the step's clock. */
  readonly #seenAt = new Map<string, number>()

  constructor(
    private readonly world: { readonly logs: LogsApi; readonly clock: Clock; readonly signal: AbortSignal },
    private readonly definition: TaskDefinition,
  ) {}

  /** @param at when it was seen first, by the step's clock: a while later its log is complete */
  note({ task }: TaskFailure, at: number): void {
    this.#seenAt.set(task.arn, at)
  }

  /** The lines that are there by now, perhaps none yet. */
  async linesSoFar(failure: TaskFailure): Promise<readonly string[]> {
    const log = this.#known.get(failure.signature) ?? (await this.#read(failure))
    return log?.lines ?? []
  }

  /**
   * Of the latest whose log is complete, else of the last one, once it is. What was found before is not read again.
   * @param failures of one way to fail, oldest first
   * @returns undefined when there are none, or they are no container's
   */
  async lastWords(failures: readonly TaskFailure[]): Promise<ContainerLog | undefined> {
    const { clock, signal } = this.world
    const now = clock.now()
    const waitOf = ({ task }: TaskFailure): number => (this.#seenAt.get(task.arn) ?? now) + agentMs - now
    const failure = failures.findLast((other) => waitOf(other) <= 0) ?? failures.at(-1)
    if (failure === undefined) return undefined
    const known = this.#known.get(failure.signature)
    if (known !== undefined) return known
    if (waitOf(failure) > 0) await clock.sleep(waitOf(failure), signal)
    return this.#read(failure)
  }

  async #read({ container, signature, task }: TaskFailure): Promise<ContainerLog | undefined> {
    if (container === undefined) return undefined
    const log = await readContainerLog(this.world, this.definition, container, task)
    if (log.lines.length > 0) this.#known.set(signature, log)
    return log
  }
}
