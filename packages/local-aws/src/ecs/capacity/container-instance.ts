import type { Needs } from './needs.js'

/** An EC2 instance as a test adds it. */
export interface ContainerInstanceOptions {
  /** CPU units; 2048 unless given. */
  readonly cpu?: number
  /** MiB; 3884, what an instance of 4 GiB has left, unless given. */
  readonly memory?: number
  /** Beside its architecture, `{ 'ecs.cpu-architecture': 'x86_64' }` unless given. */
  readonly attributes?: Readonly<Record<string, string>>
  readonly capacityProvider?: string
}

/** What of an instance a task cannot get, in the words of RunTask's failures. */
export type Shortage = 'AGENT' | 'ATTRIBUTE' | 'RESOURCE:PORTS' | 'RESOURCE:MEMORY' | 'RESOURCE:CPU'

/** Something that has a place on an instance. */
export interface Placed {
  readonly needs: Needs
  readonly isOver: () => boolean
}

// What every instance keeps for itself: SSH and Docker.
// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerInstance.html
export const reservedPorts = [22, 2375, 2376, 51678, 51679]

/** An EC2 instance in a cluster, with what is placed on it. */
export class ContainerInstance {
  status: 'ACTIVE' | 'DRAINING' = 'ACTIVE'
  agentConnected = true
  readonly cpu: number
  readonly memory: number
  readonly attributes: Readonly<Record<string, string>>
  readonly capacityProvider: string | undefined
  #placed: Placed[] = []

  constructor(
    readonly id: string,
    readonly arn: string,
    readonly ec2InstanceId: string,
    readonly registeredAt: number,
    options: ContainerInstanceOptions,
  ) {
    this.cpu = options.cpu ?? 2048
    this.memory = options.memory ?? 3884
    this.attributes = {
      'ecs.cpu-architecture': 'x86_64',
      'ecs.os-type': 'linux',
      ...options.attributes,
    }
    this.capacityProvider = options.capacityProvider
  }

  /** What is free: CPU units, MiB, and the ports that are not. */
  get remaining(): { readonly cpu: number; readonly memory: number; readonly usedPorts: readonly number[] } {
    this.#placed = this.#placed.filter(({ isOver }) => !isOver())
    const needs = this.#placed.map((placed) => placed.needs)
    return {
      cpu: needs.reduce((left, { cpu }) => left - cpu, this.cpu),
      memory: needs.reduce((left, { memory }) => left - memory, this.memory),
      usedPorts: [...reservedPorts, ...needs.flatMap(({ ports }) => ports)],
    }
  }

  /** Why a task has no place here; undefined when it has. */
  shortage({ cpu, memory, ports, attributes }: Needs): Shortage | undefined {
    const { remaining } = this
    if (!this.agentConnected || this.status !== 'ACTIVE') return 'AGENT'
    if (Object.entries(attributes).some(([name, value]) => this.attributes[name] !== value)) {
      return 'ATTRIBUTE'
    }
    if (ports.some((port) => remaining.usedPorts.includes(port))) return 'RESOURCE:PORTS'
    if (memory > remaining.memory) return 'RESOURCE:MEMORY'
    return cpu > remaining.cpu ? 'RESOURCE:CPU' : undefined
  }

  place(placed: Placed): void {
    this.#placed.push(placed)
  }
}
