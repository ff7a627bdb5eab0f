import type * as Sdk from '@slipway/aws/sdk/ecs'
import { isAwsError, type Aws } from '@slipway/aws'
import { toNativeLook, type NativeLook } from './look.js'

/** A line of the list of a service's deployments. */
export interface Listed {
  readonly arn: string
  readonly status: string
  /** ARN of the service revision that it brings. */
  readonly target: string
  /** Milliseconds since the epoch, by ECS's clock. */
  readonly createdAt: number
}

/** What following a native deployment asks of ECS beside what every deployment does. Throws AwsCallError. */
export interface NativeApi {
  /** The service's latest deployments, newest first, at most 20. @param after milliseconds since the epoch */
  list(after?: number): Promise<readonly Listed[]>
  /** ARNs of task definitions by those of service revisions, of which there may be 20. */
  taskDefinitions(revisions: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Undefined when ECS does not know it, or not yet. */
  look(arn: string): Promise<NativeLook | undefined>
  /** Ends a pause. */
  resume(arn: string, hookId: string, action: 'CONTINUE' | 'ROLLBACK'): Promise<void>
}

/** @param service names or ARNs */
export function openNativeApi(
  aws: Pick<Aws, 'ecs'>,
  service: { readonly cluster: string; readonly service: string },
): NativeApi {
  const open = (): Promise<[Sdk.ECSClient, typeof Sdk]> =>
    Promise.all([aws.ecs(), import('@slipway/aws/sdk/ecs')])
  return {
    async list(after) {
      const [client, { ListServiceDeploymentsCommand }] = await open()
      const command = new ListServiceDeploymentsCommand({
        cluster: service.cluster,
        service: service.service,
        maxResults: 20,
        ...(after !== undefined && { createdAt: { after: new Date(after) } }),
      })
      try {
        const { serviceDeployments = [] } = await client.send(command)
        return serviceDeployments.map(toListed).sort((a, b) => b.createdAt - a.createdAt)
      } catch (error) {
        // Services that never had a deployment of this kind.
        if (isAwsError(error, 'UnsupportedFeatureException')) return []
        throw error
      }
    },
    async taskDefinitions(revisions) {
      if (revisions.length === 0) return new Map()
      const [client, { DescribeServiceRevisionsCommand }] = await open()
      const { serviceRevisions = [] } = await client.send(
        new DescribeServiceRevisionsCommand({ serviceRevisionArns: [...new Set(revisions)] }),
      )
      return new Map(
        serviceRevisions.map(({ serviceRevisionArn = '', taskDefinition = '' }) => [
          serviceRevisionArn,
          taskDefinition,
        ]),
      )
    },
    async look(arn) {
      const [client, { DescribeServiceDeploymentsCommand }] = await open()
      const { serviceDeployments: [found] = [] } = await client.send(
        new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] }),
      )
      return found === undefined ? undefined : toNativeLook(found)
    },
    async resume(arn, hookId, action) {
      const [client, { ContinueServiceDeploymentCommand }] = await open()
      await client.send(new ContinueServiceDeploymentCommand({ serviceDeploymentArn: arn, hookId, action }))
    },
  }
}

function toListed(brief: Sdk.ServiceDeploymentBrief): Listed {
  return {
    arn: brief.serviceDeploymentArn ?? '',
    status: brief.status ?? '',
    target: brief.targetServiceRevisionArn ?? '',
    createdAt: brief.createdAt?.getTime() ?? 0,
  }
}
