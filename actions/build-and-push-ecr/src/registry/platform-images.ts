import { UserError } from '@slipway/action-kit'
import { isAttestation, parseDescriptors } from './descriptors.js'
import type { EcrApi, RegistryImage, Repository } from './ecr.js'

export interface PlatformImage {
  /** `linux/arm64`; undefined for an image that stands in no index, or in one that does not say. */
  readonly platform: string | undefined
  readonly image: RegistryImage
}

/**
 * The images of an index, without its attestations; of a single image, itself.
 * @throws UserError when the repository lacks one of them
 */
export async function platformImages(
  ecr: Pick<EcrApi, 'imageByDigest'>,
  repository: Repository,
  image: RegistryImage,
): Promise<readonly PlatformImage[]> {
  const entries = parseDescriptors(image.manifest)
  if (entries === undefined) return [{ platform: undefined, image }]
  const images = entries.filter((entry) => !isAttestation(entry))
  return Promise.all(
    images.map(async ({ digest, platform }) => {
      const found = await ecr.imageByDigest(repository, digest)
      if (found !== undefined) return { platform, image: found }
      throw new UserError(
        `${repository.name} lacks ${digest}, the image of ${image.digest} for ${platform ?? 'a platform'}`,
        {
          hint: 'Something has deleted it: see the lifecycle policy of the repository, and build anew (reuse: never).',
        },
      )
    }),
  )
}
