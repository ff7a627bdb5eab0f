import { UserError, type Context } from '@slipway/action-kit'
import type { DeployAws } from '../deploy-aws.js'
import { revisionName } from '../ecs/task-definition.js'

export interface KeepOptions {
  readonly family: string
  readonly keep: number
  /** ARNs that stay, whatever their age: what the service runs and what a rollback goes back to. */
  readonly inUse: ReadonlySet<string>
}

// Calls that change task definitions come 20 at once and one a second from then on; the next deployment's registration
// is one of them. Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html
const mostAtOnce = 15

/**
 * Deregisters the oldest active revisions of a family, all but the `keep` newest and those in use. The deployment is
 * done by then: what does not work out is a warning, and the next deployment's.
 * @returns the ARNs that were deregistered
 */
export async function keepRevisions(
  aws: Pick<DeployAws, 'ecs'>,
  { family, keep, inUse }: KeepOptions,
  { log, signal }: Pick<Context, 'log' | 'signal'>,
): Promise<readonly string[]> {
  const gone: string[] = []
  try {
    const old = (await listRevisions(aws, family)).slice(keep).filter((arn) => !inUse.has(arn))
    const [client, { DeregisterTaskDefinitionCommand }] = await Promise.all([
      aws.ecs(),
      import('@slipway/aws/sdk/ecs'),
    ])
    for (const taskDefinition of old.toReversed().slice(0, mostAtOnce)) {
      if (signal.aborted) break
      await client.send(new DeregisterTaskDefinitionCommand({ taskDefinition }))
      gone.push(taskDefinition)
    }
    if (gone.length > 0) {
      const left = old.length - gone.length
      const later = left === 0 ? '' : `; ${left} more at the next deployments`
      log.info(`Deregistered ${gone.map(revisionName).join(', ')}: keep-revisions is ${keep}${later}`)
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const hint = error.hint === undefined ? '' : `\n${error.hint}`
    log.warning(`Old revisions of ${family} could not be deregistered: ${error.message}${hint}`)
  }
  return gone
}

/** The active ones, the newest first. */
async function listRevisions(aws: Pick<DeployAws, 'ecs'>, family: string): Promise<readonly string[]> {
  const [client, { ListTaskDefinitionsCommand }] = await Promise.all([
    aws.ecs(),
    import('@slipway/aws/sdk/ecs'),
  ])
  const arns: string[] = []
  let nextToken: string | undefined
  do {
    // familyPrefix is the full name of a family, whatever it is called.
    const input = { familyPrefix: family, status: 'ACTIVE', sort: 'DESC', nextToken } as const
    const page = await client.send(new ListTaskDefinitionsCommand(input))
    arns.push(...(page.taskDefinitionArns ?? []))
    nextToken = page.nextToken
  } while (nextToken !== undefined)
  return arns
}
