import type {
  ScalingPolicy,
  TargetTrackingScalingPolicyConfiguration,
} from '@aws-sdk/client-application-auto-scaling'
import type { Autoscaling, ScalingWish, TrackedMetric } from './autoscaling.js'
import { findInTheWay } from './one-policy-a-metric.js'
import { findResourceLabel } from './resource-label.js'
import { isOwn, ownName, type Scaling } from './scaling-state.js'
import type { ScalingStep } from './scaling-step.js'

const metrics = {
  cpu: 'ECSServiceAverageCPUUtilization',
  memory: 'ECSServiceAverageMemoryUtilization',
  requests: 'ALBRequestCountPerTarget',
} as const
const order: readonly TrackedMetric[] = ['cpu', 'memory', 'requests']
const units = { cpu: ' % CPU', memory: ' % memory', requests: ' requests a minute for each task' }

// Source: https://docs.aws.amazon.com/autoscaling/application/userguide/target-tracking-scaling-policy-overview.html
const defaultCooldown = 300

/**
 * Puts the policies that differ, and deletes those of ours that are wished for no more.
 * @throws UserError when others have a policy for a metric that is wished for
 */
export async function planPolicies(
  scaling: Scaling,
  wish: Autoscaling,
  apply: boolean,
): Promise<readonly ScalingStep[]> {
  const own = new Map(
    scaling.policies
      .filter(({ PolicyName }) => isOwn(scaling, PolicyName))
      .map((policy) => [policy.PolicyName ?? '', policy]),
  )
  const steps: ScalingStep[] = []
  for (const metric of wish.kind === 'off' ? [] : order) {
    const name = ownName(scaling, metric)
    const value = wish.kind === 'on' ? wish.targets[metric] : undefined
    if (value === undefined || wish.kind === 'off') continue
    const has = own.get(name)
    own.delete(name)
    const wanted = await configurationOf(scaling, wish, metric, value, apply)
    if (has !== undefined && isSame(has.TargetTrackingScalingPolicyConfiguration, wanted)) continue
    for (const other of findInTheWay(scaling, metric, name, wanted)) {
      own.delete(other.PolicyName ?? '')
      steps.push(deletePolicy(scaling, other))
    }
    steps.push(putPolicy(scaling, metric, has, wanted))
  }
  return [...steps, ...[...own.values()].map((policy) => deletePolicy(scaling, policy))]
}

async function configurationOf(
  scaling: Scaling,
  wish: ScalingWish,
  metric: TrackedMetric,
  value: number,
  apply: boolean,
): Promise<TargetTrackingScalingPolicyConfiguration> {
  const label = metric === 'requests' ? await findResourceLabel(scaling, apply) : undefined
  return {
    TargetValue: value,
    PredefinedMetricSpecification: {
      PredefinedMetricType: metrics[metric],
      ...(label !== undefined && { ResourceLabel: label }),
    },
    ...(wish.scaleInCooldown !== undefined && { ScaleInCooldown: wish.scaleInCooldown }),
    ...(wish.scaleOutCooldown !== undefined && { ScaleOutCooldown: wish.scaleOutCooldown }),
  }
}

function isSame(
  has: TargetTrackingScalingPolicyConfiguration | undefined,
  wanted: TargetTrackingScalingPolicyConfiguration,
): boolean {
  return has !== undefined && JSON.stringify(essence(has)) === JSON.stringify(essence(wanted))
}

function essence(configuration: TargetTrackingScalingPolicyConfiguration): readonly unknown[] {
  const { TargetValue, PredefinedMetricSpecification: metric, DisableScaleIn } = configuration
  return [
    TargetValue,
    metric?.PredefinedMetricType,
    metric?.ResourceLabel,
    configuration.ScaleInCooldown ?? defaultCooldown,
    configuration.ScaleOutCooldown ?? defaultCooldown,
    DisableScaleIn ?? false,
  ]
}

function putPolicy(
  { client, sdk, resource, ...scaling }: Scaling,
  metric: TrackedMetric,
  has: ScalingPolicy | undefined,
  wanted: TargetTrackingScalingPolicyConfiguration,
): ScalingStep {
  const before = has?.TargetTrackingScalingPolicyConfiguration
  const input = {
    ...resource,
    PolicyName: ownName(scaling, metric),
    PolicyType: 'TargetTrackingScaling',
    TargetTrackingScalingPolicyConfiguration: wanted,
  } as const
  return {
    change: {
      path: `autoscaling.${metric}`,
      before: before === undefined ? undefined : show(metric, before),
      after: show(metric, wanted),
    },
    run: () => client.send(new sdk.PutScalingPolicyCommand(input)),
  }
}

function deletePolicy({ client, sdk, resource, ...scaling }: Scaling, policy: ScalingPolicy): ScalingStep {
  const name = policy.PolicyName ?? ''
  const metric = order.find((one) => ownName(scaling, one) === name)
  const configuration = policy.TargetTrackingScalingPolicyConfiguration
  const before = metric === undefined || configuration === undefined ? name : show(metric, configuration)
  return {
    change: { path: `autoscaling.${metric ?? name}`, before, after: undefined },
    run: () => client.send(new sdk.DeleteScalingPolicyCommand({ ...resource, PolicyName: name })),
  }
}

function show(metric: TrackedMetric, configuration: TargetTrackingScalingPolicyConfiguration): string {
  const { TargetValue, ScaleInCooldown, ScaleOutCooldown } = configuration
  const cooldowns = [
    ...(ScaleOutCooldown === undefined ? [] : [`out after ${ScaleOutCooldown} s`]),
    ...(ScaleInCooldown === undefined ? [] : [`in after ${ScaleInCooldown} s`]),
  ]
  return [`${TargetValue ?? '?'}${units[metric]}`, ...cooldowns].join(', ')
}
