import { randomBytes } from 'node:crypto'
import { AwsError } from '../service.js'
import { arn, type World } from '../world.js'
import { defaultHealthCheck, type HealthCheck } from './health-check.js'
import { listen, type DataPlane } from './listener.js'
import { TargetGroup } from './target-group.js'
import { WeightedChoice, type Weight } from './weights.js'

export interface LoadBalancer {
  readonly name: string
  readonly arn: string
  readonly dnsName: string
  readonly createdAt: number
}

export interface Listener {
  readonly arn: string
  /** The default rule, which is all the rules that a listener has here. */
  readonly ruleArn: string
  readonly loadBalancerArn: string
  /** The port that AWS shows; the data plane is at `url`. */
  readonly port: number
  readonly url: string
  /** Replaced as the weights are. */
  choice: WeightedChoice
  readonly dataPlane: DataPlane
}

export interface TargetGroupOptions {
  readonly name: string
  readonly port: number
  readonly healthCheck?: Partial<HealthCheck>
  /** 300 s unless given. */
  readonly deregistrationDelayMs?: number
}

/** The account's load balancers, listeners and target groups. */
export class Fleet {
  readonly loadBalancers = new Map<string, LoadBalancer>()
  readonly listeners = new Map<string, Listener>()
  readonly targetGroups = new Map<string, TargetGroup>()

  constructor(private readonly world: World) {}

  createLoadBalancer(name: string): LoadBalancer {
    refuseSecond(this.loadBalancers.values(), name, 'DuplicateLoadBalancerName', 'load balancer')
    const made: LoadBalancer = {
      name,
      arn: arn(this.world, 'elasticloadbalancing', `loadbalancer/app/${name}/${hexId()}`),
      dnsName: `${name}-${Math.floor(Math.random() * 1e10)}.${this.world.region}.elb.amazonaws.com`,
      createdAt: this.world.time.now(),
    }
    this.loadBalancers.set(made.arn, made)
    return made
  }

  createTargetGroup(options: TargetGroupOptions): TargetGroup {
    const names = [...this.targetGroups.values()].map(({ settings }) => settings)
    refuseSecond(names, options.name, 'DuplicateTargetGroupName', 'target group')
    const made = new TargetGroup(
      {
        name: options.name,
        arn: arn(this.world, 'elasticloadbalancing', `targetgroup/${options.name}/${hexId()}`),
        port: options.port,
        healthCheck: { ...defaultHealthCheck, ...options.healthCheck },
        deregistrationDelayMs: options.deregistrationDelayMs ?? 300_000,
      },
      this.world.time,
    )
    this.targetGroups.set(made.settings.arn, made)
    return made
  }

  async createListener(loadBalancerArn: string, port: number, weights: readonly Weight[]): Promise<Listener> {
    this.loadBalancer(loadBalancerArn)
    for (const { targetGroupArn } of weights) this.targetGroup(targetGroupArn)
    const listenerArn = `${loadBalancerArn.replace(':loadbalancer/', ':listener/')}/${hexId()}`
    const dataPlane = await listen(() => {
      const chosen = made.choice.next()
      return chosen === undefined ? undefined : this.targetGroups.get(chosen)
    })
    const made: Listener = {
      arn: listenerArn,
      ruleArn: `${listenerArn.replace(':listener/', ':listener-rule/')}/${hexId()}`,
      loadBalancerArn,
      port,
      url: dataPlane.url,
      choice: new WeightedChoice(weights),
      dataPlane,
    }
    this.listeners.set(made.arn, made)
    this.#attach()
    return made
  }

  /** @param listenerArn a listener or its default rule */
  setWeights(listenerArn: string, weights: readonly Weight[]): void {
    for (const { targetGroupArn } of weights) this.targetGroup(targetGroupArn)
    this.listener(listenerArn).choice = new WeightedChoice(weights)
    this.#attach()
  }

  /** The listeners that forward to a target group, with whatever weight. */
  listenersOf(targetGroupArn: string): readonly Listener[] {
    return [...this.listeners.values()].filter(({ choice }) =>
      choice.weights.some((weight) => weight.targetGroupArn === targetGroupArn),
    )
  }

  async deleteListener(listenerArn: string): Promise<void> {
    const { arn: found, dataPlane } = this.listener(listenerArn)
    this.listeners.delete(found)
    this.#attach()
    await dataPlane.close()
  }

  async deleteLoadBalancer(loadBalancerArn: string): Promise<void> {
    this.loadBalancers.delete(loadBalancerArn)
    const listeners = [...this.listeners.values()].filter(
      (listener) => listener.loadBalancerArn === loadBalancerArn,
    )
    for (const listener of listeners) await this.deleteListener(listener.arn)
  }

  deleteTargetGroup(targetGroupArn: string): void {
    const group = this.targetGroup(targetGroupArn)
    if (group.attached) {
      const message = `Target group '${targetGroupArn}' is currently in use by a listener or a rule`
      throw new AwsError('ResourceInUse', message)
    }
    group.close()
    this.targetGroups.delete(targetGroupArn)
  }

  loadBalancer(loadBalancerArn: string): LoadBalancer {
    return found(this.loadBalancers.get(loadBalancerArn), 'LoadBalancerNotFound', loadBalancerArn)
  }

  targetGroup(targetGroupArn: string): TargetGroup {
    return found(this.targetGroups.get(targetGroupArn), 'TargetGroupNotFound', targetGroupArn)
  }

  /** @param listenerArn a listener or its default rule */
  listener(listenerArn: string): Listener {
    const byRule = [...this.listeners.values()].find(({ ruleArn }) => ruleArn === listenerArn)
    return found(byRule ?? this.listeners.get(listenerArn), 'ListenerNotFound', listenerArn)
  }

  async close(): Promise<void> {
    for (const group of this.targetGroups.values()) group.close()
    await Promise.all([...this.listeners.values()].map(({ dataPlane }) => dataPlane.close()))
  }

  #attach(): void {
    for (const [groupArn, group] of this.targetGroups)
      group.setAttached(this.listenersOf(groupArn).length > 0)
  }
}

const nouns = {
  LoadBalancerNotFound: 'load balancers',
  TargetGroupNotFound: 'target groups',
  ListenerNotFound: 'listeners',
} as const

function found<T>(value: T | undefined, code: keyof typeof nouns, name: string): T {
  if (value !== undefined) return value
  throw new AwsError(code, `One or more ${nouns[code]} not found: '${name}'`)
}

function refuseSecond(
  existing: Iterable<{ readonly name: string }>,
  name: string,
  code: string,
  noun: string,
): void {
  for (const other of existing) {
    if (other.name === name) throw new AwsError(code, `A ${noun} with the name '${name}' already exists`)
  }
}

function hexId(): string {
  return randomBytes(8).toString('hex')
}
