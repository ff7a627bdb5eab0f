import { UnknowableError } from './dockerfile/unknowable.js'
import type { ResolveBase } from './identity.js'
import { parseImageReference } from './image-reference.js'

/** An image that a build takes from elsewhere; without a line it stands in `build-contexts`. */
export interface UsedImage {
  readonly reference: string
  readonly line: number | undefined
}

export interface ResolvedImage {
  /** As it was named. */
  readonly reference: string
  /** `docker.io/library/node:24` */
  readonly full: string
  readonly digest: string
  /** Whether the reference names the digest itself. */
  readonly isPinned: boolean
}

/**
 * What the images are now, each asked for once, all at the same time; in the order of their full names.
 * @throws UnknowableError for the first that cannot be resolved
 */
export async function resolveImages(
  images: readonly UsedImage[],
  dockerfile: string,
  resolveBase: ResolveBase,
): Promise<readonly ResolvedImage[]> {
  const distinct = new Map<string, UsedImage & { full: string; digest: string | undefined }>()
  for (const image of images) {
    if (image.reference === 'scratch') continue
    const parsed = parseImageReference(image.reference)
    if (parsed === undefined) {
      throw new UnknowableError(`\`${image.reference}\` is no image reference${placeOf(image, dockerfile)}`)
    }
    if (!distinct.has(parsed.full))
      distinct.set(parsed.full, { ...image, full: parsed.full, digest: parsed.digest })
  }
  const resolved = [...distinct.values()].map(
    async ({ digest: pinned, full, ...image }): Promise<ResolvedImage> => {
      if (pinned !== undefined) return { reference: image.reference, full, digest: pinned, isPinned: true }
      const answer = await resolveBase(full)
      if ('digest' in answer)
        return { reference: image.reference, full, digest: answer.digest, isPinned: false }
      throw new UnknowableError(
        `nobody can tell what \`${image.reference}\`${placeOf(image, dockerfile)} is now: ${answer.unresolved}`,
      )
    },
  )
  return (await Promise.all(resolved)).sort((a, b) => (a.full < b.full ? -1 : 1))
}

function placeOf({ line }: UsedImage, dockerfile: string): string {
  return line === undefined ? ' (build-contexts)' : ` (${dockerfile}:${line})`
}
