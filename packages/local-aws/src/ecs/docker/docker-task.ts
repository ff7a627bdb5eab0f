import type { ImageSource } from '../../ecr/index.js'
import type { World } from '../../world.js'
import { appendLog, type LogSink } from '../container-log.js'
import type { ContainerDefinition } from '../container.js'
import type { Pace } from '../pace.js'
import type { RunningTask, TaskObserver, TaskToRun } from '../task-runtime.js'
import { readContainerReport, readId, type Machine } from './answers.js'
import { containerRequest, networkRequest } from './container-request.js'
import { DockerError, type DockerEngine } from './engine.js'
import { logLines } from './log-lines.js'
import type { OwnedContainers } from './owned-containers.js'
import { PullError, pullImage } from './pull.js'

export interface DockerParts {
  readonly world: World
  readonly pace: Pace
  readonly logs: LogSink
  readonly images: ImageSource
  readonly engine: DockerEngine
  readonly owned: OwnedContainers
  readonly machine: () => Promise<Machine>
  /** The image of what holds the network of a task of several containers. */
  readonly pauseImage: () => Promise<string>
  /** Called with every reference that was pulled from the embedded ECR. */
  readonly pulled: (image: string) => void
}

/** A task as real containers: one network, ports published on loopback, output followed into the logs. */
export class DockerTask implements RunningTask {
  /** Container ids by name, of those that were created. */
  readonly #ids = new Map<string, string>()
  readonly #abort = new AbortController()
  /** The container that holds the network, where there are several. */
  #network: string | undefined
  #hostPorts: ReadonlyMap<string, number> = new Map()
  /** Settled when nothing of the task is left. */
  readonly ended: Promise<void>

  constructor(
    private readonly task: TaskToRun,
    private readonly observer: TaskObserver,
    private readonly parts: DockerParts,
  ) {
    this.ended = this.#live()
  }

  endpoint(_container: string, port: number): { upstream?: { host: string; port: number } } {
    const published = this.#hostPorts.get(`${port}/tcp`)
    return published === undefined ? {} : { upstream: { host: '127.0.0.1', port: published } }
  }

  stop(): void {
    this.#abort.abort()
    for (const { name, stopTimeoutMs } of this.task.containers) {
      const id = this.#ids.get(name)
      if (id !== undefined) void this.#terminate(id, stopTimeoutMs)
    }
  }

  /** Starts nothing more; who calls it removes the containers. */
  abandon(): void {
    this.#abort.abort()
  }

  async #live(): Promise<void> {
    try {
      // The runtime may report only after its caller has got hold of the task.
      await Promise.resolve()
      await this.#pull()
      if (this.task.containers.length > 1) await this.#makeNetwork()
      for (const container of this.task.containers) await this.#start(container)
      this.#abort.signal.throwIfAborted()
    } catch (error) {
      await this.#removeAll()
      this.#reportStart(error)
      return
    }
    this.observer.running()
    await Promise.all(this.task.containers.map((container) => this.#follow(container)))
    await this.#removeAll()
  }

  async #pull(): Promise<void> {
    const { engine, images, pace, world, pulled } = this.parts
    const { signal } = this.#abort
    this.observer.pullStarted()
    for (const { name, image } of this.task.containers) {
      try {
        await pullImage(engine, images, image, signal)
      } catch (error) {
        if (!(error instanceof PullError) || signal.aborted) throw error
        await world.time.sleep(pace.pullRetriesMs, signal)
        throw new FailedStart(name, error.message)
      }
      if (images.owns(image)) pulled(image)
    }
    this.observer.pullStopped()
  }

  /** It is there before the task's containers and after them: none of them takes it away by ending. */
  async #makeNetwork(): Promise<void> {
    const { engine, owned, pauseImage } = this.parts
    const body = networkRequest(await pauseImage(), { task: this.task, labels: owned.labels })
    const id = readId(await engine.call('POST', '/containers/create', { body }))
    this.#network = id
    this.#abort.signal.throwIfAborted()
    await engine.call('POST', `/containers/${id}/start`)
    this.#hostPorts = readContainerReport(await engine.call('GET', `/containers/${id}/json`)).hostPorts
  }

  async #start(container: ContainerDefinition): Promise<void> {
    const { engine, machine, owned, world } = this.parts
    this.#abort.signal.throwIfAborted()
    const networkOf = this.#network
    try {
      const { cpus } = await machine()
      const around = { task: this.task, world, labels: owned.labels, cpus, networkOf }
      const body = containerRequest(container, around)
      const id = readId(await engine.call('POST', '/containers/create', { body }))
      this.#ids.set(container.name, id)
      this.#abort.signal.throwIfAborted()
      await engine.call('POST', `/containers/${id}/start`)
      if (networkOf === undefined) {
        this.#hostPorts = readContainerReport(await engine.call('GET', `/containers/${id}/json`)).hostPorts
      }
    } catch (error) {
      if (!(error instanceof DockerError)) throw error
      throw new FailedStart(container.name, `CannotStartContainerError: ${error.message}`)
    }
  }

  /** Until the container ends: its output, its health, its exit code. */
  async #follow(container: ContainerDefinition): Promise<void> {
    const { engine } = this.parts
    const id = this.#ids.get(container.name) ?? ''
    const over = new AbortController()
    const copied = this.#copyLogs(container, id)
    const followed = Promise.allSettled([copied, this.#watchHealth(container, id, over.signal)])
    try {
      await engine.call('POST', `/containers/${id}/wait`)
      await this.#copyRest(container, id, await copied)
      const { exitCode, oomKilled } = readContainerReport(await engine.call('GET', `/containers/${id}/json`))
      const reason = 'OutOfMemoryError: Container killed due to memory usage'
      this.observer.exited(container.name, { exitCode, ...(oomKilled && { reason }) })
    } catch (error) {
      if (!(error instanceof DockerError)) throw error
      // It was removed under us: nobody knows how it ended.
      this.observer.exited(container.name, { reason: error.message })
    } finally {
      over.abort()
      await followed
    }
  }

  /** @returns how many lines there were */
  async #copyLogs(container: ContainerDefinition, id: string): Promise<number> {
    const stream = await this.parts.engine.open('GET', `${logsPath(id)}&follow=true`)
    let copied = 0
    for await (const line of logLines(stream, false)) {
      appendLog(this.parts.logs, this.task.id, container, line)
      copied++
    }
    return copied
  }

  /** Following can end before a short-lived container's last lines: what is whole now is compared by count. */
  async #copyRest(container: ContainerDefinition, id: string, copied: number): Promise<void> {
    let at = 0
    for await (const line of logLines(await this.parts.engine.open('GET', logsPath(id)), true)) {
      if (at++ >= copied) appendLog(this.parts.logs, this.task.id, container, line)
    }
  }

  async #watchHealth(
    { name, healthCheck }: ContainerDefinition,
    id: string,
    over: AbortSignal,
  ): Promise<void> {
    if (healthCheck === undefined) return
    let known: string | undefined
    for (;;) {
      await this.parts.world.time.sleep(Math.min(healthCheck.intervalMs, this.parts.pace.pollMs), over)
      const { health } = readContainerReport(await this.parts.engine.call('GET', `/containers/${id}/json`))
      if (health !== known && health === 'healthy') this.observer.healthChanged(name, 'HEALTHY')
      if (health !== known && health === 'unhealthy') this.observer.healthChanged(name, 'UNHEALTHY')
      known = health
    }
  }

  /** The image's stop signal, and SIGKILL after the timeout, in real time. */
  async #terminate(id: string, timeoutMs: number): Promise<void> {
    try {
      await this.parts.engine.call('POST', `/containers/${id}/stop?t=${Math.ceil(timeoutMs / 1000)}`)
    } catch (error) {
      // 404: it has ended and is gone.
      if (!(error instanceof DockerError)) throw error
    }
  }

  #reportStart(error: unknown): void {
    if (error instanceof FailedStart) this.observer.failed(error.container, error.message)
    else if (this.#abort.signal.aborted)
      for (const { name } of this.task.containers) this.observer.exited(name, {})
    else
      this.observer.failed(this.task.containers[0]?.name ?? '', `CannotStartContainerError: ${String(error)}`)
  }

  async #removeAll(): Promise<void> {
    for (const id of this.#ids.values()) await this.parts.owned.remove(id)
    if (this.#network !== undefined) await this.parts.owned.remove(this.#network)
  }
}

function logsPath(id: string): string {
  return `/containers/${id}/logs?stdout=true&stderr=true`
}

/** Why a task could not be started, and for which container. */
class FailedStart extends Error {
  constructor(
    readonly container: string,
    reason: string,
  ) {
    super(reason)
  }
}
