import type { Context } from '@slipway/action-kit'
import type { EcrApi, RegistryImage, Repository } from '../registry/ecr.js'
import { checkDigest } from './check-digest.js'
import type { Copied } from './copy-blobs.js'
import { copyImage } from './copy-image.js'
import { isSha256 } from './image-reference.js'
import { missingImage } from './missing-image.js'
import type { Origin } from './origin.js'
import { judgeTags, type TagTaken } from './taken-tag.js'

export interface PromoteParts {
  readonly origin: Origin
  /** A tag, or a digest. */
  readonly version: string
  readonly ecr: Pick<EcrApi, 'imageByDigest' | 'imagesByTag' | 'protocol' | 'putImage'>
  /** Where the tags are to be. */
  readonly repository: Repository
  readonly tags: readonly string[]
  readonly context: Pick<Context, 'clock' | 'log' | 'signal'>
}

/** The image is in the repository, whole, and can have its tags. */
export interface Present {
  readonly kind: 'present'
  readonly image: RegistryImage
  /** Requested tags that it has already. */
  readonly tagged: readonly string[]
  readonly copied: Copied
}

/**
 * Sees to it that the image is in the repository, from wherever it is, the same to the byte. It gets none of the requested
 * tags yet: who calls puts them, last of all. An immutable tag on another image is found before anything is copied.
 * @throws UserError when the image is not there, or a registry refuses
 */
export async function promote(parts: PromoteParts): Promise<Present | TagTaken> {
  const { origin, ecr, repository, tags, context } = parts
  const [image, there] = await Promise.all([findImage(parts), ecr.imagesByTag(repository, tags)])
  const judged = judgeTags(tags, there, repository, image.digest)
  if (judged.kind === 'tag-taken') return judged
  const { tagged } = judged
  if (origin.kind === 'here') {
    return { kind: 'present', image, tagged, copied: { blobs: 0, bytes: 0, mounted: 0 } }
  }
  const destination = { ecr, repository, layers: ecr.protocol(repository) }
  const copied = await context.log.group(`Copy from ${origin.name}`, () =>
    copyImage(origin.repository, image, destination, context),
  )
  return { kind: 'present', image, tagged, copied }
}

type Sought = Pick<PromoteParts, 'origin' | 'version' | 'repository'> & {
  readonly ecr: Pick<EcrApi, 'imageByDigest' | 'imagesByTag'>
}

/** The image to promote, where it is. @throws UserError when it is not there */
export async function findImage({ origin, version, ecr, repository }: Sought): Promise<RegistryImage> {
  const image =
    origin.kind === 'elsewhere'
      ? await origin.repository.manifest(version)
      : isSha256(version)
        ? await ecr.imageByDigest(repository, version)
        : (await ecr.imagesByTag(repository, [version])).get(version)
  if (image === undefined) throw await missingImage(origin, version)
  checkDigest(image, isSha256(version) ? version : image.digest)
  return image
}
