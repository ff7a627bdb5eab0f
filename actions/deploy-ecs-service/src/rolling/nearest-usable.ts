import { UserError } from '@slipway/action-kit'
import { revisionName } from '../ecs/task-definition.js'
import { lookUpRevision } from '../ecs/usable-revision.js'
import type { World } from '../work/world.js'
import type { Version } from './versions-before.js'

/** The revision that a rollback goes to. */
export interface Previous {
  /** As DescribeTaskDefinition takes it. */
  readonly revision: string
  /** How it is known: a clause that follows its name. */
  readonly known: string
}

interface Search {
  /** Whose records say so. */
  readonly keeper: 'ECS' | 'CodeDeploy'
  /** Name of the service. */
  readonly service: string
  /** ARN of the revision that it runs. */
  readonly current: string
}

const hint = 'Name the revision with the input to: its number, <family>:<number>, or its ARN.'

/**
 * The nearest version before that ECS still starts tasks of; a nearer one that is gone is skipped with a warning.
 * @param before the nearest first
 * @throws UserError when there is none
 */
export async function nearestUsable(
  { ecs, log }: { readonly ecs: Pick<World['ecs'], 'describeTaskDefinition'>; readonly log: World['log'] },
  before: readonly Version[],
  { keeper, service, current }: Search,
): Promise<Previous> {
  const skipped: string[] = []
  for (const { revision, deployedAt } of before) {
    const found = await lookUpRevision(ecs, revision)
    if (found.kind === 'usable') {
      for (const line of skipped) log.warning(`Skipped ${line}: ECS starts no task of it`)
      const known =
        deployedAt === undefined
          ? `which ran before the oldest deployment that ${keeper} has a record of`
          : `which was deployed successfully on ${deployedAt.toISOString()}`
      return { revision, known }
    }
    skipped.push(`${revisionName(revision)}, which ${found.why}`)
  }
  if (skipped.length === 0) {
    throw new UserError(
      `${keeper} knows no revision that ${service} ever ran completely before ${revisionName(current)}`,
      { hint },
    )
  }
  throw new UserError(
    `ECS starts no task any more of what ${service} ran before ${revisionName(current)}: ${skipped.join('; ')}`,
    { hint: 'Deploy the commit that you want to go back to: that registers its task definition again.' },
  )
}
