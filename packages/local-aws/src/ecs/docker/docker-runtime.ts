import { readMachine, type Machine } from './answers.js'
import type { RunningTask, TaskObserver, TaskRuntime, TaskToRun } from '../task-runtime.js'
import { DockerTask, type DockerParts } from './docker-task.js'
import { DockerEngine, DockerError } from './engine.js'
import { OwnedContainers } from './owned-containers.js'
import { ensurePauseImage } from './pause-image.js'

/** Tasks as real containers of the machine's Docker. */
export class DockerRuntime implements TaskRuntime {
  readonly #engine = new DockerEngine()
  readonly #owned = new OwnedContainers(this.#engine)
  readonly #tasks = new Set<DockerTask>()
  readonly #pulled = new Set<string>()
  #swept: Promise<void> | undefined
  #machine: Promise<Machine> | undefined
  #pause: Promise<string> | undefined
  #isClosed = false

  constructor(
    private readonly parts: Omit<DockerParts, 'engine' | 'machine' | 'owned' | 'pauseImage' | 'pulled'>,
  ) {}

  start(task: TaskToRun, observer: TaskObserver): RunningTask {
    // Time goes on after the end: what was being provisioned is started no more.
    if (this.#isClosed) return { stop: () => undefined, endpoint: () => ({}) }
    this.#swept ??= ignoreDocker(this.#owned.sweep())
    const made = new DockerTask(task, observer, {
      ...this.parts,
      engine: this.#engine,
      owned: this.#owned,
      machine: () => this.#askMachine(),
      pauseImage: () => (this.#pause ??= this.#makePauseImage()),
      pulled: (image) => this.#pulled.add(image),
    })
    this.#tasks.add(made)
    void made.ended.then(() => this.#tasks.delete(made))
    return made
  }

  #askMachine(): Promise<Machine> {
    return (this.#machine ??= this.#engine.call('GET', '/info').then(readMachine))
  }

  async #makePauseImage(): Promise<string> {
    return ensurePauseImage(this.#engine, (await this.#askMachine()).architecture)
  }

  /** Ends every container at once and forgets what was pulled from the embedded ECR, which goes away too. */
  async close(): Promise<void> {
    this.#isClosed = true
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
