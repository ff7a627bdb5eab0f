import type { QueryInput, QueryOperation } from '../../query-service.js'
import { AwsError } from '../../service.js'
import { arn, type World } from '../../world.js'
import { members, type XmlValue } from '../../xml.js'
import type { Fleet } from '../fleet.js'
import { defaultHealthCheck, type HealthCheck } from '../health-check.js'
import type { TargetGroup } from '../target-group.js'
import { optionalNumber, requiredText } from './input.js'

const delayAttribute = 'deregistration_delay.timeout_seconds'

export function targetGroupOperations(fleet: Fleet, world: World): Readonly<Record<string, QueryOperation>> {
  const onGroup = (input: QueryInput): readonly string[] => [requiredText(input, 'TargetGroupArn')]
  const attributes = (group: TargetGroup): Readonly<Record<string, XmlValue>> => ({
    Attributes: members([
      { Key: delayAttribute, Value: String(group.settings.deregistrationDelayMs / 1000) },
      { Key: 'load_balancing.algorithm.type', Value: 'round_robin' },
      { Key: 'stickiness.enabled', Value: 'false' },
    ]),
  })
  return {
    CreateTargetGroup: {
      permissions: (input) => [
        arn(world, 'elasticloadbalancing', `targetgroup/${requiredText(input, 'Name')}/*`),
      ],
      run: (input) => {
        const made = fleet.createTargetGroup({
          name: requiredText(input, 'Name'),
          port: optionalNumber(input, 'Port') ?? 80,
          healthCheck: readHealthCheck(input),
        })
        return { TargetGroups: members([describe(fleet, made)]) }
      },
    },
    DescribeTargetGroups: {
      permissions: () => ['*'],
      run: (input) => ({
        TargetGroups: members(select(fleet, input).map((group) => describe(fleet, group))),
      }),
    },
    DeleteTargetGroup: {
      permissions: onGroup,
      run: (input) => {
        fleet.deleteTargetGroup(requiredText(input, 'TargetGroupArn'))
        return {}
      },
    },
    DescribeTargetGroupAttributes: {
      permissions: () => ['*'],
      run: (input) => attributes(fleet.targetGroup(requiredText(input, 'TargetGroupArn'))),
    },
    ModifyTargetGroupAttributes: {
      permissions: onGroup,
      run: (input) => {
        const group = fleet.targetGroup(requiredText(input, 'TargetGroupArn'))
        for (const attribute of input.structures('Attributes')) {
          const key = requiredText(attribute, 'Key')
          if (key !== delayAttribute) {
            throw new AwsError('ValidationError', `The embedded AWS cannot change the attribute '${key}'`)
          }
          group.settings.deregistrationDelayMs = 1000 * (optionalNumber(attribute, 'Value') ?? 300)
        }
        return attributes(group)
      },
    },
  }
}

function select(fleet: Fleet, input: QueryInput): readonly TargetGroup[] {
  const all = [...fleet.targetGroups.values()]
  const arns = input.list('TargetGroupArns')
  if (arns.length > 0) return arns.map((one) => fleet.targetGroup(one))
  const names = input.list('Names')
  if (names.length > 0) {
    return names.map((name) => {
      const found = all.find(({ settings }) => settings.name === name)
      if (found !== undefined) return found
      throw new AwsError('TargetGroupNotFound', `Target groups '[${name}]' not found`)
    })
  }
  const balancer = input.text('LoadBalancerArn')
  return balancer === undefined
    ? all
    : all.filter((group) => balancersOf(fleet, group).includes(fleet.loadBalancer(balancer).arn))
}

function readHealthCheck(input: QueryInput): Partial<HealthCheck> {
  const inMs = (name: string): number | undefined => {
    const seconds = optionalNumber(input, name)
    return seconds === undefined ? undefined : seconds * 1000
  }
  return {
    path: input.text('HealthCheckPath') ?? defaultHealthCheck.path,
    intervalMs: inMs('HealthCheckIntervalSeconds') ?? defaultHealthCheck.intervalMs,
    timeoutMs: inMs('HealthCheckTimeoutSeconds') ?? defaultHealthCheck.timeoutMs,
    healthyThreshold: optionalNumber(input, 'HealthyThresholdCount') ?? defaultHealthCheck.healthyThreshold,
    unhealthyThreshold:
      optionalNumber(input, 'UnhealthyThresholdCount') ?? defaultHealthCheck.unhealthyThreshold,
    matcher: input.text('Matcher.HttpCode') ?? defaultHealthCheck.matcher,
  }
}

function describe(fleet: Fleet, group: TargetGroup): XmlValue {
  const { name, arn: groupArn, port, healthCheck } = group.settings
  return {
    TargetGroupArn: groupArn,
    TargetGroupName: name,
    Protocol: 'HTTP',
    Port: port,
    HealthCheckProtocol: 'HTTP',
    HealthCheckPort: 'traffic-port',
    HealthCheckEnabled: true,
    HealthCheckPath: healthCheck.path,
    HealthCheckIntervalSeconds: healthCheck.intervalMs / 1000,
    HealthCheckTimeoutSeconds: healthCheck.timeoutMs / 1000,
    HealthyThresholdCount: healthCheck.healthyThreshold,
    UnhealthyThresholdCount: healthCheck.unhealthyThreshold,
    Matcher: { HttpCode: healthCheck.matcher },
    LoadBalancerArns: members(balancersOf(fleet, group)),
    TargetType: 'ip',
    ProtocolVersion: 'HTTP1',
  }
}

function balancersOf(fleet: Fleet, group: TargetGroup): readonly string[] {
  const arns = fleet.listenersOf(group.settings.arn).map(({ loadBalancerArn }) => loadBalancerArn)
  return [...new Set(arns)]
}
