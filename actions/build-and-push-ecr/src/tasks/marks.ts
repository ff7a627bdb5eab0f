import type { BuildRequest } from '../build/request.js'
import type { Builder } from '../builder/builder.js'
import type { Notice } from '../outcome.js'
import { isImmutable } from '../repository/repository.js'
import { otherIgnoreFile } from '../reuse/other-ignore-file.js'
import { reuseTag } from '../reuse/reuse-tag.js'
import type { Known } from './known.js'
import type { Setting } from './setting.js'
import { thisRun } from './this-run.js'

/** Under which tags a new image goes into the repository, beside those that are asked for. */
export interface Marks {
  /** The one tag that the builder pushes. */
  readonly pushedTag: string
  /** The tag by which later runs find the image by what it was made of; undefined when it gets none. */
  readonly reuseTag: string | undefined
  /** Whether the image is known to be made of what its identity says. */
  readonly isKnown: boolean
  readonly notices: readonly Notice[]
}

/**
 * Where a gate has to let the image through first, it is pushed under a tag that nobody deploys. A pull request of a fork
 * leaves no mark: what it was made of is for nobody else to trust.
 */
export function chooseMarks(
  { identity, repository, tagged }: Known,
  { builder, request }: { readonly builder: Builder; readonly request: BuildRequest },
  setting: Setting,
): Marks {
  const { facts, inputs, tags, context } = setting
  const otherIgnore = otherIgnoreFile(builder, request)
  const isKnown = identity?.kind === 'known' && otherIgnore === undefined && !facts.isFromFork
  const mark = isKnown ? reuseTag(identity) : undefined
  const isStuck = mark !== undefined && tagged.has(mark) && isImmutable(mark, repository.mutability)
  const reuse = isStuck ? undefined : mark
  const notices = [
    ...(isStuck ? [stuckMark(repository.name)] : []),
    ...(otherIgnore === undefined ? [] : [otherIgnoreNotice(builder, otherIgnore)]),
    ...(identity?.kind === 'known' && identity.holdsGit === true ? [gitInContext] : []),
  ]
  const { runId, attempt } = thisRun(context.env)
  const candidate = reuse ?? `scan-${runId}.${attempt}-${tags[0] ?? ''}`.slice(0, 128)
  const pushedTag = inputs.scan === undefined ? (tags[0] ?? candidate) : candidate
  return { pushedTag, reuseTag: reuse, isKnown, notices }
}

const gitInContext: Notice = {
  level: 'notice',
  title: 'The repository of Git is sent to the builder',
  message:
    'The build context holds .git, which differs in every checkout: no image is ever found to be of the same source. Add the line .git to .dockerignore.',
}

function otherIgnoreNotice({ name }: Builder, file: string): Notice {
  return {
    level: 'notice',
    title: 'The image cannot be found again by its source',
    message: `${name} does not read ${file} as BuildKit does, so the image may hold other files than those it would be known by. Build with BuildKit (buildx), or put the patterns into .dockerignore.`,
  }
}

function stuckMark(repository: string): Notice {
  return {
    level: 'notice',
    title: 'The image cannot be found again by its source',
    message: `An older image of the same source has the tag by which it would be found, and the tags of ${repository} are immutable. Exclude src-* from it: image-tag-mutability: IMMUTABLE_WITH_EXCLUSION, image-tag-mutability-exclusion-filters: src-*, cache-*, with update-repository: true.`,
  }
}
