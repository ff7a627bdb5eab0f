import type { Elb } from '../elb/index.js'
import { AwsError } from '../service.js'
import { eventTexts } from './events.js'
import type { LoadBalancerSettings, Service } from './service.js'
import type { Task } from './task.js'

export type TargetGroups = Pick<Elb, 'register' | 'deregister' | 'health' | 'attached' | 'setWeights'>

/** What the load balancers think of a task. */
export type Verdict =
  | { readonly state: 'healthy' | 'waiting' }
  | {
      readonly state: 'unhealthy'
      readonly port: number
      readonly targetGroupArn: string
      readonly reason: string
    }

/** Keeps the targets of one service's tasks. */
export class ServiceTargets {
  readonly #registered = new Map<string, readonly LoadBalancerSettings[]>()
  readonly #draining = new Map<string, readonly LoadBalancerSettings[]>()

  constructor(
    private readonly service: Pick<Service, 'events' | 'loadBalancers'>,
    private readonly elb: TargetGroups,
  ) {}

  /** Registers the task where the service says; once a task. */
  register(task: Task): void {
    const { loadBalancers, events } = this.service
    if (loadBalancers.length === 0 || this.#registered.has(task.id)) return
    this.#registered.set(task.id, loadBalancers)
    for (const { targetGroupArn, containerName, containerPort } of loadBalancers) {
      const target = {
        id: task.settings.address,
        port: containerPort,
        ...task.endpoint(containerName, containerPort),
      }
      this.#try(targetGroupArn, 'register', () => {
        this.elb.register(targetGroupArn, target)
        events.addAgain(eventTexts.registered(1, targetGroupArn))
      })
    }
  }

  /** From now on the task gets no new request. @returns whether there was anything to drain */
  deregister(task: Task): boolean {
    const groups = this.#registered.get(task.id)
    if (groups === undefined) return false
    this.#registered.delete(task.id)
    this.#draining.set(task.id, groups)
    for (const { targetGroupArn, containerPort } of groups) {
      this.#try(targetGroupArn, 'deregister', () => {
        this.elb.deregister(targetGroupArn, task.settings.address, containerPort)
        this.service.events.addAgain(eventTexts.deregistered(1, targetGroupArn))
      })
    }
    return true
  }

  /** Whether the load balancers have let go of a task that was deregistered. */
  isDrained(task: Task): boolean {
    const groups = this.#draining.get(task.id) ?? []
    const left = groups.some(({ targetGroupArn }) =>
      this.#health(targetGroupArn).some(({ id }) => id === task.settings.address),
    )
    if (!left) this.#draining.delete(task.id)
    return !left
  }

  verdict(task: Task): Verdict {
    let verdict: Verdict = { state: 'healthy' }
    for (const { targetGroupArn, containerPort: port } of this.service.loadBalancers) {
      const found = this.#health(targetGroupArn).find(
        (target) => target.id === task.settings.address && target.port === port,
      )
      if (found?.state === 'unhealthy') {
        const reason = found.description ?? found.reason ?? 'Health checks failed'
        return { state: 'unhealthy', port, targetGroupArn, reason }
      }
      if (found?.state !== 'healthy') verdict = { state: 'waiting' }
    }
    return verdict
  }

  #health(targetGroupArn: string): ReturnType<TargetGroups['health']> {
    try {
      return this.elb.health(targetGroupArn)
    } catch (error) {
      // Somebody deleted the target group under the service: nothing in it is healthy.
      if (error instanceof AwsError) return []
      throw error
    }
  }

  #try(targetGroupArn: string, what: 'register' | 'deregister', change: () => void): void {
    try {
      change()
    } catch (error) {
      if (!(error instanceof AwsError)) throw error
      this.service.events.add(
        `failed to ${what} targets in (target-group ${targetGroupArn}) with (error ${error.message})`,
      )
    }
  }
}
