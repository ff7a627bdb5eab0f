import type { TargetGroup as SdkTargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2'
import type { TargetGroup, TargetGroups } from './load-balancer.js'
import { unless } from './looks.js'
import type { Scene } from './scene.js'

/** A call for each group, since one that is missing makes the whole call fail. */
export async function readTargetGroups({ service, aws, looks }: Scene): Promise<TargetGroups> {
  const arns = new Set(
    service.loadBalancers.flatMap(({ targetGroup, alternate }) =>
      [targetGroup ?? [], alternate ?? []].flat(),
    ),
  )
  if (arns.size === 0) return new Map()
  const [client, { DescribeTargetGroupsCommand }] = await Promise.all([
    aws.elb(),
    import('@slipway/aws/sdk/elastic-load-balancing-v2'),
  ])
  const found = await Promise.all(
    [...arns].map(async (arn) => {
      const command = new DescribeTargetGroupsCommand({ TargetGroupArns: [arn] })
      const answer = await looks.look('load-balancer', `the target group ${arn}`, (options) =>
        unless(
          client.send(command, options),
          ['TargetGroupNotFoundException', 'TargetGroupNotFound'],
          'missing' as const,
        ),
      )
      return [arn, answer] as const
    }),
  )
  const groups = new Map<string, TargetGroup | 'missing'>()
  for (const [arn, answer] of found) {
    const group = answer === 'missing' ? answer : answer?.TargetGroups?.[0]
    if (group !== undefined) groups.set(arn, group === 'missing' ? group : toTargetGroup(group))
  }
  return groups
}

function toTargetGroup(group: SdkTargetGroup): TargetGroup {
  return {
    name: group.TargetGroupName ?? group.TargetGroupArn ?? '',
    targetType: group.TargetType ?? 'instance',
    vpc: group.VpcId,
    isAttached: (group.LoadBalancerArns ?? []).length > 0,
    healthCheckPort: group.HealthCheckPort ?? 'traffic-port',
    healthCheckPath: group.HealthCheckPath,
    // A path of gRPC is a method's, and other protocols have none.
    isHttp: /^HTTPS?$/.test(group.HealthCheckProtocol ?? '') && group.ProtocolVersion !== 'GRPC',
  }
}
