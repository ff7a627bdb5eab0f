import type * as Sdk from '@slipway/aws/sdk/ecs'
import { isAwsError } from '@slipway/aws'
import { toServiceDeployment } from '../ecs/from-sdk.js'
import type { ServiceDeployment } from '../ecs/service.js'

// ECS makes the record with the deployment; another deployment of the same revision is somebody else's, or an older one.
const apartMs = 10_000

/**
 * The service deployment of a revision of a task definition that began at that time. Nothing in DescribeServices leads
 * to it: a service deployment names the service revision that it goes to, and that names the task definition.
 * @param createdAt of the deployment: milliseconds since the epoch, by ECS's clock
 */
export async function findServiceDeployment(
  client: Sdk.ECSClient,
  sdk: typeof Sdk,
  service: { readonly cluster: string; readonly service: string },
  taskDefinition: string,
  createdAt: number,
): Promise<ServiceDeployment | undefined> {
  const recent = await listRecent(client, sdk, service)
  const revisions = [...new Set(recent.flatMap(({ targetServiceRevisionArn: arn }) => arn ?? []))]
  if (revisions.length === 0) return undefined
  const { serviceRevisions = [] } = await client.send(
    new sdk.DescribeServiceRevisionsCommand({ serviceRevisionArns: revisions }),
  )
  const mine = serviceRevisions.filter((revision) => revision.taskDefinition === taskDefinition)
  const candidates = recent
    .filter(({ targetServiceRevisionArn: arn }) =>
      mine.some((revision) => revision.serviceRevisionArn === arn),
    )
    .map((brief) => ({ arn: brief.serviceDeploymentArn, createdAt: brief.createdAt?.getTime() ?? 0 }))
  const { arn } = nearestTo(createdAt, candidates) ?? { arn: undefined }
  if (arn === undefined) return undefined
  const { serviceDeployments: [found] = [] } = await client.send(
    new sdk.DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] }),
  )
  return found === undefined ? undefined : toServiceDeployment(found)
}

/** The record of the deployment that began at that time, in milliseconds; undefined when none began about then. */
export function nearestTo<Entry extends { readonly createdAt: number }>(
  createdAt: number,
  entries: readonly Entry[],
): Entry | undefined {
  const distance = (entry: Entry): number => Math.abs(entry.createdAt - createdAt)
  const [nearest] = [...entries].sort((a, b) => distance(a) - distance(b))
  return nearest !== undefined && distance(nearest) <= apartMs ? nearest : undefined
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
