import { UserError } from '@slipway/action-kit'
import type { Scaling } from './scaling-state.js'

/**
 * Which load balancer's requests to which target group are counted: `app/<name>/<id>/targetgroup/<name>/<id>`.
 * @param isNeeded false: a service that is still to be made has none, and that is no fault
 * @throws UserError when the service has not exactly one target group of an Application Load Balancer
 */
export async function findResourceLabel(scaling: Scaling, isNeeded: boolean): Promise<string | undefined> {
  const { aws, service } = scaling
  const [ecs, elb, ecsSdk, elbSdk] = await Promise.all([
    aws.ecs(),
    aws.elb(),
    import('@slipway/aws/sdk/ecs'),
    import('@slipway/aws/sdk/elastic-load-balancing-v2'),
  ])
  const { services = [] } = await ecs.send(
    new ecsSdk.DescribeServicesCommand({ cluster: service.clusterName, services: [service.serviceName] }),
  )
  const found = services.find(({ status }) => status !== 'INACTIVE')
  if (found === undefined && !isNeeded) return undefined
  const balancers = found?.loadBalancers ?? []
  const isSwapped = balancers.some(({ advancedConfiguration }) => advancedConfiguration !== undefined)
  if (isSwapped || found?.deploymentController?.type === 'CODE_DEPLOY') {
    // "The ALBRequestCountPerTarget metric for target tracking scaling policies isn't supported for the blue/green
    // deployment type." https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-autoscaling-targettracking.html
    throw refused('its target groups take turns (blue/green), and AWS counts the requests of one')
  }
  const groups = balancers.flatMap(({ targetGroupArn }) => targetGroupArn ?? [])
  const [group, ...others] = groups
  if (group === undefined) throw refused('it has no load balancer')
  if (others.length > 0) throw refused('it has more than one target group')
  const { TargetGroups = [] } = await elb.send(
    new elbSdk.DescribeTargetGroupsCommand({ TargetGroupArns: [group] }),
  )
  const balancer = TargetGroups[0]?.LoadBalancerArns?.[0] ?? ''
  const name = /:loadbalancer\/(app\/.+)$/.exec(balancer)?.[1]
  if (name === undefined) throw refused('its target group is not behind an Application Load Balancer')
  return `${name}/${group.slice(group.lastIndexOf(':') + 1)}`
}

function refused(why: string): UserError {
  return new UserError(`The service cannot be scaled by its requests: ${why}`, {
    hint: 'Scale it by cpu or memory: leave requests out of autoscaling.',
  })
}
