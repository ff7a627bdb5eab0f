import type { Operations } from '../../ecs/operations/operation.js'
import { boolean, number, record, text, texts, timestamp } from '../../ecs/members.js'
import { page } from '../../ecs/page.js'
import type { Json } from '../../json-service.js'
import { arn } from '../../world.js'
import { described, filterOf, invalid, resourceOf } from '../input.js'
import type { Parts } from '../parts.js'
import type { ScalableTarget, Suspended } from '../scalable-target.js'

export function targetOperations(parts: Parts): Operations {
  const { world, targets, scaler, capacity, role } = parts
  const onTarget = (input: Json): string =>
    targets.find(text(input, 'ResourceId') ?? '')?.arn ??
    arn(world, 'application-autoscaling', 'scalable-target/*')
  return {
    RegisterScalableTarget: {
      // Application Auto Scaling asks what its caller may do to the service itself as well.
      // Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/auto-scaling-IAM.html
      permissions(input) {
        const service = arn(world, 'ecs', text(input, 'ResourceId') ?? '')
        return [
          onTarget(input),
          { action: 'ecs:DescribeServices', resource: service },
          { action: 'ecs:UpdateService', resource: service },
          ...role.permissions,
        ]
      },
      run(input) {
        const resource = resourceOf(input)
        const known = targets.find(resource)
        const min = number(input, 'MinCapacity') ?? known?.limits.min
        const max = number(input, 'MaxCapacity') ?? known?.limits.max
        if (min === undefined || max === undefined) {
          throw invalid('MinCapacity and MaxCapacity are required to register a new scalable target')
        }
        if (min < 0 || max < min) throw invalid('Maximum capacity cannot be less than minimum capacity')
        role.use()
        if (capacity.desiredCount(resource) === undefined) {
          throw invalid(`ECS service doesn't exist: ${resource}`)
        }
        const target = known ?? targets.add(resource, { min, max })
        target.limits = { min, max }
        target.suspended = readSuspended(input, target.suspended)
        scaler.keepWithin(target)
        return { ScalableTargetARN: target.arn }
      },
    },
    DescribeScalableTargets: {
      permissions: () => ['*'],
      run(input) {
        filterOf(input)
        const wanted = texts(input, 'ResourceIds')
        const found = targets
          .list()
          .filter(({ resource }) => wanted.length === 0 || wanted.includes(resource))
        const { items, nextToken } = page(found, lowerCased(input), 50)
        return { ScalableTargets: items.map((target) => describe(target, role.arn)), NextToken: nextToken }
      },
    },
    DeregisterScalableTarget: {
      permissions: (input) => [onTarget(input)],
      run(input) {
        targets.remove(targets.get(resourceOf(input)))
        return {}
      },
    },
  }
}

/** Paging is the same as ECS's but for the case of its members. */
export function lowerCased(input: Json): Json {
  return { maxResults: input.MaxResults, nextToken: input.NextToken }
}

function readSuspended(input: Json, known: Suspended): Suspended {
  const given = record(input, 'SuspendedState') ?? {}
  return {
    scaleIn: boolean(given, 'DynamicScalingInSuspended') ?? known.scaleIn,
    scaleOut: boolean(given, 'DynamicScalingOutSuspended') ?? known.scaleOut,
    schedules: boolean(given, 'ScheduledScalingSuspended') ?? known.schedules,
  }
}

function describe(target: ScalableTarget, roleArn: string): Json {
  return {
    ...described(target.resource),
    MinCapacity: target.limits.min,
    MaxCapacity: target.limits.max,
    RoleARN: roleArn,
    CreationTime: timestamp(target.createdAt),
    ScalableTargetARN: target.arn,
    SuspendedState: {
      DynamicScalingInSuspended: target.suspended.scaleIn,
      DynamicScalingOutSuspended: target.suspended.scaleOut,
      ScheduledScalingSuspended: target.suspended.schedules,
    },
  }
}
