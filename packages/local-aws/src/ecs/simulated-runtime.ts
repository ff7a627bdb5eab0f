import type { Time } from '../time.js'
import type { ContainerDefinition } from './container.js'
import type { Pace } from './pace.js'
import { pullErrors } from './pull-errors.js'
import { appendLog, type LogSink } from './container-log.js'
import type { ContainerScript, ScriptBook } from './script.js'
import type { ContainerEnd, RunningTask, TaskObserver, TaskRuntime, TaskToRun } from './task-runtime.js'

interface Parts {
  readonly time: Time
  readonly pace: Pace
  readonly logs: LogSink
  readonly scripts: ScriptBook
}

/** Tasks that happen as the script of their image says, in the world's time. */
export class SimulatedRuntime implements TaskRuntime {
  readonly #tasks = new Set<SimulatedTask>()

  constructor(private readonly parts: Parts) {}

  start(task: TaskToRun, observer: TaskObserver): RunningTask {
    const made = new SimulatedTask(task, observer, this.parts)
    this.#tasks.add(made)
    return made
  }

  close(): Promise<void> {
    for (const task of this.#tasks) task.abandon()
    this.#tasks.clear()
    return Promise.resolve()
  }
}

class SimulatedTask implements RunningTask {
  readonly #cancels = new Set<() => void>()
  readonly #alive = new Set<string>()
  readonly #notEnded: Set<string>
  readonly #scripts: ReadonlyMap<string, () => ContainerScript>

  constructor(
    private readonly task: TaskToRun,
    private readonly observer: TaskObserver,
    private readonly parts: Parts,
  ) {
    this.#notEnded = new Set(task.containers.map(({ name }) => name))
    this.#scripts = new Map(
      task.containers.map((container) => [container.name, parts.scripts.start(container)]),
    )
    // The runtime may report only after its caller has got hold of the task.
    this.#after(0, () => this.#pull())
  }

  stop(): void {
    this.abandon()
    this.#after(0, () => {
      // 143 is 128 + SIGTERM: the end of a program that does not handle it.
      for (const name of [...this.#notEnded]) this.#end(name, this.#alive.has(name) ? { exitCode: 143 } : {})
    })
  }

  endpoint(name: string): { answer: () => number | undefined } {
    return { answer: () => (this.#alive.has(name) ? healthOf(this.#script(name)) : undefined) }
  }

  abandon(): void {
    for (const cancel of this.#cancels) cancel()
    this.#cancels.clear()
  }

  #pull(): void {
    const { pace } = this.parts
    this.observer.pullStarted()
    for (const { name, image } of this.task.containers) {
      const { pull, failToStart } = this.#script(name)
      if (failToStart !== undefined) {
        this.#after(pace.pullMs, () => this.#fail(name, failToStart))
        return
      }
      if (pull !== undefined) {
        this.#after(pace.pullRetriesMs, () => this.#fail(name, pullErrors[pull](image)))
        return
      }
    }
    this.#after(pace.pullMs, () => {
      this.observer.pullStopped()
      const starts = this.task.containers.map(({ name }) => this.#script(name).startMs)
      this.#after(Math.max(...starts.map((ms) => ms ?? pace.startMs)), () => this.#run())
    })
  }

  #run(): void {
    for (const { name } of this.task.containers) this.#alive.add(name)
    this.observer.running()
    for (const container of this.task.containers) {
      const { logs = [], exit, oom, interruptedAfterMs } = this.#script(container.name)
      this.#log(container, logs)
      if (container.healthCheck) this.#checkHealth(container, container.healthCheck)
      if (exit !== undefined) {
        this.#after(exit.afterMs, () => {
          this.#log(container, exit.logs ?? [])
          this.#end(container.name, oom ? outOfMemory : { exitCode: exit.code })
        })
      } else if (oom) {
        this.#after(0, () => this.#end(container.name, outOfMemory))
      }
      if (interruptedAfterMs !== undefined) {
        this.#after(interruptedAfterMs, () => this.observer.interrupted())
      }
    }
  }

  #checkHealth({ name }: ContainerDefinition, check: NonNullable<ContainerDefinition['healthCheck']>): void {
    let failures = 0
    let known: 'HEALTHY' | 'UNHEALTHY' | undefined
    const started = this.parts.time.now()
    const look = (): void => {
      if (!this.#alive.has(name)) return
      const status = healthOf(this.#script(name))
      const passed = status !== undefined && status < 400
      const inStartPeriod = this.parts.time.now() - started < check.startPeriodMs
      failures = passed || inStartPeriod ? 0 : failures + 1
      const health = passed ? 'HEALTHY' : failures >= check.retries ? 'UNHEALTHY' : known
      if (health !== known && health !== undefined) this.observer.healthChanged(name, health)
      known = health
      this.#after(check.intervalMs, look)
    }
    this.#after(check.intervalMs, look)
  }

  #log(container: ContainerDefinition, lines: NonNullable<ContainerScript['logs']>): void {
    const append = (line: string): void => appendLog(this.parts.logs, this.task.id, container, line)
    for (const entry of lines) {
      if (typeof entry === 'string') append(entry)
      else this.#after(entry.afterMs, () => append(entry.line))
    }
  }

  #end(name: string, end: ContainerEnd): void {
    if (!this.#notEnded.delete(name)) return
    this.#alive.delete(name)
    this.observer.exited(name, end)
  }

  #fail(name: string, reason: string): void {
    this.#notEnded.clear()
    this.observer.pullStopped()
    this.observer.failed(name, reason)
  }

  #script(name: string): ContainerScript {
    return this.#scripts.get(name)?.() ?? {}
  }

  #after(ms: number, callback: () => void): void {
    const cancel = this.parts.time.after(ms, () => {
      this.#cancels.delete(cancel)
      callback()
    })
    this.#cancels.add(cancel)
  }
}

function healthOf({ health }: ContainerScript): number | undefined {
  if (typeof health === 'function') return health()
  return health === 'timeout' ? undefined : (health ?? 200)
}

const outOfMemory: ContainerEnd = {
  exitCode: 137,
  reason: 'OutOfMemoryError: Container killed due to memory usage',
}
