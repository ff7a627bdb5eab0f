import { createHash } from 'node:crypto'
import { AwsError } from '../service.js'

/** What a manifest points to. */
export interface Descriptor {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
}

/** An image manifest or an index, as far as a registry looks into it. */
export interface Manifest {
  readonly bytes: Buffer
  readonly digest: string
  readonly mediaType: string
  /** The configuration and the layers, without those that are fetched from elsewhere. */
  readonly blobs: readonly Descriptor[]
  /** An index's images. */
  readonly images: readonly Descriptor[]
  /** What this is attached to: a signature's or an attestation's image. */
  readonly subject: string | undefined
  readonly artifactType: string | undefined
  readonly annotations: Readonly<Record<string, unknown>> | undefined
}

const indexTypes = [
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.index.v1+json',
]

const manifestTypes = [
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  ...indexTypes,
]

/**
 * @param declared the media type that came with it; the manifest's own counts where none did
 * @throws AwsError InvalidParameterException when it is no manifest
 */
export function parseManifest(bytes: Buffer, declared: string | undefined): Manifest {
  const body = parseObject(bytes)
  const own = typeof body.mediaType === 'string' ? body.mediaType : undefined
  const mediaType = declared ?? own
  if (mediaType === undefined) throw invalidManifest('Image manifest media type not provided')
  if (!manifestTypes.includes(mediaType)) throw invalidManifest(`Unsupported media type '${mediaType}'`)
  if (own !== undefined && own !== mediaType) {
    throw invalidManifest(`Media type '${mediaType}' does not match the manifest's '${own}'`)
  }
  if (body.schemaVersion !== 2) throw invalidManifest('schemaVersion must be 2')
  const isIndex = indexTypes.includes(mediaType)
  const config = isIndex ? undefined : descriptor(body.config)
  const layers = isIndex ? [] : descriptors(body.layers, 'layers')
  const subject = body.subject === undefined ? undefined : descriptor(body.subject).digest
  return {
    bytes,
    digest: digestOf(bytes),
    mediaType,
    blobs: config === undefined ? [] : [config, ...layers.filter((layer) => !isForeign(layer))],
    images: isIndex ? imagesOf(body.manifests) : [],
    subject,
    // Source: https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#listing-referrers
    artifactType: typeof body.artifactType === 'string' ? body.artifactType : config?.mediaType,
    annotations: isObject(body.annotations) ? body.annotations : undefined,
  }
}

/** `sha256:<hex>` */
export function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

function parseObject(bytes: Buffer): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    if (isObject(value)) return value
  } catch {
    // Said below, as for JSON that is no object.
  }
  throw invalidManifest('Invalid JSON syntax')
}

/**
 * An index points to manifests. BuildKit's build cache without `image-manifest=true` points to layers, which ECR
 * answers with a 400: https://github.com/aws/containers-roadmap/issues/876
 */
function imagesOf(value: unknown): readonly Descriptor[] {
  const images = descriptors(value, 'manifests')
  const strange = images.find(({ mediaType }) => !manifestTypes.includes(mediaType))
  if (strange === undefined) return images
  throw invalidManifest(`Unsupported media type '${strange.mediaType}' in an index`)
}

function descriptors(value: unknown, name: string): readonly Descriptor[] {
  if (!Array.isArray(value)) throw invalidManifest(`${name} must be a list`)
  return value.map(descriptor)
}

function descriptor(value: unknown): Descriptor {
  if (
    !isObject(value) ||
    typeof value.mediaType !== 'string' ||
    typeof value.digest !== 'string' ||
    typeof value.size !== 'number'
  ) {
    throw invalidManifest('A descriptor has mediaType, digest and size')
  }
  return { mediaType: value.mediaType, digest: value.digest, size: value.size }
}

/** A layer that its users fetch from elsewhere. */
function isForeign({ mediaType }: Descriptor): boolean {
  return mediaType.includes('.foreign.') || mediaType.includes('.nondistributable.')
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function invalidManifest(reason: string): AwsError {
  return new AwsError(
    'InvalidParameterException',
    `Invalid parameter at 'ImageManifest' failed to satisfy constraint: '${reason}'`,
  )
}
