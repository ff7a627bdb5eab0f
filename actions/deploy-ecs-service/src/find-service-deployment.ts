import type * as Sdk from '@slipway/aws/sdk/ecs'
import { isAwsError } from '@slipway/aws'
import { toServiceDeployment } from './from-sdk.js'
import type { ServiceDeployment } from './service.js'

/**
 * The latest service deployment to a revision of a task definition. Nothing in DescribeServices leads to it: a service
 * deployment names the service revision that it goes to, and that names the task definition.
 */
export async function findServiceDeployment(
  client: Sdk.ECSClient,
  sdk: typeof Sdk,
  service: { readonly cluster: string; readonly service: string },
  taskDefinition: string,
): Promise<ServiceDeployment | undefined> {
  const recent = await listRecent(client, sdk, service)
  const revisions = [...new Set(recent.flatMap(({ targetServiceRevisionArn: arn }) => arn ?? []))]
  if (revisions.length === 0) return undefined
  const { serviceRevisions = [] } = await client.send(
    new sdk.DescribeServiceRevisionsCommand({ serviceRevisionArns: revisions }),
  )
  const mine = serviceRevisions.filter((revision) => revision.taskDefinition === taskDefinition)
  const [latest] = recent
    .filter(({ targetServiceRevisionArn: arn }) =>
      mine.some((revision) => revision.serviceRevisionArn === arn),
    )
    .sort((a, b) => Number(b.createdAt ?? 0) - Number(a.createdAt ?? 0))
  if (latest?.serviceDeploymentArn === undefined) return undefined
  const { serviceDeployments: [found] = [] } = await client.send(
    new sdk.DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [latest.serviceDeploymentArn] }),
  )
  return found === undefined ? undefined : toServiceDeployment(found)
}

/** Twenty, as DescribeServiceRevisions takes no more at once. */
async function listRecent(
  client: Sdk.ECSClient,
  sdk: typeof Sdk,
  service: { readonly cluster: string; readonly service: string },
): Promise<readonly Sdk.ServiceDeploymentBrief[]> {
  try {
    const command = new sdk.ListServiceDeploymentsCommand({ ...service, maxResults: 20 })
    return (await client.send(command)).serviceDeployments ?? []
  } catch (error) {
    // Services that never had a deployment of this kind.
    if (isAwsError(error, 'UnsupportedFeatureException')) return []
    throw error
  }
}
