import { list, member, number, text, texts } from './members.js'

/** The service's own settings as the checks see them: what it is given now, over what it has. */
export interface ServiceSettings {
  readonly launchType: string | undefined
  /** The capacity providers of its strategy. */
  readonly providers: readonly string[]
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
  readonly minimumHealthyPercent: number
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
  const minimum = (holder: unknown): number | undefined =>
    number(member(holder, 'deploymentConfiguration'), 'minimumHealthyPercent')
  return {
    launchType: text(placed('launchType'), 'launchType'),
    providers: list(placed('capacityProviderStrategy'), 'capacityProviderStrategy').flatMap(
      (item) => text(item, 'capacityProvider') ?? [],
    ),
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
    minimumHealthyPercent: minimum(input) ?? minimum(service) ?? 100,
  }
}

function isFilled(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0)
}
