import { randomBytes } from 'node:crypto'
import type { Json } from '../../json-service.js'
import { arn, type World } from '../../world.js'
import { record, records, text } from '../members.js'
import { newTaskId } from '../names.js'
import type { Pace } from '../pace.js'
import type { TaskDefinition } from '../task-definition.js'
import { ContainerInstance, type ContainerInstanceOptions } from './container-instance.js'
import { needsOf, type Needs } from './needs.js'
import { fargateUnavailable, placeOn, type Placement } from './placement.js'
import { nextProvider, readShare } from './provider-shares.js'

export interface CapacityProvider {
  readonly name: string
  readonly arn: string
  /** Members of CreateCapacityProvider. */
  readonly settings: Json
}

/** On what a task runs. */
export interface Launch {
  readonly launchType: string
  readonly capacityProvider?: string
}

/** What the account's tasks can run on: container instances, capacity providers, and what Fargate has. */
export class Capacity {
  /** Whether Fargate has room. */
  fargate: 'available' | 'unavailable' = 'available'
  readonly providers = new Map<string, CapacityProvider>()
  readonly #instances = new Map<string, ContainerInstance[]>()
  /** Of `<cluster>/<provider>`: an instance is on its way. */
  readonly #scalingOut = new Set<string>()

  constructor(
    private readonly world: World,
    private readonly pace: Pace,
    /** Called after every change that may make room. */
    private readonly changed: () => void,
  ) {
    for (const name of ['FARGATE', 'FARGATE_SPOT']) this.addProvider(name, {})
  }

  addProvider(name: string, settings: Json): CapacityProvider {
    const made = { name, arn: arn(this.world, 'ecs', `capacity-provider/${name}`), settings }
    this.providers.set(name, made)
    return made
  }

  addInstance(cluster: string, options: ContainerInstanceOptions = {}): ContainerInstance {
    const id = newTaskId()
    const made = new ContainerInstance(
      id,
      arn(this.world, 'ecs', `container-instance/${cluster}/${id}`),
      `i-${randomBytes(9).toString('hex').slice(0, 17)}`,
      this.world.time.now(),
      options,
    )
    this.#instances.set(cluster, [...this.instances(cluster), made])
    this.changed()
    return made
  }

  /** Oldest first. */
  instances(cluster: string): readonly ContainerInstance[] {
    return this.#instances.get(cluster) ?? []
  }

  setFargate(state: Capacity['fargate']): void {
    this.fargate = state
    this.changed()
  }

  /**
   * What the next task runs on.
   * @param settings of the service, or RunTask's input; @param cluster the cluster's own, for its default strategy
   * @param taken the capacity providers of the tasks that are there already
   */
  launchOf(settings: Json, cluster: Json, taken: readonly (string | undefined)[] = []): Launch {
    const launchType = text(settings, 'launchType')
    if (launchType !== undefined) return { launchType }
    const own = records(settings, 'capacityProviderStrategy')
    const strategy = own.length > 0 ? own : records(cluster, 'defaultCapacityProviderStrategy')
    const name = nextProvider(strategy.map(readShare), taken)
    if (name === undefined) return { launchType: 'FARGATE' }
    return { launchType: this.#launchTypeOf(name), capacityProvider: name }
  }

  /** Where a task would go now; has an instance added where a capacity provider does so. */
  find(cluster: string, { launchType, capacityProvider }: Launch, definition: TaskDefinition): Placement {
    if (launchType === 'FARGATE') {
      return this.fargate === 'available' ? { kind: 'placed', instance: undefined } : fargateUnavailable
    }
    const needs = needsOf(definition)
    const instances = this.instances(cluster).filter(
      (instance) => capacityProvider === undefined || instance.capacityProvider === capacityProvider,
    )
    const placement = placeOn(instances, needs)
    if (placement.kind !== 'none' || capacityProvider === undefined || !this.#scales(capacityProvider)) {
      return placement
    }
    this.#scaleOut(cluster, capacityProvider, needs)
    return { kind: 'awaited' }
  }

  #launchTypeOf(provider: string): string {
    if (provider === 'FARGATE' || provider === 'FARGATE_SPOT') return 'FARGATE'
    const settings = this.providers.get(provider)?.settings ?? {}
    return record(settings, 'managedInstancesProvider') === undefined ? 'EC2' : 'MANAGED_INSTANCES'
  }

  #scales(provider: string): boolean {
    const settings = this.providers.get(provider)?.settings ?? {}
    if (record(settings, 'managedInstancesProvider') !== undefined) return true
    const group = record(settings, 'autoScalingGroupProvider') ?? {}
    return text(record(group, 'managedScaling') ?? {}, 'status') === 'ENABLED'
  }

  #scaleOut(cluster: string, capacityProvider: string, { cpu, memory, attributes }: Needs): void {
    const key = `${cluster}/${capacityProvider}`
    if (this.#scalingOut.has(key)) return
    this.#scalingOut.add(key)
    this.world.time.after(this.pace.scaleOutMs, () => {
      this.#scalingOut.delete(key)
      const size = { cpu: Math.max(2048, cpu), memory: Math.max(3884, memory) }
      this.addInstance(cluster, { ...size, attributes, capacityProvider })
    })
  }
}
