import type { Json } from '../json-service.js'
import type { Permission } from '../service.js'
import { record, records, text } from './members.js'

/**
 * The roles that a service hands to ECS itself: for volumes, for moving a load balancer's traffic, for lifecycle hooks.
 * Who creates or updates the service needs to be allowed to pass them.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/infrastructure_IAM_role.html
 */
export function passedRoles(input: Json): readonly Permission[] {
  const configuration = record(input, 'deploymentConfiguration') ?? {}
  const holders = [
    ...records(input, 'volumeConfigurations').map((volume) => record(volume, 'managedEBSVolume')),
    ...records(input, 'loadBalancers').map((balancer) => record(balancer, 'advancedConfiguration')),
    ...records(configuration, 'lifecycleHooks'),
  ]
  const roles = holders.flatMap((holder) => text(holder ?? {}, 'roleArn') ?? [])
  return [...new Set(roles)].map((resource) => ({
    action: 'iam:PassRole',
    resource,
    context: { 'iam:passedtoservice': 'ecs.amazonaws.com' },
  }))
}
