import type { RegistryImage, Repository } from '../registry/ecr.js'
import { isImmutable } from '../repository/repository.js'

/** What the requested tags point to already. */
export type TagsThere =
  /** Nothing stands in the way; `tagged` point to the image itself, and need nothing. */
  { readonly kind: 'free'; readonly tagged: readonly string[] } | TagTaken

/** An immutable tag that points to another image. */
export interface TagTaken {
  readonly kind: 'tag-taken'
  readonly tag: string
  /** What it points to. */
  readonly digest: string
}

/** @param there of the requested tags, those that exist */
export function judgeTags(
  tags: readonly string[],
  there: ReadonlyMap<string, RegistryImage>,
  { mutability }: Pick<Repository, 'mutability'>,
  digest: string,
): TagsThere {
  for (const tag of tags) {
    const held = there.get(tag)
    if (held !== undefined && held.digest !== digest && isImmutable(tag, mutability)) {
      return { kind: 'tag-taken', tag, digest: held.digest }
    }
  }
  return { kind: 'free', tagged: tags.filter((tag) => there.get(tag)?.digest === digest) }
}
