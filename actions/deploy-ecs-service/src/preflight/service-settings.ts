import { list, member, number, text, texts } from './members.js'
import { readStrategy, type Provider } from './provider.js'

/** The service's own settings as the checks see them: what it is given now, over what it has. */
export interface ServiceSettings {
  readonly launchType: string | undefined
  /** Its capacity provider strategy. */
  readonly providers: readonly Provider[]
  /** Undefined without a network configuration. */
  readonly network: Network | undefined
  readonly loadBalancers: readonly LoadBalancer[]
  /** Names of the ports that Service Connect makes known. */
  readonly connected: readonly string[]
  /** Names of the volumes that the service configures. */
  readonly volumes: readonly string[]
  readonly isDaemon: boolean
  /** Undefined when it is not given, and there is no service yet. */
  readonly desired: number | undefined
  /** Of the service as it is; undefined when there is none yet. */
  readonly running: number | undefined
  readonly minimumHealthyPercent: number
  readonly maximumPercent: number
  /** All new tasks stand beside all old ones, whatever the percentages say: blue/green and its kin. */
  readonly isBesideOld: boolean
}

export interface Network {
  readonly subnets: readonly string[]
  readonly securityGroups: readonly string[]
}

export interface LoadBalancer {
  /** Undefined for a classic load balancer. */
  readonly targetGroup: string | undefined
  /** The other one of a native blue/green deployment. */
  readonly alternate: string | undefined
  readonly container: string | undefined
  readonly port: number | undefined
}

/**
 * Each setting from where it is first found: what the service is given, what it has, and what its current task set or
 * deployment has, where alone some are kept.
 * @param service as DescribeServices shows it; undefined when it is made
 * @param input of CreateService or UpdateService
 */
export function readServiceSettings(service: unknown, input: unknown): ServiceSettings {
  const current = ['taskSets', 'deployments'].flatMap((name) =>
    list(service, name).filter((one) => text(one, 'status') === 'PRIMARY'),
  )
  const holderOf = (name: string): unknown =>
    // A list that is given empty takes away; one that the service has empty may stand elsewhere.
    member(input, name) === undefined
      ? [service, ...current].find((holder) => isFilled(member(holder, name)))
      : input
  const vpc = member(member(holderOf('networkConfiguration'), 'networkConfiguration'), 'awsvpcConfiguration')
  const isPlacedAnew =
    member(input, 'launchType') !== undefined || member(input, 'capacityProviderStrategy') !== undefined
  const placed = (name: string): unknown => (isPlacedAnew ? input : holderOf(name))
  const [given, kept] = [input, service].map((holder) => member(holder, 'deploymentConfiguration'))
  const percent = (name: string): number | undefined => number(given, name) ?? number(kept, name)
  const strategy = text(given, 'strategy') ?? text(kept, 'strategy') ?? 'ROLLING'
  const controller = text(member(service ?? input, 'deploymentController'), 'type')
  return {
    launchType: text(placed('launchType'), 'launchType'),
    providers: readStrategy(list(placed('capacityProviderStrategy'), 'capacityProviderStrategy')),
    network:
      vpc === undefined
        ? undefined
        : { subnets: texts(vpc, 'subnets'), securityGroups: texts(vpc, 'securityGroups') },
    loadBalancers: list(holderOf('loadBalancers'), 'loadBalancers').map((balancer) => ({
      targetGroup: text(balancer, 'targetGroupArn'),
      alternate: text(member(balancer, 'advancedConfiguration'), 'alternateTargetGroupArn'),
      container: text(balancer, 'containerName'),
      port: number(balancer, 'containerPort'),
    })),
    connected: list(
      member(holderOf('serviceConnectConfiguration'), 'serviceConnectConfiguration'),
      'services',
    ).flatMap((one) => text(one, 'portName') ?? []),
    volumes: list(holderOf('volumeConfigurations'), 'volumeConfigurations').flatMap(
      (volume) => text(volume, 'name') ?? [],
    ),
    isDaemon: (text(input, 'schedulingStrategy') ?? text(service, 'schedulingStrategy')) === 'DAEMON',
    desired: number(input, 'desiredCount') ?? number(service, 'desiredCount'),
    running: number(service, 'runningCount'),
    minimumHealthyPercent: percent('minimumHealthyPercent') ?? 100,
    maximumPercent: percent('maximumPercent') ?? 200,
    isBesideOld: strategy !== 'ROLLING' || controller === 'CODE_DEPLOY',
  }
}

function isFilled(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0)
}
