import type { InputReader } from '@slipway/action-kit'
import type { Json, JsonObject } from '../document/json.js'
import { readCapacityProviders } from './capacity-providers.js'
import { readEbsVolume } from './ebs-volume.js'
import { readLoadBalancers, readServiceRegistries } from './load-balancers.js'
import { readList, readOptionalBoolean, readOptionalInteger } from './optional-inputs.js'
import { readServiceConnect } from './service-connect.js'

/** The inputs that each are a member of CreateService; only what is given is there. */
export function readServiceInputs(reader: InputReader): JsonObject {
  const launchType = reader.optionalChoice('launch-type', ['FARGATE', 'EC2', 'EXTERNAL'])
  const capacityProviderStrategy = readCapacityProviders(reader)
  if (launchType !== undefined && capacityProviderStrategy !== undefined) {
    reader.fault('launch-type', 'is given with capacity-providers; ECS takes one of them')
  }
  return given({
    launchType,
    capacityProviderStrategy,
    platformVersion: reader.optionalText('platform-version', {
      matches: /^(LATEST|\d+\.\d+\.\d+)$/,
      accepts: 'a platform version of Fargate: LATEST, 1.4.0',
    }),
    networkConfiguration: readNetwork(reader),
    loadBalancers: readLoadBalancers(reader),
    serviceConnectConfiguration: readServiceConnect(reader),
    serviceRegistries: readServiceRegistries(reader),
    healthCheckGracePeriodSeconds: readOptionalInteger(reader, 'health-check-grace-period-seconds', {
      min: 0,
      max: 2_147_483_647,
      of: 'seconds',
    }),
    enableExecuteCommand: readOptionalBoolean(reader, 'enable-execute-command'),
    enableECSManagedTags: readOptionalBoolean(reader, 'enable-ecs-managed-tags'),
    propagateTags: reader.optionalChoice('propagate-tags', ['NONE', 'SERVICE', 'TASK_DEFINITION']),
    tags: readTags(reader),
    availabilityZoneRebalancing: reader.optionalChoice('availability-zone-rebalancing', [
      'ENABLED',
      'DISABLED',
    ]),
    volumeConfigurations: readEbsVolume(reader),
  })
}

function readNetwork(reader: InputReader): JsonObject | undefined {
  const subnets = readList(reader, 'subnets', 'ids of subnets: subnet-0123456789abcdef0')
  const securityGroups = readList(reader, 'security-groups', 'ids of security groups: sg-0123456789abcdef0')
  checkIds(reader, 'subnets', subnets, 'subnet-')
  checkIds(reader, 'security-groups', securityGroups, 'sg-')
  const awsvpcConfiguration = given({
    subnets: subnets.length > 0 ? subnets : undefined,
    securityGroups: securityGroups.length > 0 ? securityGroups : undefined,
    assignPublicIp: reader.optionalChoice('assign-public-ip', ['ENABLED', 'DISABLED']),
  })
  return Object.keys(awsvpcConfiguration).length > 0 ? { awsvpcConfiguration } : undefined
}

function checkIds(reader: InputReader, input: string, ids: readonly string[], prefix: string): void {
  for (const id of ids) {
    if (!id.startsWith(prefix))
      reader.fault(input, `has ${JSON.stringify(id)}`, `ids that begin with ${prefix}`)
  }
}

function readTags(reader: InputReader): readonly JsonObject[] | undefined {
  const tags = reader.pairs('service-tags', { accepts: 'tags of the service, <key>=<value>, one a line' })
  return tags.size === 0 ? undefined : [...tags].map(([key, value]) => ({ key, value }))
}

/** Without the members that are not there. */
function given(members: Readonly<Record<string, Json | undefined>>): JsonObject {
  const entries = Object.entries(members)
  return Object.fromEntries(entries.filter((entry): entry is [string, Json] => entry[1] !== undefined))
}
