import type {
  ScalingPolicy,
  TargetTrackingScalingPolicyConfiguration,
} from '@aws-sdk/client-application-auto-scaling'
import { UserError } from '@slipway/action-kit'
import type { TrackedMetric } from './autoscaling.js'
import { isOwn, type Scaling } from './scaling-state.js'

/**
 * The policies that AWS refuses another one for: "Only one TargetTrackingScaling policy for a given metric specification
 * is allowed." (a ValidationException of PutScalingPolicy). Those of ours are to be deleted before it is put.
 * @param name of the policy that is to be put, which replaces itself
 * @throws UserError when one of them is others', which is not ours to delete
 */
export function findInTheWay(
  scaling: Scaling,
  metric: TrackedMetric,
  name: string,
  wanted: TargetTrackingScalingPolicyConfiguration,
): readonly ScalingPolicy[] {
  const found = scaling.policies.filter(
    ({ PolicyName, TargetTrackingScalingPolicyConfiguration: has }) =>
      PolicyName !== name && has !== undefined && tracksTheSame(has, wanted),
  )
  const others = found.find(({ PolicyName }) => !isOwn(scaling, PolicyName))?.PolicyName
  if (others === undefined) return found
  const { ServiceNamespace, ScalableDimension, ResourceId } = scaling.resource
  throw new UserError(
    `The service cannot be scaled by its ${metric}: the policy ${others} does that already, and AWS takes only one for a metric`,
    {
      hint: `Take ${metric} out of the input autoscaling, or delete that policy where it is made: aws application-autoscaling delete-scaling-policy --service-namespace ${ServiceNamespace} --scalable-dimension ${ScalableDimension} --resource-id ${ResourceId} --policy-name ${others}`,
    },
  )
}

/** The requests of another target group are another metric. */
function tracksTheSame(
  { PredefinedMetricSpecification: one }: TargetTrackingScalingPolicyConfiguration,
  { PredefinedMetricSpecification: other }: TargetTrackingScalingPolicyConfiguration,
): boolean {
  return (
    one !== undefined &&
    one.PredefinedMetricType === other?.PredefinedMetricType &&
    one.ResourceLabel === other?.ResourceLabel
  )
}
