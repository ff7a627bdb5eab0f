import type { Json } from '../json-service.js'
import type { Time } from '../time.js'
import type { AlarmStates } from './alarm-states.js'
import type { Capacity, Launch } from './capacity/capacity.js'
import type { Deployment } from './deployment.js'
import type { DeploymentController } from './deployment-controller.js'
import type { HookBook } from './native/hooks.js'
import { NativeController } from './native/native-controller.js'
import { StrategyController } from './native/strategy-controller.js'
import type { Pace } from './pace.js'
import { RollingController } from './rolling.js'
import type { Service } from './service.js'
import { ServiceTargets, type TargetGroups } from './targets.js'
import type { Task } from './task.js'
import { TaskSetController } from './task-set-controller.js'
import type { Tasks } from './tasks.js'

interface Parts {
  readonly time: Time
  readonly pace: Pace
  readonly tasks: Tasks
  readonly elb: TargetGroups
  readonly capacity: Capacity
  readonly alarms: AlarmStates
  /** The cluster's own settings: its default capacity provider strategy. */
  readonly clusterSettings: () => Json
  readonly hooks: HookBook
  /** Gives a task that was started its tags. */
  readonly tag: (task: Task) => void
}

/** Keeps one service moving: its controller looks at every change, and as long as something may change by itself. */
export class Scheduler {
  readonly #controller: DeploymentController
  #cancel: () => void = () => undefined
  #dueAt = Infinity
  #closed = false

  constructor(
    readonly service: Service,
    private readonly parts: Parts,
  ) {
    const own = {
      ...parts,
      tasks: () => this.#tasks(),
      obstacle: (deployment: Deployment) => this.#obstacle(deployment),
      start: (deployment: Deployment) => this.#start(deployment),
    }
    this.#controller =
      service.controller === 'ECS'
        ? new StrategyController(
            service,
            new RollingController(service, { ...own, targets: new ServiceTargets(service, parts.elb) }),
            new NativeController(service, own),
          )
        : new TaskSetController(service, own)
  }

  owns({ settings }: Task): boolean {
    const { name, cluster } = this.service.origin
    return settings.cluster === cluster && settings.group === `service:${name}`
  }

  /** Looks at the service soon: at once unless told otherwise, and after what runs now. */
  wake(ms = 0): void {
    const at = this.parts.time.now() + ms
    if (this.#closed || this.#dueAt <= at) return
    this.#cancel()
    this.#dueAt = at
    this.#cancel = this.parts.time.after(ms, () => this.#look())
  }

  close(): void {
    this.#closed = true
    this.#cancel()
  }

  #look(): void {
    this.#dueAt = Infinity
    if (this.service.status === 'INACTIVE') return
    this.#controller.reconcile()
    const { service } = this
    if (service.status === 'DRAINING' && this.#tasks().every(({ isEnding }) => isEnding)) {
      service.status = 'INACTIVE'
      service.deployments = []
      service.taskSets = []
    } else if (!service.isSteady || service.loadBalancers.length > 0) {
      this.wake(this.parts.pace.pollMs)
    }
  }

  #tasks(): readonly Task[] {
    const { cluster, name } = this.service.origin
    // Tasks of a deleted service of the same name are not this one's.
    return this.parts.tasks
      .ofService(cluster, name)
      .filter(({ times }) => times.createdAt >= this.service.createdAt)
  }

  #launchOf({ id, revision }: Deployment): Launch {
    const own = this.#tasks().filter(({ isEnding, settings }) => !isEnding && settings.startedBy === id)
    const taken = own.map(({ settings }) => settings.capacityProvider)
    return this.parts.capacity.launchOf(revision.settings, this.parts.clusterSettings(), taken)
  }

  /** Why no task of the deployment can be placed now, in the words of a service event; undefined when one can. */
  #obstacle(deployment: Deployment): string | undefined {
    const { cluster } = this.service.origin
    const { definition } = deployment.revision
    const placement = this.parts.capacity.find(cluster, this.#launchOf(deployment), definition)
    return placement.kind === 'none' ? placement.event : undefined
  }

  #start(deployment: Deployment): Task {
    const { id, revision } = deployment
    const task = this.parts.tasks.start({
      cluster: this.service.origin.cluster,
      definition: revision.definition,
      group: `service:${this.service.origin.name}`,
      startedBy: id,
      ...this.#launchOf(deployment),
    })
    this.parts.tag(task)
    return task
  }
}
