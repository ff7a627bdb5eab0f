import type {
  ApplicationAutoScalingClient,
  ScalableTarget,
  ScalingPolicy,
  ScheduledAction,
} from '@aws-sdk/client-application-auto-scaling'
import type * as Sdk from '@slipway/aws/sdk/application-auto-scaling'
import type { Context } from '@slipway/action-kit'
import type { DeployAws } from '../deploy-aws.js'
import { lastPart } from '../ecs/target.js'

/** The service that is scaled; names or ARNs. */
export interface Scaled {
  readonly clusterName: string
  readonly serviceName: string
}

/** What scales the service now, and the way to change it. */
export interface Scaling {
  readonly aws: Pick<DeployAws, 'ecs' | 'elb'>
  readonly context: Pick<Context, 'log' | 'signal' | 'clock'>
  readonly client: ApplicationAutoScalingClient
  readonly sdk: typeof Sdk
  readonly service: Scaled
  /** What each call names the service by. */
  readonly resource: {
    readonly ServiceNamespace: 'ecs'
    readonly ScalableDimension: 'ecs:service:DesiredCount'
    readonly ResourceId: string
  }
  /** Undefined when nothing scales the service. */
  readonly target: ScalableTarget | undefined
  readonly policies: readonly ScalingPolicy[]
  readonly actions: readonly ScheduledAction[]
}

/** Looks at what scales the service: three calls at once, and nothing is changed. */
export async function openScaling(
  aws: Pick<DeployAws, 'autoScaling' | 'ecs' | 'elb'>,
  service: Scaled,
  context: Scaling['context'],
): Promise<Scaling> {
  const [client, sdk] = await Promise.all([
    aws.autoScaling(),
    import('@slipway/aws/sdk/application-auto-scaling'),
  ])
  const resource = {
    ServiceNamespace: 'ecs',
    ScalableDimension: 'ecs:service:DesiredCount',
    ResourceId: `service/${lastPart(service.clusterName)}/${lastPart(service.serviceName)}`,
  } as const
  const { ResourceId, ...dimension } = resource
  const [targets, policies, actions] = await Promise.all([
    client.send(new sdk.DescribeScalableTargetsCommand({ ...dimension, ResourceIds: [ResourceId] })),
    client.send(new sdk.DescribeScalingPoliciesCommand(resource)),
    client.send(new sdk.DescribeScheduledActionsCommand(resource)),
  ])
  return {
    aws,
    context,
    client,
    sdk,
    service,
    resource,
    target: targets.ScalableTargets?.[0],
    policies: policies.ScalingPolicies ?? [],
    actions: actions.ScheduledActions ?? [],
  }
}

/** The name of what Slipway makes: others' policies have other names, and are left alone. */
export function ownName({ service }: Pick<Scaling, 'service'>, what: string): string {
  return `slipway-${lastPart(service.serviceName)}-${what}`
}

export function isOwn(scaling: Pick<Scaling, 'service'>, name: string | undefined): boolean {
  return name?.startsWith(ownName(scaling, '')) ?? false
}
