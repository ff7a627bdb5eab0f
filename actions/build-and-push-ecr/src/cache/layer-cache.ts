import { createHash } from 'node:crypto'
import type { BuildRequest } from '../build/request.js'
import type { BuildTask } from '../inputs/task.js'
import type { Notice } from '../outcome.js'
import { isImmutable } from '../repository/repository.js'
import type { Repository } from '../registry/ecr.js'
import type { EventFacts } from '../tags/event-facts.js'

/** Where the layers of a build come from and go to, as buildx takes it. */
export interface LayerCache {
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly notices: readonly Notice[]
}

export const noCache: LayerCache = { from: [], to: [], notices: [] }

/**
 * The tag that holds a build's layers beside its images. Builds of other Dockerfiles, targets or parts have others, so
 * that they do not overwrite each other's.
 */
export function cacheTag({ source, fileName, target, platforms }: BuildRequest, workspace: string): string {
  const context = source.kind === 'folder' ? source.path.replace(workspace, '') : source.url
  const deciding = JSON.stringify([context, fileName, target ?? '', [...platforms].sort()])
  return `cache-${createHash('sha256').update(deciding).digest('hex').slice(0, 12)}`
}

/** What `cache` comes to: given, or the registry where layers would otherwise be lost with the runner. */
export function cacheKind(
  { cache, request }: Pick<BuildTask, 'cache' | 'request'>,
  env: Readonly<NodeJS.ProcessEnv>,
): 'registry' | 'gha' | 'none' {
  if (request.cacheFrom.length > 0 || request.cacheTo.length > 0 || request.noCache) return 'none'
  return cache ?? (env.RUNNER_ENVIRONMENT === 'github-hosted' ? 'registry' : 'none')
}

/**
 * The layers in the registry. They are read by every run; only runs of the default branch write them, since those of a
 * pull request are nobody else's to trust. A failure to write never fails the build.
 * @param isThere whether the tag is in the repository
 */
export function registryCache(
  repository: Repository,
  tag: string,
  isThere: boolean,
  facts: EventFacts,
): LayerCache {
  const reference = `${repository.uri}:${tag}`
  const from = isThere ? [`type=registry,ref=${reference}`] : []
  if (!isOfDefaultBranch(facts)) return { from, to: [], notices: [] }
  if (isImmutable(tag, repository.mutability))
    return { from, to: [], notices: [immutableCache(repository, tag)] }
  // ECR refuses the older form of a cache, an index of layers.
  // Source: https://aws.amazon.com/blogs/containers/announcing-remote-cache-support-in-amazon-ecr-for-buildkit-clients
  const to = `type=registry,ref=${reference},mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true`
  return { from, to: [to], notices: [] }
}

/** GitHub's own cache, which keeps the branches apart by itself. */
export function gitHubCache(tag: string): LayerCache {
  return {
    from: [`type=gha,scope=${tag}`],
    to: [`type=gha,scope=${tag},mode=max,ignore-error=true`],
    notices: [],
  }
}

function isOfDefaultBranch({ ref, defaultBranch, pullRequest, isFromFork }: EventFacts): boolean {
  const isTrusted = pullRequest === undefined && !isFromFork
  return isTrusted && defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`
}

function immutableCache({ name }: Repository, tag: string): Notice {
  return {
    level: 'notice',
    title: 'No cache of layers',
    message: `The tags of ${name} are immutable, so ${tag} cannot be written anew. Exclude it: image-tag-mutability: IMMUTABLE_WITH_EXCLUSION, image-tag-mutability-exclusion-filters: cache-*, src-*, with update-repository: true.`,
  }
}
