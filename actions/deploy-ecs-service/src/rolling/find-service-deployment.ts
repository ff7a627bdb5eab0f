import type * as Sdk from '@slipway/aws/sdk/ecs'
import { isAwsError } from '@slipway/aws'
import { toServiceDeployment } from '../ecs/from-sdk.js'
import type { FoundDeployment, ServiceDeployment } from '../ecs/service.js'

// ECS makes the record with the deployment; another deployment of the same revision is somebody else's, or an older one.
const apartMs = 10_000
// A record that is the only one about then, and as near as this, is of no other deployment.
const togetherMs = 2_000

/** What ListServiceDeployments tells of one deployment. */
interface Listed extends ServiceDeployment {
  readonly revision: string | undefined
  readonly createdAt: number
}

/**
 * The service deployment of a revision of a task definition that began at that time. Nothing in DescribeServices leads
 * to it, and the list has it with its status: one call, when it is the only one that began about then. Else a second one
 * tells which of them is of the task definition; a third one why it went back, where the list does not say.
 * @param createdAt of the deployment: milliseconds since the epoch, by ECS's clock
 */
export async function findServiceDeployment(
  client: Sdk.ECSClient,
  sdk: typeof Sdk,
  service: { readonly cluster: string; readonly service: string },
  taskDefinition: string,
  createdAt: number,
): Promise<FoundDeployment | undefined> {
  const listed = await listSince(client, sdk, service, createdAt - apartMs)
  const near = listed.filter((entry) => Math.abs(entry.createdAt - createdAt) <= apartMs)
  const [only] = near
  const isCertain = near.length === 1 && Math.abs((only?.createdAt ?? 0) - createdAt) <= togetherMs
  const candidates = isCertain ? near : await ofTaskDefinition(client, sdk, near, taskDefinition)
  const mine = nearestTo(createdAt, candidates)
  if (mine === undefined) return undefined
  const { arn, status } = mine
  const reason = mine.reason || (await reasonOf(client, sdk, mine))
  return { arn, status, reason, isReplaced: isReplaced(mine, createdAt, listed) }
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

/**
 * Whether another deployment began after it: a rollback is no deployment of its own, it is in the record of the one.
 * @param createdAt of the deployment, which is no later than its record
 */
export function isReplaced<Entry extends { readonly createdAt: number }>(
  mine: Entry,
  createdAt: number,
  all: readonly Entry[],
): boolean {
  return all.some((other) => other !== mine && other.createdAt > createdAt)
}

/** The newest twenty of them, as DescribeServiceRevisions takes no more at once. */
async function listSince(
  client: Sdk.ECSClient,
  sdk: typeof Sdk,
  service: { readonly cluster: string; readonly service: string },
  after: number,
): Promise<readonly Listed[]> {
  try {
    const command = new sdk.ListServiceDeploymentsCommand({
      ...service,
      createdAt: { after: new Date(after) },
      maxResults: 20,
    })
    return ((await client.send(command)).serviceDeployments ?? []).map(toListed)
  } catch (error) {
    // Services that never had a deployment of this kind.
    if (isAwsError(error, 'UnsupportedFeatureException')) return []
    throw error
  }
}

function toListed(brief: Sdk.ServiceDeploymentBrief): Listed {
  return {
    arn: brief.serviceDeploymentArn ?? '',
    status: brief.status ?? 'PENDING',
    reason: brief.statusReason ?? '',
    revision: brief.targetServiceRevisionArn,
    createdAt: brief.createdAt?.getTime() ?? 0,
  }
}

/** A service deployment names the service revision that it goes to, and that names the task definition. */
async function ofTaskDefinition(
  client: Sdk.ECSClient,
  sdk: typeof Sdk,
  listed: readonly Listed[],
  taskDefinition: string,
): Promise<readonly Listed[]> {
  const serviceRevisionArns = [...new Set(listed.flatMap(({ revision }) => revision ?? []))]
  if (serviceRevisionArns.length === 0) return []
  const { serviceRevisions = [] } = await client.send(
    new sdk.DescribeServiceRevisionsCommand({ serviceRevisionArns }),
  )
  const known = new Set(
    serviceRevisions
      .filter((revision) => revision.taskDefinition === taskDefinition)
      .map(({ serviceRevisionArn }) => serviceRevisionArn),
  )
  return listed.filter(({ revision }) => revision !== undefined && known.has(revision))
}

/** The record itself says why it went back. */
async function reasonOf(client: Sdk.ECSClient, sdk: typeof Sdk, { arn, status }: Listed): Promise<string> {
  if (status !== 'ROLLBACK_SUCCESSFUL' && status !== 'ROLLBACK_FAILED') return ''
  const { serviceDeployments: [found] = [] } = await client.send(
    new sdk.DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] }),
  )
  return found === undefined ? '' : toServiceDeployment(found).reason
}
