import { objectOf } from '../json.js'
import { parseDescriptors, toDescriptor } from '../registry/descriptors.js'
import type { RegistryImage } from '../registry/ecr.js'
import type { Descriptor } from '../registry/registry-repository.js'

/** What has to be in a repository before the manifest itself can be. */
export interface ImageParts {
  /** An index's images and attestations. */
  readonly children: readonly Descriptor[]
  /** Configuration and layers. */
  readonly blobs: readonly Descriptor[]
}

/**
 * What a manifest points to. A foreign layer is not among it: whoever pulls fetches it from the addresses that stand with
 * it. Source: https://github.com/opencontainers/image-spec/blob/v1.1.0/descriptor.md (`urls`)
 */
export function imageParts({ manifest }: Pick<RegistryImage, 'manifest'>): ImageParts {
  const children = parseDescriptors(manifest)
  if (children !== undefined) return { children, blobs: [] }
  const { config, layers } = objectOf(JSON.parse(manifest))
  const parts: readonly unknown[] = Array.isArray(layers) ? layers : []
  return { children: [], blobs: [config, ...parts].filter((part) => !isForeign(part)).map(toDescriptor) }
}

function isForeign(descriptor: unknown): boolean {
  const { urls } = objectOf(descriptor)
  return Array.isArray(urls) && urls.length > 0
}
