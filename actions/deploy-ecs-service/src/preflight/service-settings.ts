import { list, member, number, text, texts } from './members.js'

/** The service's own settings as the checks see them: what it is given now, over what it has. */
export interface ServiceSettings {
  readonly launchType: string | undefined
  /** The capacity providers of its strategy. */
  readonly providers: readonly string[]
  /** Undefined without a network configuration. */
  readonly network: Network | undefined
  readonly loadBalancers: readonly LoadBalancer[]
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
 * @param service as DescribeServices shows it; undefined when it is made
 * @param input of CreateService or UpdateService
 */
export function readServiceSettings(service: unknown, input: unknown): ServiceSettings {
  // What UpdateService is given replaces the member as a whole.
  const settings = (name: string): object => ({ [name]: member(input, name) ?? member(service, name) })
  const configuration = (name: string): number | undefined =>
    number(member(input, 'deploymentConfiguration'), name) ??
    number(member(service, 'deploymentConfiguration'), name)
  const vpc = member(member(settings('networkConfiguration'), 'networkConfiguration'), 'awsvpcConfiguration')
  const strategy = (of: unknown): readonly string[] =>
    list(of, 'capacityProviderStrategy').flatMap((item) => text(item, 'capacityProvider') ?? [])
  const isPlacedAnew =
    member(input, 'launchType') !== undefined || member(input, 'capacityProviderStrategy') !== undefined
  const placement = isPlacedAnew ? input : service
  return {
    launchType: text(placement, 'launchType'),
    providers: strategy(placement),
    network:
      vpc === undefined
        ? undefined
        : { subnets: texts(vpc, 'subnets'), securityGroups: texts(vpc, 'securityGroups') },
    loadBalancers: list(settings('loadBalancers'), 'loadBalancers').map((balancer) => ({
      targetGroup: text(balancer, 'targetGroupArn'),
      alternate: text(member(balancer, 'advancedConfiguration'), 'alternateTargetGroupArn'),
      container: text(balancer, 'containerName'),
      port: number(balancer, 'containerPort'),
    })),
    volumes: [input, ...list(service, 'deployments')].flatMap((holder) =>
      list(holder, 'volumeConfigurations').flatMap((volume) => text(volume, 'name') ?? []),
    ),
    isDaemon: (text(input, 'schedulingStrategy') ?? text(service, 'schedulingStrategy')) === 'DAEMON',
    desired: number(input, 'desiredCount') ?? number(service, 'desiredCount'),
    minimumHealthyPercent: configuration('minimumHealthyPercent') ?? 100,
  }
}
