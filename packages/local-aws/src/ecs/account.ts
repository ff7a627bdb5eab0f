import { AwsError } from '../service.js'
import type { World } from '../world.js'
import { AlarmStates } from './alarm-states.js'
import { Capacity } from './capacity/capacity.js'
import { HookBook } from './native/hooks.js'
import { clusterArn, clusterName, lastPart } from './names.js'
import type { Pace } from './pace.js'
import { Scheduler } from './scheduler.js'
import type { Service } from './service.js'
import { TaskDefinitions } from './task-definition.js'
import type { TaskRuntime } from './task-runtime.js'
import type { Task } from './task.js'
import { Tasks } from './tasks.js'
import { Tags } from './tags.js'
import { tagTask } from './task-tags.js'
import type { TargetGroups } from './targets.js'

export interface Cluster {
  readonly name: string
  readonly arn: string
  readonly settings: Readonly<Record<string, unknown>>
}

interface Parts {
  readonly world: World
  readonly pace: Pace
  readonly runtime: TaskRuntime
  readonly elb: TargetGroups
}

/** Everything that one account has in ECS. */
export class Account {
  readonly definitions: TaskDefinitions
  readonly tasks: Tasks
  readonly tags = new Tags()
  readonly clusters = new Map<string, Cluster>()
  readonly capacity: Capacity
  readonly alarms: AlarmStates
  readonly hooks = new HookBook()
  /** Deleted ones included, as long as nothing of their name was created again. */
  readonly #schedulers = new Map<string, Scheduler>()

  constructor(readonly parts: Parts) {
    this.definitions = new TaskDefinitions(parts.world)
    const wakeAll = (): void => {
      for (const scheduler of this.#schedulers.values()) scheduler.wake()
    }
    this.capacity = new Capacity(parts.world, parts.pace, wakeAll)
    this.alarms = new AlarmStates()
    this.alarms.watch(wakeAll)
    const wakeOwner = (task: Task): void => {
      for (const scheduler of this.#schedulers.values()) if (scheduler.owns(task)) scheduler.wake()
    }
    this.tasks = new Tasks(parts.world, parts.pace, parts.runtime, wakeOwner, this.capacity)
  }

  get world(): World {
    return this.parts.world
  }

  createCluster(name: string, settings: Cluster['settings'] = {}): Cluster {
    const known = this.clusters.get(name)
    if (known !== undefined) return known
    const made = { name, arn: clusterArn(this.world, name), settings }
    this.clusters.set(name, made)
    return made
  }

  /** @throws AwsError ClusterNotFoundException */
  cluster(reference: string | undefined): Cluster {
    const found = this.clusters.get(clusterName(reference))
    if (found === undefined) throw new AwsError('ClusterNotFoundException', 'Cluster not found.')
    return found
  }

  addService(service: Service): void {
    const { arn } = service.origin
    this.#schedulers.get(arn)?.close()
    const scheduler = new Scheduler(service, {
      ...this.parts,
      time: this.world.time,
      tasks: this.tasks,
      hooks: this.hooks,
      capacity: this.capacity,
      alarms: this.alarms,
      tag: (task) => tagTask(this.tags, service, task),
      clusterSettings: () => this.clusters.get(service.origin.cluster)?.settings ?? {},
    })
    this.#schedulers.set(arn, scheduler)
    scheduler.wake()
  }

  /** Lets a service's scheduler see what an operation has changed. */
  wake({ origin }: Service): void {
    this.#schedulers.get(origin.arn)?.wake()
  }

  services(): readonly Service[] {
    return [...this.#schedulers.values()].map(({ service }) => service)
  }

  /** @param reference a name or an ARN; undefined when there is none, ever */
  findService(cluster: Cluster, reference: string): Service | undefined {
    return this.services().find(
      ({ origin }) => origin.cluster === cluster.name && origin.name === lastPart(reference),
    )
  }

  /** @throws AwsError ServiceNotFoundException, ServiceNotActiveException */
  activeService(cluster: Cluster, reference: string): Service {
    const found = this.findService(cluster, reference)
    if (found === undefined) throw new AwsError('ServiceNotFoundException', 'Service not found.')
    if (found.status === 'ACTIVE') return found
    throw new AwsError('ServiceNotActiveException', 'Service was not ACTIVE.')
  }

  async close(): Promise<void> {
    for (const scheduler of this.#schedulers.values()) scheduler.close()
    await this.parts.runtime.close()
  }
}
