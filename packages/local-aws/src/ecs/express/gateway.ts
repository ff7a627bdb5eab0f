import { randomBytes } from 'node:crypto'
import type { Elb } from '../../elb/index.js'
import type { Json } from '../../json-service.js'
import type { Pace } from '../pace.js'
import { mainContainer, type ExpressConfiguration } from './configuration.js'
import { number } from '../members.js'

/** What ECS builds in front of an Express service. */
export interface Gateway {
  /** Where it answers: on loopback, in the place of `<id>.ecs.<region>.on.aws`. */
  readonly url: string
  readonly loadBalancerArn: string
  readonly targetGroupArns: readonly string[]
  /** The service's `loadBalancers`. */
  readonly loadBalancers: readonly Json[]
}

/** ECS shares a load balancer between the Express services of a VPC; here each has its own. */
export async function buildGateway(
  elb: Pick<Elb, 'createLoadBalancer' | 'createListener' | 'createTargetGroup'>,
  configuration: ExpressConfiguration,
  infrastructureRoleArn: string,
  pace: Pace,
): Promise<Gateway> {
  const id = randomBytes(6).toString('hex')
  const port = number(configuration.primaryContainer, 'containerPort') ?? 80
  const group = (name: string): string =>
    elb.createTargetGroup({
      name: `ecs-gateway-tg-${id}-${name}`,
      port,
      healthCheck: {
        path: configuration.healthCheckPath,
        // How often ECS has them checked is not documented.
        intervalMs: Math.min(10_000, pace.pollMs * 2),
        timeoutMs: Math.min(5_000, pace.pollMs * 2),
      },
      deregistrationDelayMs: Math.min(30_000, pace.deprovisioningMs),
    }).arn
  const [blue, green] = [group('a'), group('b')]
  const { arn: loadBalancerArn } = elb.createLoadBalancer({ name: `ecs-express-gateway-alb-${id}` })
  const { url, ruleArn } = await elb.createListener({ loadBalancerArn, port: 443, targetGroupArn: blue })
  const balancer = {
    targetGroupArn: blue,
    containerName: mainContainer,
    containerPort: port,
    advancedConfiguration: {
      alternateTargetGroupArn: green,
      productionListenerRule: ruleArn,
      roleArn: infrastructureRoleArn,
    },
  }
  return { url, loadBalancerArn, targetGroupArns: [blue, green], loadBalancers: [balancer] }
}
