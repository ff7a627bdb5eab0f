import { UserError, type Context } from '@slipway/action-kit'
import { childEnvironment } from '../build/child-environment.js'
import { probeDocker, type FoundDocker } from '../builder/docker-probe.js'
import { cacheKind, cacheTag } from '../cache/layer-cache.js'
import type { BuildTask } from '../inputs/task.js'
import type { Outcome } from '../outcome.js'
import { decideReuse, type Decision, type SameSource } from '../reuse/decide.js'
import { judgeHeldTags, readHeldTags, type HeldTags } from '../reuse/held-tags.js'
import { reuseTag } from '../reuse/reuse-tag.js'
import { ensureRepository } from '../repository/ensure.js'
import { buildImage } from './build-image.js'
import { findIdentity } from './find-identity.js'
import { buildLabels } from './build-labels.js'
import { makeLocalResults, wantsLocalResults } from './local-results.js'
import type { Known } from './known.js'
import { reuseImage } from './reuse-image.js'
import type { Setting } from './setting.js'
import { takenTag } from './tag-conflict.js'

/** An image of this very source, from the repository or from the builder, under the requested tags. */
export async function runBuildTask(task: BuildTask, setting: Setting): Promise<Outcome> {
  const notNeeded = new AbortController()
  const ask = (): Promise<FoundDocker> | undefined => askDocker(task, setting.context, notNeeded.signal)
  // Where an image may be found, nothing is started before it is not.
  const early = task.reuse.mode === 'never' ? ask() : undefined
  try {
    return await findOrBuild(task, setting, () => early ?? ask())
  } finally {
    notNeeded.abort()
  }
}

/** The engine takes a tenth of a second to answer. Undefined where it is asked otherwise, or not at all. */
function askDocker(
  { builder, endpoint, reuse }: BuildTask,
  context: Context,
  signal: AbortSignal,
): Promise<FoundDocker> | undefined {
  if (builder !== undefined || endpoint !== undefined || reuse.mode === 'always') return undefined
  const answer = probeDocker({ ...context, env: childEnvironment(context.env) }, signal)
  // Nobody may wait for it any more; who does is told.
  answer.catch(() => undefined)
  return answer
}

async function findOrBuild(
  task: BuildTask,
  setting: Setting,
  docker: () => Promise<FoundDocker> | undefined,
): Promise<Outcome> {
  const { context, progress } = setting
  const started = context.clock.now()
  const { known, held, decision } = await judgeReuse(task, setting)
  if (held.kind === 'taken') return takenTag(known.repository, held, progress)
  if (held.kind === 'ours') {
    progress.pushed.push(...held.tags)
    if (wantsLocalResults(task)) {
      if (task.reuse.mode === 'always') throw nothingToReuse('load and outputs are made by a build')
      context.log.info('Building for this machine alone: the image is in the registry')
      const failed = await makeLocalResults(task, known, setting)
      if (failed !== undefined) return failed
    }
    const reason = `${held.tags.join(', ')} cannot be overwritten, and ${held.tags.length === 1 ? 'holds' : 'hold'} this build`
    return reuseImage(known, { image: held.image, reason, revision: held.revision }, setting, started)
  }
  if (decision.kind === 'reuse') return reuseImage(known, decision, setting, started)
  context.log.info(`Building: ${decision.reason}`)
  if (task.reuse.mode === 'always') throw nothingToReuse(decision.reason)
  return buildImage(task, known, decision.reason, setting, docker())
}

/** Whether there is an image that may stand for the build, or that is in its way. */
export async function judgeReuse(
  task: BuildTask,
  setting: Setting,
): Promise<{ readonly known: Known; readonly held: HeldTags; readonly decision: Decision }> {
  const known = await lookAround(task, setting)
  setting.progress.during = 'the search for an image of the same source'
  const held = await judgeTags(known, setting)
  const decision = decideReuse({
    identity: known.identity,
    found: held.kind === 'none' ? await sameSource(known, setting) : undefined,
    policy: task.reuse,
    platforms: task.request.platforms,
    forcedBy: forcedBy(task),
    now: setting.context.clock.now(),
  })
  return { known, held, decision }
}

/** Everything that can be asked at the same time. */
async function lookAround(task: BuildTask, setting: Setting): Promise<Known> {
  const { inputs, context, ecr, tags, progress } = setting
  progress.during = 'the search for the repository'
  const ensured = ensureRepository(inputs, setting)
  const found = await Promise.all([ensured, findIdentity(task, setting, ensured)])
  const [{ repository, report }, identity] = found
  const names = [
    ...(identity?.kind === 'known' ? [reuseTag(identity)] : []),
    ...(cacheKind(task, context.env) === 'registry' ? [cacheTag(task.request, context.workspace)] : []),
    ...tags,
  ]
  return {
    repository,
    repositoryReport: report,
    identity,
    tagged: await ecr.imagesByTag(repository, names),
    labels: buildLabels(task, identity, setting),
  }
}

/** Whether the requested tags that cannot move are in the way. */
async function judgeTags(
  { repository, identity, tagged, labels }: Known,
  setting: Setting,
): Promise<HeldTags> {
  const requested = new Map([...tagged].filter(([tag]) => setting.tags.includes(tag)))
  const source = identity?.kind === 'known' ? tagged.get(reuseTag(identity)) : undefined
  const held = await readHeldTags(setting.ecr, repository, requested, source?.digest)
  return judgeHeldTags(held, labels, { sourceDigest: source?.digest })
}

async function sameSource(
  { repository, identity, tagged }: Known,
  { ecr }: Setting,
): Promise<SameSource | undefined> {
  const image = identity?.kind === 'known' ? tagged.get(reuseTag(identity)) : undefined
  return image && { image, pushedAt: await ecr.pushedAt(repository, image.digest) }
}

/** Inputs that cannot be had from an image that is there. */
function forcedBy({ request }: BuildTask): readonly string[] {
  return [
    ...(request.pull ? ['pull: true'] : []),
    ...(request.noCache ? ['no-cache: true'] : []),
    ...(request.noCacheFilters.length > 0 ? ['no-cache-filters'] : []),
    ...(request.load ? ['load: true'] : []),
    ...(request.outputs.length > 0 ? ['outputs'] : []),
  ]
}

/** With `reuse: always`. */
export function nothingToReuse(reason: string): UserError {
  return new UserError(`There is no image to reuse: ${reason}`, {
    hint: 'With reuse: always nothing is built. Give reuse: auto to build where nothing fits, or promote-from to name an image.',
  })
}
