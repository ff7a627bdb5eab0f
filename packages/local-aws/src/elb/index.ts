import type { AwsService } from '../service.js'
import type { World } from '../world.js'
import { Fleet, type TargetGroupOptions } from './fleet.js'
import { elbService } from './operations/index.js'
import type { ImposedHealth, Target, TargetHealth } from './target.js'
import type { Weight } from './weights.js'

export type { TargetGroupOptions } from './fleet.js'
export type { ImposedHealth, Target, TargetHealth, TargetState } from './target.js'
export type { Weight } from './weights.js'

/** Elastic Load Balancing v2: the API, target health over the world's time, and a data plane on loopback. */
export interface Elb {
  readonly service: AwsService
  createLoadBalancer(options: { readonly name: string }): { readonly arn: string; readonly dnsName: string }
  createTargetGroup(options: TargetGroupOptions): { readonly arn: string }
  /**
   * Starts a data plane: `url` is `http://127.0.0.1:<a port that the kernel chose>`.
   * @param options `port` is the one that the API shows, 80 unless given
   */
  createListener(options: {
    readonly loadBalancerArn: string
    readonly port?: number
    readonly targetGroupArn: string
  }): Promise<{ readonly arn: string; readonly ruleArn: string; readonly url: string }>
  /** @param listenerArn a listener or its default rule */
  setWeights(listenerArn: string, weights: readonly Weight[]): void
  register(targetGroupArn: string, target: Target): void
  /** The target gets no new request; those under way finish. It is gone after the group's deregistration delay. */
  deregister(targetGroupArn: string, targetId: string, port?: number): void
  health(targetGroupArn: string): readonly TargetHealth[]
  /** What only AWS finds: the target is so from now on, whatever its checks say. undefined: no longer. */
  impose(targetGroupArn: string, targetId: string, what: ImposedHealth | undefined): void
  /** Whether a listener forwards to the group: ECS refuses a service whose target group no listener uses. */
  attached(targetGroupArn: string): boolean
  /** Ends every connection and every health check. */
  close(): Promise<void>
}

export function createElb(world: World): Elb {
  const fleet = new Fleet(world)
  return {
    service: elbService(fleet, world),
    createLoadBalancer: ({ name }) => fleet.createLoadBalancer(name),
    createTargetGroup: (options) => ({ arn: fleet.createTargetGroup(options).settings.arn }),
    createListener: ({ loadBalancerArn, port = 80, targetGroupArn }) =>
      fleet.createListener(loadBalancerArn, port, [{ targetGroupArn, weight: 1 }]),
    setWeights: (listenerArn, weights) => fleet.setWeights(listenerArn, weights),
    register: (targetGroupArn, target) => fleet.targetGroup(targetGroupArn).register(target),
    deregister: (targetGroupArn, targetId, port) =>
      fleet.targetGroup(targetGroupArn).deregister(targetId, port),
    health: (targetGroupArn) => fleet.targetGroup(targetGroupArn).health(),
    impose: (targetGroupArn, targetId, what) => fleet.targetGroup(targetGroupArn).impose(targetId, what),
    attached: (targetGroupArn) => fleet.targetGroup(targetGroupArn).attached,
    close: () => fleet.close(),
  }
}
