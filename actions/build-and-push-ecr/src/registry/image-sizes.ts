import type { PlatformSize } from '../outcome.js'
import type { EcrApi, RegistryImage, Repository } from './ecr.js'
import { imageBytes } from './image-config.js'
import { platformImages } from './platform-images.js'

/** What a pull of each of an image's platforms transfers. */
export async function imageSizes(
  ecr: Pick<EcrApi, 'imageByDigest'>,
  repository: Repository,
  image: RegistryImage,
): Promise<readonly PlatformSize[]> {
  const images = await platformImages(ecr, repository, image)
  return images.map(({ platform, image: { digest, manifest } }) => ({
    platform,
    digest,
    bytes: imageBytes(manifest) ?? 0,
  }))
}
