import { isAttestation, parseDescriptors } from './descriptors.js'
import type { EcrApi, RegistryImage, Repository } from './ecr.js'
import { objectOf, textsOf } from '../json.js'

export interface ImageConfig {
  /** The digest of the configuration, which a Docker engine calls the image's id. */
  readonly digest: string | undefined
  readonly labels: Readonly<Record<string, string>>
}

export const unknownConfig: ImageConfig = { digest: undefined, labels: {} }

/** The configuration of an image; of an index, that of its first platform. */
export async function readImageConfig(
  ecr: Pick<EcrApi, 'imageByDigest' | 'blob'>,
  repository: Repository,
  image: RegistryImage,
): Promise<ImageConfig> {
  const manifest = objectOf(JSON.parse(image.manifest))
  const entries = parseDescriptors(image.manifest)
  if (entries !== undefined) {
    const first = entries.find((entry) => !isAttestation(entry))
    const child = first === undefined ? undefined : await ecr.imageByDigest(repository, first.digest)
    return child === undefined ? unknownConfig : readImageConfig(ecr, repository, child)
  }
  const { digest } = objectOf(manifest.config)
  if (typeof digest !== 'string') return unknownConfig
  const config = objectOf(JSON.parse(await ecr.blob(repository, digest)))
  return { digest, labels: textsOf(objectOf(config.config).Labels) }
}

/** The bytes that a pull transfers: configuration and compressed layers. Undefined for an index, which has none itself. */
export function imageBytes(manifestJson: string): number | undefined {
  const manifest = objectOf(JSON.parse(manifestJson))
  if (!Array.isArray(manifest.layers)) return undefined
  const layers: readonly unknown[] = manifest.layers
  const sizes = [manifest.config, ...layers].map((part) => objectOf(part).size)
  return sizes.reduce<number>((sum, size) => sum + (typeof size === 'number' ? size : 0), 0)
}
