import type * as Sdk from '@slipway/aws/sdk/ecs'
import { isAwsError } from '@slipway/aws'
import type { DeployAws } from '../deploy-aws.js'
import type { Target } from '../ecs/target.js'
import type { Version } from './versions-before.js'

// ECS keeps the records for 90 days. That it lists the newest first is not documented; everybody's tools go by it.
// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-deployment.html
const mostRecords = 100
// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceRevisions.html
const mostRevisionsPerCall = 20

/**
 * What ECS's records say was brought into service, the oldest first: what the service ran before the oldest record, then
 * each deployment that succeeded. One that failed, was stopped or rolled back by ECS brought nothing into service; the
 * way back by ECS itself is no deployment of its own. The last 100 deployments are read, in three to eight calls.
 */
export async function readDeployedVersions(
  aws: Pick<DeployAws, 'ecs'>,
  target: Pick<Target, 'cluster' | 'service'>,
): Promise<readonly Version[]> {
  const [client, sdk] = await Promise.all([aws.ecs(), import('@slipway/aws/sdk/ecs')])
  const records = await listRecords(client, sdk, target)
  const [oldest] = records
  if (oldest === undefined) return []
  const ground = await sourceOf(client, sdk, oldest)
  const deployed = records.filter(({ status }) => status === 'SUCCESSFUL')
  const arns = [ground, ...deployed.map(({ targetServiceRevisionArn: arn }) => arn)]
  const definitions = await definitionsOf(client, sdk, new Set(arns.flatMap((arn) => arn ?? [])))
  const version = (arn: string | undefined, deployedAt: Date | undefined): readonly Version[] => {
    const revision = arn === undefined ? undefined : definitions.get(arn)
    return revision === undefined ? [] : [{ revision, deployedAt }]
  }
  return [
    ...version(ground, undefined),
    ...deployed.flatMap(({ targetServiceRevisionArn: arn, finishedAt, createdAt }) =>
      version(arn, finishedAt ?? createdAt),
    ),
  ]
}

/** The oldest first. */
async function listRecords(
  client: Sdk.ECSClient,
  { ListServiceDeploymentsCommand }: typeof Sdk,
  { cluster, service }: Pick<Target, 'cluster' | 'service'>,
): Promise<readonly Sdk.ServiceDeploymentBrief[]> {
  const records: Sdk.ServiceDeploymentBrief[] = []
  let nextToken: string | undefined
  try {
    do {
      const maxResults = mostRecords - records.length
      const page = await client.send(
        new ListServiceDeploymentsCommand({ cluster, service, maxResults, nextToken }),
      )
      records.push(...(page.serviceDeployments ?? []))
      nextToken = page.nextToken
    } while (nextToken !== undefined && records.length < mostRecords)
  } catch (error) {
    // Services that never had a deployment of this kind.
    if (!isAwsError(error, 'UnsupportedFeatureException')) throw error
  }
  return records.sort((a, b) => Number(a.createdAt ?? 0) - Number(b.createdAt ?? 0))
}

/** What ran when the oldest record began: its own record may be gone. Several: one was being deployed, and who knows. */
async function sourceOf(
  client: Sdk.ECSClient,
  { DescribeServiceDeploymentsCommand }: typeof Sdk,
  { serviceDeploymentArn: arn }: Sdk.ServiceDeploymentBrief,
): Promise<string | undefined> {
  if (arn === undefined) return undefined
  const { serviceDeployments: [found] = [] } = await client.send(
    new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] }),
  )
  const [only, ...others] = found?.sourceServiceRevisions ?? []
  return others.length === 0 ? only?.arn : undefined
}

/** ARN of a service revision -> ARN of its task definition. Those from before October 2024 are not described. */
async function definitionsOf(
  client: Sdk.ECSClient,
  { DescribeServiceRevisionsCommand }: typeof Sdk,
  arns: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const all = [...arns]
  const found = new Map<string, string>()
  for (let start = 0; start < all.length; start += mostRevisionsPerCall) {
    const serviceRevisionArns = all.slice(start, start + mostRevisionsPerCall)
    const { serviceRevisions = [] } = await client.send(
      new DescribeServiceRevisionsCommand({ serviceRevisionArns }),
    )
    for (const { serviceRevisionArn, taskDefinition } of serviceRevisions) {
      if (serviceRevisionArn !== undefined && taskDefinition !== undefined) {
        found.set(serviceRevisionArn, taskDefinition)
      }
    }
  }
  return found
}
