import { objectOf, parseObject, textsOf } from '../json.js'
import type { Descriptor } from './registry-repository.js'

/**
 * What an index points to, its images and its attestations; undefined for the manifest of a single image.
 * Source: https://github.com/opencontainers/image-spec/blob/v1.1.0/image-index.md
 */
export function parseDescriptors(manifest: string): readonly Descriptor[] | undefined {
  const { manifests } = parseObject(manifest)
  return Array.isArray(manifests) ? manifests.map(toDescriptor) : undefined
}

/** BuildKit's attestations stand in an index as images of the platform unknown/unknown. */
export function isAttestation({ platform }: Pick<Descriptor, 'platform'>): boolean {
  return platform === 'unknown/unknown'
}

export function toDescriptor(value: unknown): Descriptor {
  const { mediaType, digest, size, platform, annotations } = objectOf(value)
  return {
    mediaType: typeof mediaType === 'string' ? mediaType : '',
    digest: typeof digest === 'string' ? digest : '',
    size: typeof size === 'number' ? size : 0,
    platform: platformName(objectOf(platform)),
    annotations: textsOf(annotations),
  }
}

/** `linux/arm64`, `linux/arm/v7`: arm64's v8 is its default and left out. */
function platformName({ os, architecture, variant }: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof os !== 'string' || typeof architecture !== 'string') return undefined
  const isDefault = architecture === 'arm64' && variant === 'v8'
  return [os, architecture, ...(typeof variant === 'string' && !isDefault ? [variant] : [])].join('/')
}
