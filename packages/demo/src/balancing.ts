import type { LocalAws } from '@slipway/local-aws'
import { exampleParameters } from '@slipway/testkit/cloudformation'

/** The load balancer of cluster.yml with the rules and target groups of service.yml. */
export interface Balancing {
  /** Where the service answers, without a slash at the end. */
  readonly url: string
  /** ARNs by their names in cluster.yml. */
  readonly cluster: Readonly<Record<string, string>>
  /** And in service.yml. */
  readonly service: Readonly<Record<string, string>>
}

/**
 * What stands for HTTPS and for the host's name here: a listener at a port of this machine, whose one rule leads to the
 * service. Times are a twentieth of those in the template.
 */
export async function makeBalancing({ elb }: LocalAws): Promise<Balancing> {
  const { ContainerPort, HealthCheckPath = '/health' } = exampleParameters('production', 'api')
  const { arn: loadBalancerArn } = elb.createLoadBalancer({
    name: exampleParameters('production', 'cluster').ClusterName ?? '',
  })
  const createTargetGroup = (name: string): string =>
    elb.createTargetGroup({
      name,
      port: Number(ContainerPort),
      healthCheck: {
        path: HealthCheckPath,
        intervalMs: 500,
        timeoutMs: 400,
        healthyThreshold: 2,
        unhealthyThreshold: 3,
      },
      deregistrationDelayMs: 1_500,
    }).arn
  // As CloudFormation names them: stack, resource and what is random.
  const targetGroupArn = createTargetGroup('orders-Targe-1A2B3C4D5E6F')
  const second = createTargetGroup('orders-Secon-1A2B3C4D5E6F')
  const listener = await elb.createListener({ loadBalancerArn, port: 443, targetGroupArn })
  const test = await elb.createListener({ loadBalancerArn, port: 9443, targetGroupArn })
  for (const { arn } of [listener, test]) {
    elb.setWeights(arn, [
      { targetGroupArn, weight: 1 },
      { targetGroupArn: second, weight: 0 },
    ])
  }
  return {
    url: listener.url,
    cluster: { LoadBalancer: loadBalancerArn, HttpsListener: listener.arn, TestListener: test.arn },
    service: {
      TargetGroup: targetGroupArn,
      SecondTargetGroup: second,
      ListenerRule: listener.ruleArn,
      TestListenerRule: test.ruleArn,
    },
  }
}
