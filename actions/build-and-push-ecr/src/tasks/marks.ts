import type { Notice } from '../outcome.js'
import { isImmutable } from '../repository/repository.js'
import { reuseTag } from '../reuse/reuse-tag.js'
import type { Known } from './build.js'
import { thisRun } from './choose-tags.js'
import type { Setting } from './setting.js'

/** Under which tags a new image goes into the repository, beside those that are asked for. */
export interface Marks {
  /** The one tag that the builder pushes. */
  readonly pushedTag: string
  /** The tag by which later runs find the image by what it was made of; undefined when it gets none. */
  readonly reuseTag: string | undefined
  readonly notices: readonly Notice[]
}

/**
 * Where a gate has to let the image through first, it is pushed under a tag that nobody deploys. A pull request of a fork
 * leaves no mark: what it was made of is for nobody else to trust.
 */
export function chooseMarks({ identity, repository, tagged }: Known, setting: Setting): Marks {
  const { facts, inputs, tags, context } = setting
  const mark = identity?.kind === 'known' && !facts.isFromFork ? reuseTag(identity) : undefined
  const isStuck = mark !== undefined && tagged.has(mark) && isImmutable(mark, repository.mutability)
  const reuse = isStuck ? undefined : mark
  const notices = isStuck ? [stuckMark(repository.name)] : []
  const { runId, attempt } = thisRun(context.env)
  const candidate = reuse ?? `scan-${runId}.${attempt}-${tags[0] ?? ''}`.slice(0, 128)
  const pushedTag = inputs.scan === undefined ? (tags[0] ?? candidate) : candidate
  return { pushedTag, reuseTag: reuse, notices }
}

function stuckMark(repository: string): Notice {
  return {
    level: 'notice',
    title: 'The image cannot be found again by its source',
    message: `An older image of the same source has the tag by which it would be found, and the tags of ${repository} are immutable. Exclude src-* from it: image-tag-mutability: IMMUTABLE_WITH_EXCLUSION, image-tag-mutability-exclusion-filters: src-*, cache-*, with update-repository: true.`,
  }
}
