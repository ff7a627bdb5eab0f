import type { Json } from '../json-service.js'
import { AwsError } from '../service.js'
import type { World } from '../world.js'
import { parseCpu, parseMemory } from './check-task-definition.js'
import type { Capacity } from './capacity/capacity.js'
import type { ContainerInstance } from './capacity/container-instance.js'
import { needsOf } from './capacity/needs.js'
import { overrideContainer, type ContainerOverride } from './container.js'
import { text } from './members.js'
import { lastPart, newTaskId, taskArn } from './names.js'
import type { Pace } from './pace.js'
import { Task } from './task.js'
import type { TaskDefinition } from './task-definition.js'
import type { TaskRuntime } from './task-runtime.js'

export interface TaskStart {
  readonly cluster: string
  readonly definition: TaskDefinition
  readonly group: string
  readonly startedBy?: string
  readonly launchType: string
  readonly overrides?: readonly ContainerOverride[]
  /** RunTask's `overrides`, whole. */
  readonly taskOverrides?: Json
  readonly capacityProvider?: string
}

/** Every task of the account; a stopped one can be seen for an hour. */
export class Tasks {
  readonly #tasks = new Map<string, Task>()
  #addresses = 0

  constructor(
    private readonly world: World,
    private readonly pace: Pace,
    private readonly runtime: TaskRuntime,
    /** Called after every change of a task. */
    private readonly changed: (task: Task) => void,
    private readonly capacity: Capacity,
  ) {}

  /** A task that has no place yet waits for one in PROVISIONING. */
  start({ overrides = [], ...start }: TaskStart): Task {
    const id = newTaskId()
    const { registered, containers } = start.definition
    const own = start.taskOverrides ?? {}
    const cpu = parseCpu(text(own, 'cpu') ?? text(registered, 'cpu'))
    const memory = parseMemory(text(own, 'memory') ?? text(registered, 'memory'))
    const task: Task = new Task(
      {
        ...start,
        id,
        arn: taskArn(this.world, start.cluster, id),
        containers: containers.map((container) => overrideContainer(container, overrides)),
        ...(cpu !== undefined && { cpu }),
        ...(memory !== undefined && { memory }),
        address: this.#nextAddress(),
      },
      {
        time: this.world.time,
        pace: this.pace,
        runtime: this.runtime,
        changed: this.changed,
        ...(start.launchType !== 'FARGATE' && { place: () => this.#place(task) }),
      },
    )
    if (start.launchType !== 'FARGATE') task.instance = this.#place(task)
    this.#tasks.set(id, task)
    return task
  }

  /** Oldest first. */
  list(cluster: string): readonly Task[] {
    this.#forget()
    return [...this.#tasks.values()].filter(({ settings }) => settings.cluster === cluster)
  }

  ofService(cluster: string, service: string): readonly Task[] {
    return this.list(cluster).filter(({ settings }) => settings.group === `service:${service}`)
  }

  /** @param reference an id or ARN */
  find(cluster: string, reference: string): Task | undefined {
    this.#forget()
    const task = this.#tasks.get(lastPart(reference))
    return task?.settings.cluster === cluster ? task : undefined
  }

  /** @throws AwsError InvalidParameterException */
  existing(cluster: string, reference: string): Task {
    const found = this.find(cluster, reference)
    if (found === undefined) {
      throw new AwsError('InvalidParameterException', 'The referenced task was not found.')
    }
    return found
  }

  #place(task: Task): ContainerInstance | undefined {
    const { cluster, definition } = task.settings
    const found = this.capacity.find(cluster, task.settings, definition)
    if (found.kind !== 'placed') return undefined
    found.instance?.place({ needs: needsOf(definition), isOver: () => task.isEnding })
    return found.instance
  }

  #forget(): void {
    const before = this.world.time.now() - this.pace.stoppedTasksKeptMs
    for (const [id, { times }] of this.#tasks) {
      if (times.stoppedAt !== undefined && times.stoppedAt < before) this.#tasks.delete(id)
    }
  }

  #nextAddress(): string {
    const number = this.#addresses++
    return `10.0.${Math.floor(number / 250) % 256}.${(number % 250) + 4}`
  }
}
