import { UserError } from '@slipway/action-kit'
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../document/json.js'
import { textOf } from './json-text.js'

interface Place {
  readonly cluster: string
  readonly service: string
}

// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html
const byCodeDeploy: Readonly<Record<string, string>> = {
  capacityProviderStrategy: 'capacity providers',
  loadBalancers: 'load balancers',
  networkConfiguration: 'network configuration',
  platformVersion: 'platform version',
  serviceConnectConfiguration: 'Service Connect configuration',
  serviceRegistries: 'service registries',
  volumeConfigurations: 'volumes',
}

/**
 * @param changed the members of the service that are to change
 * @throws UserError for what UpdateService would refuse, or has no member for
 */
export function refuseImpossible(
  changed: ReadonlySet<string>,
  wished: JsonObject,
  has: JsonObject,
  target: Place,
): void {
  const service = `the service ${target.service} in cluster ${target.cluster}`
  if (changed.has('launchType')) refuseLaunchType(wished, has, service)
  for (const member of ['schedulingStrategy', 'deploymentController']) {
    if (!changed.has(member)) continue
    throw new UserError(`A deployment does not change the ${member} of ${service}`, {
      hint: `It is set when a service is made. Leave ${member} out of service-definition, or make another service.`,
    })
  }
  const controller = isJsonObject(has.deploymentController) ? has.deploymentController.type : undefined
  const refused = Object.keys(byCodeDeploy).filter((member) => changed.has(member))
  if (controller !== 'CODE_DEPLOY' || refused.length === 0) return
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
