import type { BuildPlan } from '../build/build-plan.js'
import { describePlan } from '../build/describe-plan.js'
import { publish, type Published } from '../build/publish.js'
import {
  cacheKind,
  cacheTag,
  gitHubCache,
  noCache,
  registryCache,
  type LayerCache,
} from '../cache/layer-cache.js'
import type { Builder } from '../builder/builder.js'
import type { FoundDocker } from '../builder/docker-probe.js'
import { withLogin, type Login } from '../docker/login.js'
import type { BuildTask } from '../inputs/task.js'
import type { Notice, Outcome } from '../outcome.js'
import { checkRegistry } from '../registry/registry-check.js'
import { originLabels } from '../reuse/origin-labels.js'
import { judgeHeldTags, readHeldTags } from '../reuse/held-tags.js'
import { registryHost } from '../repository/repository.js'
import { withBuilder } from '../builder/with-builder.js'
import { baseLogins } from './base-logins.js'
import { builderWish } from './builder-wish.js'
import { conflict, takenTag } from './tag-conflict.js'
import type { Known } from './known.js'
import { release } from './release.js'
import { reuseImage } from './reuse-image.js'
import { chooseMarks, type Marks } from './marks.js'
import type { Setting } from './setting.js'

/** Builds the image, pushes it under one tag, and gives it the others once its scan lets it through. */
export async function buildImage(
  task: BuildTask,
  known: Known,
  reason: string,
  setting: Setting,
  docker: Promise<FoundDocker> | undefined,
): Promise<Outcome> {
  const { context, ecr, progress, tags } = setting
  const { repository, labels, identity } = known
  const started = context.clock.now()
  progress.during = 'the search for a builder'
  const wish = builderWish(task, context, registryHost(repository))
  const work = async (builder: Builder): Promise<Outcome> => {
    const cache = layerCache(task, known, builder, setting)
    const marks = chooseMarks(known, { builder, request: task.request }, setting)
    const plan: BuildPlan = {
      builder,
      request: task.request,
      push: { repository, tag: marks.pushedTag },
      localNames: task.request.load ? tags.map((tag) => `${repository.uri}:${tag}`) : [],
      labels: marks.isKnown ? labels : withoutSource(labels),
      // The bases by which the image is known are those of the registries, which the engine may have older ones of.
      pull: task.request.pull || (identity?.kind === 'known' && identity.bases.length > 0),
      cacheFrom: cache.from,
      cacheTo: cache.to,
    }
    describePlan(plan).forEach((line) => context.log.info(line))
    progress.during = 'the login'
    const others = await baseLogins(identity, repository, ecr, context)
    const push = (login: Login): Promise<Published> => {
      progress.during = builder.kind === 'buildx' ? 'the build and its push' : 'the build'
      const onPush = (): void => void (progress.during = 'the push')
      return publish({ plan, login, folder: context.temporary.directory('build'), context, onPush })
    }
    const published = await withLogin(ecr, repository, context, push, others)
    return conclude(published, { plan, known, marks, reason, cache, started }, setting)
  }
  return withBuilder(wish, context, work, docker)
}

/** By its label an image would be found to be of this source. */
function withoutSource(labels: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...labels, [originLabels.source, '']])
}

interface Built {
  readonly plan: BuildPlan
  readonly known: Known
  readonly marks: Marks
  readonly reason: string
  readonly cache: LayerCache
  /** When the build was started. */
  readonly started: number
}

async function conclude(published: Published, built: Built, setting: Setting): Promise<Outcome> {
  const { ecr, progress, context } = setting
  const { plan, known, marks, reason, cache, started } = built
  const { repository, repositoryReport } = known
  switch (published.kind) {
    case 'build-failed':
      return published
    case 'built-only':
      throw new Error('A build that is to be pushed was not')
    case 'tag-exists':
      return settleTakenTag(published, known, setting)
    case 'pushed': {
      progress.pushed.push(marks.pushedTag)
      progress.during = 'the check of the digest'
      const { pushedTag, reuseTag, notices } = marks
      const { image, movedTags } = await checkRegistry(ecr, repository, [pushedTag], published.digest)
      const released = await release(setting, repository, image, reuseTag === undefined ? [] : [reuseTag])
      if (released.kind !== 'released') return released
      return {
        kind: 'built',
        image: released.image,
        scan: released.scan,
        repositoryReport,
        notices: [
          ...notices,
          ...cache.notices,
          ...movedTags.map((tag) => moved(tag, repository.name, image.digest)),
        ],
        warnings: published.warnings,
        builder: plan.builder.name,
        reason,
        labels: plan.labels,
        steps: published.steps,
        tookMs: context.clock.now() - started,
        metadata: published.metadata,
        reuseTag,
      }
    }
  }
}

/** Another run has put an immutable tag there since we looked: if it holds the same image, all is as it should be. */
async function settleTakenTag(
  { tag, imageId }: Extract<Published, { kind: 'tag-exists' }>,
  known: Known,
  setting: Setting,
): Promise<Outcome> {
  const { ecr, tags, progress, context } = setting
  const { repository, labels } = known
  const started = context.clock.now()
  const reason = 'another run has pushed the same build meanwhile'
  const there = await ecr.imagesByTag(repository, [...new Set([tag, ...tags])])
  // Nobody asked for it: it is the mark of the source, on the image that the other run has made of it.
  const marked = tags.includes(tag) ? undefined : there.get(tag)
  const requested = new Map([...there].filter(([name]) => tags.includes(name)))
  const held = await readHeldTags(ecr, repository, requested, marked?.digest)
  const judged = judgeHeldTags(held, labels, { builtId: imageId, sourceDigest: marked?.digest })
  switch (judged.kind) {
    case 'none':
      return marked === undefined
        ? conflict(repository, tag, undefined, progress)
        : reuseImage(known, { image: marked, reason }, setting, started)
    case 'taken':
      return takenTag(repository, judged, progress)
    case 'ours':
      progress.pushed.push(...judged.tags)
      return reuseImage(known, { image: judged.image, reason, revision: judged.revision }, setting, started)
  }
}

function layerCache(
  task: BuildTask,
  { repository, tagged }: Known,
  builder: Builder,
  setting: Setting,
): LayerCache {
  const { context, facts } = setting
  const { request } = task
  const given = { ...noCache, from: request.cacheFrom, to: request.cacheTo }
  const tag = cacheTag(request, context.workspace)
  switch (builder.features.has('cache-export') ? cacheKind(task, context.env) : 'none') {
    case 'none':
      return given
    case 'gha':
      return gitHubCache(tag)
    case 'registry':
      return registryCache(repository, tag, tagged.has(tag), facts)
  }
}

function moved(tag: string, repository: string, digest: string): Notice {
  return {
    level: 'warning',
    title: `The tag ${tag} has moved`,
    message: `The tag ${tag} of ${repository} points to another image by now: another run pushed it in the meantime. The outputs name the image that this run built, ${digest}.`,
  }
}
