import type * as Sdk from '@slipway/aws/sdk/ecs'
import { UserError } from '@slipway/action-kit'
import type { DeployAws } from '../deploy-aws.js'
import { lastPart, type Target } from '../ecs/target.js'
import { revisionName } from '../ecs/task-definition.js'

/** The revision that a rollback goes to. */
export interface Previous {
  /** As DescribeTaskDefinition takes it. */
  readonly revision: string
  /** When it was deployed successfully; undefined where the input names it. */
  readonly deployedAt: Date | undefined
}

/**
 * The revision that was deployed successfully before the one that the service runs now, by ECS's own records. It is
 * never guessed: the revision with the number before may be one that never ran.
 * @param to the input: a number, `family:number` or an ARN
 * @throws UserError when there is none
 */
export async function findPrevious(
  aws: Pick<DeployAws, 'ecs'>,
  target: Target,
  current: string,
  to: string | undefined,
): Promise<Previous> {
  if (to !== undefined) {
    const family = revisionName(current).replace(/:\d+$/, '')
    return { revision: /^\d+$/.test(to) ? `${family}:${to}` : to, deployedAt: undefined }
  }
  const [client, sdk] = await Promise.all([aws.ecs(), import('@slipway/aws/sdk/ecs')])
  const { cluster, service } = target
  const question = { cluster, service, status: ['SUCCESSFUL' as const], maxResults: 20 }
  const { serviceDeployments = [] } = await client.send(new sdk.ListServiceDeploymentsCommand(question))
  const arns = [...new Set(serviceDeployments.flatMap(({ targetServiceRevisionArn: arn }) => arn ?? []))]
  if (arns.length > 0) {
    const answer = await client.send(new sdk.DescribeServiceRevisionsCommand({ serviceRevisionArns: arns }))
    const found = latestOther(serviceDeployments, answer.serviceRevisions ?? [], current)
    if (found !== undefined) return found
  }
  throw new UserError(`ECS knows no other revision that ${lastPart(service)} ever ran completely`, {
    hint: 'Name the revision with the input to: its number, <family>:<number>, or its ARN.',
  })
}

function latestOther(
  deployments: readonly Sdk.ServiceDeploymentBrief[],
  revisions: readonly Sdk.ServiceRevision[],
  current: string,
): Previous | undefined {
  const definitionOf = (arn: string | undefined): string | undefined =>
    revisions.find(({ serviceRevisionArn }) => serviceRevisionArn === arn)?.taskDefinition
  const byTime = [...deployments].sort((a, b) => Number(b.createdAt ?? 0) - Number(a.createdAt ?? 0))
  for (const { targetServiceRevisionArn, finishedAt, createdAt } of byTime) {
    const revision = definitionOf(targetServiceRevisionArn)
    if (revision !== undefined && revision !== current)
      return { revision, deployedAt: finishedAt ?? createdAt }
  }
  return undefined
}
