import type { ResourcePolicy } from '../identity/resource-policy.js'
import { AwsError } from '../service.js'
import type { Encryption } from './encryption.js'
import type { Manifest } from './manifest.js'
import { isImmutable, type TagMutability } from './mutability.js'

export interface Image {
  readonly manifest: Manifest
  /** Milliseconds since the epoch, as all times here. */
  readonly pushedAt: number
  pulledAt: number | undefined
  /** `linux/arm64`; none of an index. */
  readonly platform: string | undefined
}

/** How a call names an image: by tag, by digest, or by both, which then have to agree. */
export interface ImageId {
  readonly imageTag?: string
  readonly imageDigest?: string
}

/** One repository: its layers, its images by digest and the tags that point to them. */
export class Repository {
  readonly blobs = new Map<string, number>()
  readonly images = new Map<string, Image>()
  /** Tag to digest. */
  readonly tags = new Map<string, string>()
  readonly resourceTags = new Map<string, string>()
  lifecyclePolicy: { readonly text: string; readonly setAt: number } | undefined
  policyText: string | undefined
  /** What `policyText` says. */
  policy: ResourcePolicy = []
  scanOnPush = false

  readonly name: string
  /** Below /v2/ and in its URI: the name, of ECR Public after the alias. */
  readonly path: string
  readonly registryId: string
  readonly arn: string
  readonly createdAt: number
  readonly encryption: Encryption
  mutability: TagMutability

  constructor(
    made: Pick<
      Repository,
      'name' | 'path' | 'registryId' | 'arn' | 'createdAt' | 'encryption' | 'mutability'
    >,
  ) {
    this.name = made.name
    this.path = made.path
    this.registryId = made.registryId
    this.arn = made.arn
    this.createdAt = made.createdAt
    this.encryption = made.encryption
    this.mutability = made.mutability
  }

  find({ imageTag, imageDigest }: ImageId): Image | undefined {
    if (imageTag === undefined) return this.images.get(imageDigest ?? '')
    const tagged = this.tags.get(imageTag)
    if (tagged === undefined || (imageDigest !== undefined && imageDigest !== tagged)) return undefined
    return this.images.get(tagged)
  }

  /** @throws AwsError ImageNotFoundException */
  image(id: ImageId): Image {
    const image = this.find(id)
    if (image !== undefined) return image
    throw new AwsError(
      'ImageNotFoundException',
      `The image with imageId ${describeId(id)} does not exist within the repository with name '${this.name}' in the registry with id '${this.registryId}'`,
    )
  }

  tagsOf(digest: string): readonly string[] {
    return [...this.tags].filter(([, tagged]) => tagged === digest).map(([tag]) => tag)
  }

  /** Images attached to one by their `subject`. */
  referrers(digest: string): readonly Image[] {
    return [...this.images.values()].filter(({ manifest }) => manifest.subject === digest)
  }

  isTagImmutable(tag: string): boolean {
    return isImmutable(this.mutability, tag)
  }

  /**
   * Stores a manifest whose parts are all there, and points the tag to it.
   * @throws AwsError LayersNotFoundException, ReferencedImagesNotFoundException, ImageTagAlreadyExistsException
   */
  put(manifest: Manifest, tag: string | undefined, now: number, platform: string | undefined): Image {
    this.refuseMissing(manifest)
    const tagged = tag === undefined ? undefined : this.tags.get(tag)
    if (tag !== undefined && tagged !== undefined && tagged !== manifest.digest && this.isTagImmutable(tag)) {
      throw this.tagExists(tag)
    }
    const image = this.images.get(manifest.digest) ?? {
      manifest,
      pushedAt: now,
      pulledAt: undefined,
      platform,
    }
    this.images.set(manifest.digest, image)
    if (tag !== undefined) this.tags.set(tag, manifest.digest)
    return image
  }

  /** @throws AwsError LayersNotFoundException, ReferencedImagesNotFoundException */
  refuseMissing({ blobs, images }: Manifest): void {
    this.#refuse(
      'LayersNotFoundException',
      'Layers',
      blobs.map(({ digest }) => digest).filter((digest) => !this.blobs.has(digest)),
    )
    this.#refuse(
      'ReferencedImagesNotFoundException',
      'Images',
      images.map(({ digest }) => digest).filter((digest) => !this.images.has(digest)),
    )
  }

  tagExists(tag: string): AwsError {
    return new AwsError(
      'ImageTagAlreadyExistsException',
      `The image tag '${tag}' already exists in the '${this.name}' repository and cannot be overwritten because the tag is immutable.`,
    )
  }

  /** By tag: takes the tag away, and the image with its last tag. By digest: the image with all its tags. */
  delete(id: ImageId): readonly ImageId[] {
    const { digest } = this.image(id).manifest
    const gone = id.imageTag === undefined ? this.tagsOf(digest) : [id.imageTag]
    for (const tag of gone) this.tags.delete(tag)
    if (this.tagsOf(digest).length === 0) this.images.delete(digest)
    return gone.length === 0
      ? [{ imageDigest: digest }]
      : gone.map((imageTag) => ({ imageTag, imageDigest: digest }))
  }

  /** Bytes of the configuration and the layers; of an index, its largest image. */
  size({ manifest }: Image): number {
    const own = manifest.blobs.reduce((sum, { size }) => sum + size, 0)
    const images = manifest.images.map(({ digest }) => this.images.get(digest))
    return Math.max(own, ...images.map((image) => (image === undefined ? 0 : this.size(image))))
  }

  #refuse(code: string, noun: string, digests: readonly string[]): void {
    if (digests.length === 0) return
    throw new AwsError(
      code,
      `${noun} with digests '[${digests.join(', ')}]' required for pushing image into repository with name '${this.name}' in the registry with id '${this.registryId}' do not exist`,
    )
  }
}

/** As ECR's messages have it: `{imageDigest:'null', imageTag:'v1'}`. */
export function describeId({ imageTag, imageDigest }: ImageId): string {
  const digest = `imageDigest:'${imageDigest ?? 'null'}'`
  return imageTag === undefined ? `{${digest}}` : `{${digest}, imageTag:'${imageTag}'}`
}
