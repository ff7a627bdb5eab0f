import { CancelledError, type Context } from '@slipway/action-kit'
import { openAws } from '@slipway/aws'
import { findBuilder } from './builder/builder.js'
import { openEcr, type EcrApi, type RegistryImage, type Repository } from './registry/ecr.js'
import { originLabels } from './reuse/origin-labels.js'
import { imageBytes } from './registry/image-config.js'
import type { Inputs } from './inputs.js'
import { withLogin } from './docker/login.js'
import type { Outcome, PublishedImage, Reused } from './outcome.js'
import { chooseTags, describePlan, makePlan, type Plan } from './build/plan.js'
import { checkPlatforms } from './builder/platforms.js'
import { publish } from './build/publish.js'
import { checkRegistry } from './registry/registry-check.js'
import { findRepository } from './repository/repository.js'
import { decideReuse, findHeldTags, type Reuse } from './reuse/reuse.js'

/** What is known to be so when the step is cancelled. */
interface Progress {
  during: string
  readonly pushed: string[]
}

/** @throws UserError for what the user can mend; a cancelled step is an outcome, which says what was pushed */
export async function run(inputs: Inputs, context: Context): Promise<Outcome> {
  const tags = chooseTags(inputs.tags, context.env)
  const aws = openAws(inputs.aws, context)
  const progress: Progress = { during: 'the search for the repository', pushed: [] }
  try {
    const outcome = await carryOut(inputs, tags, openEcr(aws, context), aws.region, context, progress)
    if ('image' in outcome) context.log.info(`In ECR: ${outcome.image.reference} (${outcome.kind})`)
    return outcome
  } catch (error) {
    if (!context.signal.aborted && !(error instanceof CancelledError)) throw error
    const notPushed = tags.filter((tag) => !progress.pushed.includes(tag))
    return { kind: 'cancelled', repository: inputs.repository, ...progress, notPushed }
  }
}

async function carryOut(
  inputs: Inputs,
  tags: readonly string[],
  ecr: EcrApi,
  region: string,
  context: Context,
  progress: Progress,
): Promise<Outcome> {
  const { env, log, workspace } = context
  const labels = originLabels(inputs, env, workspace)
  const repository = await findRepository(ecr, inputs.repository, region)
  log.info(`Found ${repository.uri}`)
  const held = decideReuse(await findHeldTags(ecr, repository, tags), labels)
  if (held.kind !== 'build') return settle(ecr, repository, tags, held, progress)

  progress.during = 'the search for a builder'
  const builder = await findBuilder(context, inputs.platforms.length > 0)
  checkPlatforms(builder, inputs.platforms)
  const plan = makePlan(inputs, { repository, tags, builder, labels })
  describePlan(plan).forEach((line) => log.info(line))
  progress.during = 'the login'
  return withLogin(ecr, repository, context, (login) => {
    progress.during = 'the build'
    return buildAndPush(plan, ecr, context, progress, login)
  })
}

async function buildAndPush(
  plan: Plan,
  ecr: EcrApi,
  context: Context,
  progress: Progress,
  login: Parameters<typeof publish>[0]['login'],
): Promise<Outcome> {
  const { repository, tags } = plan
  const started = context.clock.now()
  const onPushed = (tag: string): void => void progress.pushed.push(tag)
  const folder = context.temporary.directory('build')
  const published = await publish({ plan, login, folder, context, onPushed })
  if (published.kind === 'build-failed') return published
  if (published.kind === 'tag-exists') {
    // Another run has put the tag there since we looked.
    const held = await findHeldTags(ecr, repository, tags)
    const settled = decideReuse(held, plan.labels, published.imageId)
    return settle(ecr, repository, tags, settled, progress, published.tag)
  }
  progress.during = 'the check of the digest'
  const { image, movedTags } = await checkRegistry(ecr, repository, tags, published.digest)
  const tookMs = context.clock.now() - started
  return {
    kind: 'built',
    image: describeImage(repository, image, tags),
    builder: plan.builder.name,
    tookMs,
    movedTags,
  }
}

/** The outcome where immutable tags decide it. */
async function settle(
  ecr: EcrApi,
  repository: Repository,
  tags: readonly string[],
  decision: Reuse,
  progress: Progress,
  refusedTag = tags[0] ?? '',
): Promise<Outcome> {
  switch (decision.kind) {
    case 'reuse':
      return reuse(ecr, repository, tags, decision, progress)
    case 'conflict':
      return { ...decision, kind: 'tag-conflict', repository: repository.name, pushed: progress.pushed }
    case 'build':
      return {
        kind: 'tag-conflict',
        repository: repository.name,
        tag: refusedTag,
        digest: undefined,
        revision: undefined,
        ofThisCommit: false,
        pushed: progress.pushed,
      }
  }
}

/** Puts the other tags on the image that the immutable ones hold. */
async function reuse(
  ecr: EcrApi,
  repository: Repository,
  tags: readonly string[],
  { image, held, revision }: Extract<Reuse, { kind: 'reuse' }>,
  progress: Progress,
): Promise<Reused> {
  progress.during = 'tagging the image that is there'
  progress.pushed.push(...held)
  for (const tag of tags.filter((candidate) => !held.includes(candidate))) {
    await ecr.putTag(repository, image, tag)
    progress.pushed.push(tag)
  }
  return { kind: 'reused', image: describeImage(repository, image, tags), revision, held }
}

function describeImage(
  repository: Repository,
  image: RegistryImage,
  tags: readonly string[],
): PublishedImage {
  return {
    repository: repository.name,
    reference: `${repository.uri}@${image.digest}`,
    digest: image.digest,
    tags,
    bytes: imageBytes(image.manifest),
  }
}
