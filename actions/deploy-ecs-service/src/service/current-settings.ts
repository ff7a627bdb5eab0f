import type { Service as SdkService } from '@aws-sdk/client-ecs'
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../document/json.js'

/** What the service shows in its primary deployment alone. */
const ofDeployment = [
  'serviceConnectConfiguration',
  'volumeConfigurations',
  'vpcLatticeConfigurations',
] as const

/**
 * What a service has, in the shape of CreateService. Members that DescribeServices does not show (monitoring,
 * gatewayConnectors) are not there, so that they are set with every deployment.
 */
export function currentSettings(service: SdkService): JsonObject {
  const primary = service.deployments?.find(({ status }) => status === 'PRIMARY')
  const shown = ofDeployment.map((name) => [name, primary?.[name]] as const)
  const settings = toJson({ ...service, ...Object.fromEntries(shown) })
  return isByCodeDeploy(service) ? withoutTargetGroups({ ...settings, ...ofTaskSet(service) }) : settings
}

export function isByCodeDeploy(service: Pick<SdkService, 'deploymentController'>): boolean {
  return service.deploymentController?.type === 'CODE_DEPLOY'
}

/** The two target groups of a service that CodeDeploy deploys take turns: which it is says nothing. */
export function withoutTargetGroups(settings: JsonObject): JsonObject {
  const { loadBalancers } = settings
  if (!isJsonArray(loadBalancers)) return settings
  const bare = loadBalancers.map((balancer) =>
    isJsonObject(balancer)
      ? Object.fromEntries(Object.entries(balancer).filter(([name]) => name !== 'targetGroupArn'))
      : balancer,
  )
  return { ...settings, loadBalancers: bare }
}

/** What CodeDeploy brought with its last deployment. */
function ofTaskSet({ taskSets = [] }: SdkService): JsonObject {
  const set = taskSets.find(({ status }) => status === 'PRIMARY')
  return toJson({
    capacityProviderStrategy: set?.capacityProviderStrategy,
    loadBalancers: set?.loadBalancers,
    networkConfiguration: set?.networkConfiguration,
    platformVersion: set?.platformVersion,
    serviceRegistries: set?.serviceRegistries,
  })
}

/** The SDK's shapes are JSON but for times, which no setting is, and members that are undefined. */
function toJson(value: object): JsonObject {
  const entries = Object.entries(value).filter(([, member]) => member !== undefined)
  return Object.fromEntries(entries.map(([name, member]) => [name, memberToJson(member)]))
}

function memberToJson(value: unknown): Json {
  if (value === null || value === undefined || value instanceof Date) return null
  if (Array.isArray(value)) return value.map(memberToJson)
  if (typeof value === 'object') return toJson(value)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}
