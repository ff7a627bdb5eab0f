import { UserError } from '@slipway/action-kit'
import { isAwsError } from '@slipway/aws'
import { findUserLogin } from '../docker/user-logins.js'
import type { BuildTask, PromoteTask } from '../inputs/task.js'
import type { Outcome, Planned } from '../outcome.js'
import { openOrigin } from '../promote/open-origin.js'
import { findImage } from '../promote/promote.js'
import { ensureRepository } from '../repository/ensure.js'
import { judgeReuse, nothingToReuse } from './build.js'
import type { Setting } from './setting.js'
import { takenTag } from './tag-conflict.js'

/**
 * What a run of these inputs would do: whether an image of the same source is there, or one would be built. Asks ECR and the
 * registries of the base images; changes nothing, and starts no builder.
 * @throws UserError for what the run would fail with before it builds anything
 */
export async function runPlan(setting: Setting): Promise<Outcome> {
  const { inputs } = setting
  const { settings } = inputs
  // What is missing would be made, and what differs be changed: a plan does neither.
  const looking = {
    ...setting,
    inputs: { ...inputs, settings: { ...settings, create: false, update: false } },
  }
  try {
    return await lookAhead(looking)
  } catch (error) {
    const isMissing = error instanceof UserError && isAwsError(error.cause, 'RepositoryNotFoundException')
    if (!settings.create || !isMissing) throw error
    const reason = 'the repository is not there; it would be created'
    return { ...nothingThere(setting), would: wouldOf(setting), reason }
  }
}

/** With `push: false` nobody but the builder knows anything. */
export function planBuildOnly(setting: Pick<Setting, 'inputs' | 'tags'>): Planned {
  return { ...nothingThere(setting), would: 'build-only', reason: 'push is false' }
}

function nothingThere({ inputs, tags }: Pick<Setting, 'inputs' | 'tags'>): Omit<Planned, 'would' | 'reason'> {
  const { repository } = inputs
  return { kind: 'planned', repository, repositoryUri: undefined, tags, digest: undefined, changes: [] }
}

function wouldOf({ inputs: { task } }: Pick<Setting, 'inputs'>): Planned['would'] {
  return task.kind
}

async function lookAhead(setting: Setting): Promise<Outcome> {
  const { task } = setting.inputs
  switch (task.kind) {
    case 'build':
      return planBuild(task, setting)
    case 'promote':
      return planPromotion(task, setting)
    case 'assemble': {
      const known = await ensureRepository(setting.inputs, setting)
      const reason = `the parts for ${task.platforms.join(', ')} are put together`
      return planned(setting, known, { would: 'assemble', reason })
    }
  }
}

async function planBuild(task: BuildTask, setting: Setting): Promise<Outcome> {
  const { known, held, decision } = await judgeReuse(task, setting)
  if (held.kind === 'taken') return takenTag(known.repository, held, setting.progress)
  const ensured = { repository: known.repository, report: known.repositoryReport }
  if (held.kind === 'ours') {
    const reason = `${held.tags.join(', ')} is there, of this very build`
    return planned(setting, ensured, { would: 'reuse', reason, digest: held.image.digest })
  }
  const { kind, reason } = decision
  if (kind === 'build' && task.reuse.mode === 'always') throw nothingToReuse(reason)
  return decision.kind === 'reuse'
    ? planned(setting, ensured, { would: kind, reason, digest: decision.image.digest })
    : planned(setting, ensured, { would: kind, reason })
}

async function planPromotion({ promotion }: PromoteTask, setting: Setting): Promise<Outcome> {
  const { inputs, context, aws, ecr } = setting
  const known = await ensureRepository(inputs, setting)
  const { repository } = known
  const { registryType, aws: awsInputs } = inputs
  const findLogin = (host: string): ReturnType<typeof findUserLogin> => findUserLogin(host, context)
  const parts = { repository, registryType, ecr, aws, awsInputs, context, findLogin }
  const origin = await openOrigin(promotion, parts)
  const image = await findImage({ origin, version: promotion.version, ecr, repository })
  const reason = `${promotion.given} is ${image.digest}`
  return planned(setting, known, {
    would: 'promote',
    reason,
    // From elsewhere it is still to be copied.
    ...(origin.kind === 'here' ? { digest: image.digest } : {}),
  })
}

type Ensured = Awaited<ReturnType<typeof ensureRepository>>

function planned(
  { tags }: Setting,
  { repository, report }: Ensured,
  found: Pick<Planned, 'would' | 'reason'> & { readonly digest?: string },
): Planned {
  const { name, uri } = repository
  const changes = report.changes.map(({ setting }) => setting)
  return { kind: 'planned', repository: name, repositoryUri: uri, tags, digest: undefined, changes, ...found }
}
