import { readCpus } from './answers.js'
import type { RunningTask, TaskObserver, TaskRuntime, TaskToRun } from '../task-runtime.js'
import { DockerTask, type DockerParts } from './docker-task.js'
import { DockerEngine, DockerError } from './engine.js'
import { OwnedContainers } from './owned-containers.js'

/** Tasks as real containers of the machine's Docker. */
export class DockerRuntime implements TaskRuntime {
  readonly #engine = new DockerEngine()
  readonly #owned = new OwnedContainers(this.#engine)
  readonly #tasks = new Set<DockerTask>()
  readonly #pulled = new Set<string>()
  #swept: Promise<void> | undefined
  #cpus: Promise<number> | undefined

  constructor(private readonly parts: Omit<DockerParts, 'cpus' | 'engine' | 'owned' | 'pulled'>) {}

  start(task: TaskToRun, observer: TaskObserver): RunningTask {
    this.#swept ??= ignoreDocker(this.#owned.sweep())
    const made = new DockerTask(task, observer, {
      ...this.parts,
      engine: this.#engine,
      owned: this.#owned,
      cpus: () => (this.#cpus ??= this.#askCpus()),
      pulled: (image) => this.#pulled.add(image),
    })
    this.#tasks.add(made)
    void made.ended.then(() => this.#tasks.delete(made))
    return made
  }

  async #askCpus(): Promise<number> {
    return readCpus(await this.#engine.call('GET', '/info'))
  }

  /** Ends every container at once and forgets what was pulled from the embedded ECR, which goes away too. */
  async close(): Promise<void> {
    if (this.#swept === undefined) return
    await this.#swept
    const tasks = [...this.#tasks]
    for (const task of tasks) task.abandon()
    await ignoreDocker(this.#owned.removeAll())
    await Promise.all(tasks.map(({ ended }) => ended))
    for (const image of this.#pulled) await ignoreDocker(this.#engine.call('DELETE', `/images/${image}`))
  }
}

/** Cleaning up does what it can: a daemon that has gone away is no reason to fail. */
async function ignoreDocker(work: Promise<unknown>): Promise<void> {
  try {
    await work
  } catch (error) {
    if (!(error instanceof DockerError)) throw error
  }
}
