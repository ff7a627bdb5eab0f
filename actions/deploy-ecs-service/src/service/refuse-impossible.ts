import { UserError } from '@slipway/action-kit'
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../document/json.js'
import type { SettingChange } from './diff-settings.js'
import { textOf } from './json-text.js'

interface Place {
  readonly cluster: string
  readonly service: string
}

// Source of both: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html
const byCodeDeploy: Readonly<Record<string, string>> = {
  capacityProviderStrategy: 'capacity providers',
  loadBalancers: 'load balancers',
  networkConfiguration: 'network configuration',
  platformVersion: 'platform version',
  serviceConnectConfiguration: 'Service Connect configuration',
  serviceRegistries: 'service registries',
  volumeConfigurations: 'volumes',
  vpcLatticeConfigurations: 'VPC Lattice configuration',
}

// What of deploymentConfiguration is for deployments by ECS alone.
const ofDeploymentsByEcs: Readonly<Record<string, string>> = {
  alarms: 'deployment alarms',
  bakeTimeInMinutes: 'bake time',
  canaryConfiguration: 'canary',
  deploymentCircuitBreaker: 'circuit breaker',
  lifecycleHooks: 'lifecycle hooks',
  linearConfiguration: 'linear steps',
  strategy: 'deployment strategy',
}

/**
 * @param changes what is to change; not empty
 * @throws UserError for what UpdateService would refuse, or has no member for
 */
export function refuseImpossible(
  changes: readonly SettingChange[],
  wished: JsonObject,
  has: JsonObject,
  target: Place,
): void {
  const service = `the service ${target.service} in cluster ${target.cluster}`
  const changed = new Set(changes.map(({ member }) => member))
  if (changed.has('launchType')) refuseLaunchType(wished, has, service)
  for (const member of ['schedulingStrategy', 'deploymentController']) {
    if (!changed.has(member)) continue
    throw new UserError(`A deployment does not change the ${member} of ${service}`, {
      hint: `It is set when a service is made. Leave ${member} out of service-definition, or make another service.`,
    })
  }
  const controller = isJsonObject(has.deploymentController) ? has.deploymentController.type : undefined
  if (controller === 'CODE_DEPLOY') refuseOfCodeDeploy(changed, changes, service)
}

function refuseOfCodeDeploy(
  changed: ReadonlySet<string>,
  changes: readonly SettingChange[],
  service: string,
): void {
  const how = new Set(changes.map(({ path }) => /^deploymentConfiguration\.(\w+)/.exec(path)?.[1] ?? ''))
  const ofEcs = Object.keys(ofDeploymentsByEcs).filter((member) => how.has(member))
  if (ofEcs.length > 0) {
    const names = ofEcs.map((member) => ofDeploymentsByEcs[member]).join(', ')
    throw new UserError(
      `CodeDeploy deploys ${service}, and this is for deployments by ECS itself: ${names}`,
      {
        hint: 'How traffic moves says codedeploy-deployment-config, what undoes a deployment (alarms) and how long the original tasks stay the deployment group, and hooks the appspec. Leave the inputs out here.',
      },
    )
  }
  const refused = Object.keys(byCodeDeploy).filter((member) => changed.has(member))
  if (refused.length === 0) return
  const names = refused.map((member) => byCodeDeploy[member]).join(', ')
  throw new UserError(`ECS cannot change this of ${service}, which CodeDeploy deploys: ${names}`, {
    hint: 'What a deployment brings is said in the appspec (codedeploy-appspec: NetworkConfiguration, PlatformVersion, CapacityProviderStrategy), load balancers in the deployment group. Leave the inputs out here.',
  })
}

function refuseLaunchType(wished: JsonObject, has: JsonObject, service: string): void {
  const providers = isJsonArray(has.capacityProviderStrategy)
    ? has.capacityProviderStrategy.map(providerOf).filter((name) => name !== '')
    : []
  const now =
    providers.length > 0
      ? `it has the capacity providers ${providers.join(', ')}`
      : `it has the launch type ${textOf(has.launchType)}`
  const wanted = textOf(wished.launchType)
  const instead =
    wanted === 'FARGATE'
      ? 'capacity-providers: FARGATE gives the same'
      : 'name a capacity provider of the cluster in capacity-providers instead'
  throw new UserError(`ECS cannot give ${service} the launch type ${wanted}: ${now}`, {
    hint: `A launch type is set when a service is made. ${instead}; leave launch-type out.`,
  })
}

function providerOf(item: Json): string {
  const name = isJsonObject(item) ? item.capacityProvider : undefined
  return typeof name === 'string' ? name : ''
}
