import { UserError } from '@slipway/action-kit'
import type { EcrApi, RegistryImage, Repository } from './ecr.js'

export interface Checked {
  readonly image: RegistryImage
  /** Tags that point to another image than the one just pushed. */
  readonly movedTags: readonly string[]
}

/**
 * Asks ECR what the tags point to now, so that the digest given out is the registry's.
 * @param digest what the builder says it pushed; undefined when it does not
 * @throws UserError when the image is not there, or nobody can tell which it is
 */
export async function checkRegistry(
  ecr: Pick<EcrApi, 'imagesByTag' | 'imageByDigest'>,
  repository: Repository,
  tags: readonly string[],
  digest: string | undefined,
): Promise<Checked> {
  const byTag = await ecr.imagesByTag(repository, tags)
  const images = [...byTag.values()]
  const wanted = digest ?? agreedDigest(images)
  const image =
    images.find((candidate) => candidate.digest === wanted) ??
    (wanted === undefined ? undefined : await ecr.imageByDigest(repository, wanted))
  if (image === undefined) {
    throw new UserError(
      `ECR has no image ${wanted ?? `with the tag ${tags.join(', ')}`} in ${repository.name}`,
      {
        hint: 'It was pushed just now: something else deletes or moves it. See the lifecycle policy and other workflows.',
      },
    )
  }
  return { image, movedTags: tags.filter((tag) => byTag.get(tag)?.digest !== image.digest) }
}

/** Where the builder is silent: what every tag points to, if it is one image. */
function agreedDigest(images: readonly RegistryImage[]): string | undefined {
  const digests = new Set(images.map(({ digest }) => digest))
  return digests.size === 1 ? images[0]?.digest : undefined
}
