import type { TagConflict } from '../outcome.js'
import type { Repository } from '../registry/ecr.js'
import type { HeldTags } from '../reuse/held-tags.js'
import type { Progress } from './progress.js'

/** An immutable tag on an image of which only the digest is known, if that. */
export function conflict(
  { name }: Repository,
  tag: string,
  digest: string | undefined,
  { pushed }: Progress,
): TagConflict {
  return {
    kind: 'tag-conflict',
    repository: name,
    tag,
    digest,
    revision: undefined,
    ofThisCommit: false,
    pushed,
  }
}

/** An immutable tag on an image whose labels tell where it comes from. */
export function takenTag(
  { name }: Repository,
  { tag, digest, revision, ofThisCommit }: Extract<HeldTags, { kind: 'taken' }>,
  { pushed }: Progress,
): TagConflict {
  return { kind: 'tag-conflict', repository: name, tag, digest, revision, ofThisCommit, pushed }
}
