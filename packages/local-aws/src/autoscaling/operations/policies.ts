import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Operations } from '../../ecs/operations/operation.js'
import { boolean, number, record, text, texts, timestamp } from '../../ecs/members.js'
import { page } from '../../ecs/page.js'
import type { Json } from '../../json-service.js'
import { AwsError } from '../../service.js'
import { arn, type World } from '../../world.js'
import { described, filterOf, invalid, requiredText, resourceOf } from '../input.js'
import type { Parts } from '../parts.js'
import { policyArn, type Metric, type ScalingPolicy } from '../scalable-target.js'
import { lowerCased } from './targets.js'

const metrics: Readonly<Record<string, Metric>> = {
  ECSServiceAverageCPUUtilization: 'cpu',
  ECSServiceAverageCPUUtilizationHighResolution: 'cpu',
  ECSServiceAverageMemoryUtilization: 'memory',
  ECSServiceAverageMemoryUtilizationHighResolution: 'memory',
  ALBRequestCountPerTarget: 'requests',
}
// Source: https://docs.aws.amazon.com/autoscaling/application/userguide/target-tracking-scaling-policy-overview.html
const defaultCooldownSeconds = 300
const labelPattern = /^app\/[\w-]+\/[0-9a-f]+\/targetgroup\/[\w-]+\/[0-9a-f]+$/

export function policyOperations({ world, targets }: Parts): Operations {
  const onTarget = (input: Json): string =>
    targets.find(text(input, 'ResourceId') ?? '')?.arn ??
    arn(world, 'application-autoscaling', 'scalable-target/*')
  // A target tracking policy makes and removes its alarms in the name of the caller.
  const alarms = (action: string): { action: string; resource: string } => ({
    action: `cloudwatch:${action}`,
    resource: arn(world, 'cloudwatch', 'alarm:*'),
  })
  return {
    PutScalingPolicy: {
      permissions: (input) => [onTarget(input), alarms('PutMetricAlarm'), alarms('DescribeAlarms')],
      run(input) {
        const target = targets.get(resourceOf(input))
        const name = requiredText(input, 'PolicyName')
        const known = target.policies.get(name)
        const policy = readPolicy(world, target.resource, input, known)
        refuseSecond(policy, [...target.policies.values()])
        target.policies.set(name, policy)
        return { PolicyARN: policy.arn, Alarms: policy.alarms }
      },
    },
    DescribeScalingPolicies: {
      permissions: () => ['*'],
      run(input) {
        const { resource } = filterOf(input)
        const names = texts(input, 'PolicyNames')
        const found = targets
          .list()
          .filter((target) => resource === undefined || target.resource === resource)
          .flatMap((target) => [...target.policies.values()].map((policy) => ({ target, policy })))
          .filter(({ policy }) => names.length === 0 || names.includes(policy.name))
        const { items, nextToken } = page(found, lowerCased(input), 50)
        return {
          ScalingPolicies: items.map(({ target, policy }) => describe(target.resource, policy)),
          NextToken: nextToken,
        }
      },
    },
    DeleteScalingPolicy: {
      permissions: (input) => [onTarget(input), alarms('DeleteAlarms')],
      run(input) {
        const resource = resourceOf(input)
        const name = requiredText(input, 'PolicyName')
        const target = targets.get(resource)
        if (!target.policies.delete(name)) {
          throw new AwsError(
            'ObjectNotFoundException',
            `No scaling policy found for service namespace: ecs, resource ID: ${resource}, scalable dimension: ecs:service:DesiredCount, policy name: ${name}`,
          )
        }
        return {}
      },
    },
  }
}

function readPolicy(
  world: World,
  resource: string,
  input: Json,
  known: ScalingPolicy | undefined,
): ScalingPolicy {
  if (text(input, 'PolicyType') !== 'TargetTrackingScaling') {
    throw invalid('The embedded AWS has no scaling policies but those of type TargetTrackingScaling')
  }
  const name = requiredText(input, 'PolicyName')
  const configuration = record(input, 'TargetTrackingScalingPolicyConfiguration')
  const target = number(configuration ?? {}, 'TargetValue')
  if (configuration === undefined || target === undefined) {
    throw invalid('A target tracking scaling policy requires its configuration and TargetValue')
  }
  const seconds = (member: string): number => number(configuration, member) ?? defaultCooldownSeconds
  return {
    name,
    arn: known?.arn ?? policyArn(world, resource, name),
    createdAt: known?.createdAt ?? world.time.now(),
    alarms: known?.alarms ?? ['High', 'Low'].map((side) => newAlarm(world, resource, side)),
    configuration,
    metric: readMetric(configuration),
    target,
    scaleInCooldownMs: seconds('ScaleInCooldown') * 1000,
    scaleOutCooldownMs: seconds('ScaleOutCooldown') * 1000,
    isScaleInDisabled: boolean(configuration, 'DisableScaleIn') ?? false,
  }
}

function readMetric(configuration: Json): Metric | undefined {
  const predefined = record(configuration, 'PredefinedMetricSpecification')
  if (predefined === undefined) {
    if (record(configuration, 'CustomizedMetricSpecification') !== undefined) return undefined
    throw invalid('A target tracking scaling policy requires a predefined or a customized metric')
  }
  const type = requiredText(predefined, 'PredefinedMetricType')
  const metric = Object.hasOwn(metrics, type) ? metrics[type] : undefined
  if (metric === undefined) throw invalid(`Invalid predefined metric type for service namespace ecs: ${type}`)
  const label = text(predefined, 'ResourceLabel')
  if (metric === 'requests' && !labelPattern.test(label ?? '')) {
    throw invalid(
      'Resource label should be specified for predefined metric type ALBRequestCountPerTarget, in the format app/<load balancer name>/<id>/targetgroup/<target group name>/<id>',
    )
  }
  if (metric !== 'requests' && label !== undefined) {
    throw invalid(`Resource label cannot be specified for predefined metric type ${type}`)
  }
  return metric
}

/** AWS's own words; what is tracked makes a metric another one, and the value it is kept at does not. */
function refuseSecond(policy: ScalingPolicy, all: readonly ScalingPolicy[]): void {
  const tracked = ({ configuration }: ScalingPolicy): readonly unknown[] => [
    configuration.PredefinedMetricSpecification,
    configuration.CustomizedMetricSpecification,
  ]
  if (all.some((other) => other.name !== policy.name && isDeepStrictEqual(tracked(other), tracked(policy)))) {
    throw invalid('Only one TargetTrackingScaling policy for a given metric specification is allowed.')
  }
}

function newAlarm(world: World, resource: string, side: string): ScalingPolicy['alarms'][number] {
  const name = `TargetTracking-${resource}-Alarm${side}-${randomUUID()}`
  return { AlarmName: name, AlarmARN: arn(world, 'cloudwatch', `alarm:${name}`) }
}

function describe(resource: string, policy: ScalingPolicy): Json {
  return {
    ...described(resource),
    PolicyARN: policy.arn,
    PolicyName: policy.name,
    PolicyType: 'TargetTrackingScaling',
    TargetTrackingScalingPolicyConfiguration: policy.configuration,
    Alarms: policy.alarms,
    CreationTime: timestamp(policy.createdAt),
  }
}
