import { createHash } from 'node:crypto'
import type { EcrApi, RegistryImage, Repository, TagMutability } from '../../src/registry/ecr.js'
import type { Descriptor, RegistryRepository } from '../../src/registry/registry-repository.js'

export const types = {
  image: 'application/vnd.oci.image.manifest.v1+json',
  index: 'application/vnd.oci.image.index.v1+json',
  dockerImage: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
  layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
  config: 'application/vnd.oci.image.config.v1+json',
}

export function digestOf(content: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}

export interface MemoryOptions {
  readonly host?: string
  readonly name?: string
  readonly mutability?: TagMutability
  /** Called before anything is written; throws to stop it. */
  readonly onWrite?: (write: string) => void
}

type ApiPart = Pick<EcrApi, 'blob' | 'imageByDigest' | 'imagesByTag' | 'protocol' | 'putImage'>

/** A repository in memory, by ECR's API and by the registry protocol. It refuses what lacks its parts, as ECR does. */
export class MemoryRegistry {
  readonly blobs = new Map<string, Buffer>()
  readonly images = new Map<string, RegistryImage>()
  readonly tags = new Map<string, string>()
  /** What was written, in order: `blob sha256:...`, `mount sha256:...`, `image sha256:...`, `tag v1`. */
  readonly writes: string[] = []
  readonly repository: Repository
  /** The repository that layers are mounted from. */
  mountsFrom: MemoryRegistry | undefined
  readonly ecr: ApiPart
  readonly protocol: RegistryRepository
  readonly #options: MemoryOptions

  constructor(options: MemoryOptions = {}) {
    this.#options = options
    const { host = '123456789012.dkr.ecr.eu-west-1.amazonaws.com', name = 'orders' } = options
    this.repository = {
      name,
      uri: `${host}/${name}`,
      registryId: '123456789012',
      region: 'eu-west-1',
      mutability: options.mutability ?? { immutable: false, exceptions: [] },
    }
    this.protocol = this.#openProtocol(host, name)
    this.ecr = this.#openEcr()
  }

  addBlob(content: string, mediaType = types.layer): Json {
    const digest = digestOf(content)
    this.blobs.set(digest, Buffer.from(content))
    return { mediaType, digest, size: Buffer.byteLength(content) }
  }

  /** A manifest as it is, under tags. */
  add(manifest: object, mediaType: string, ...tags: readonly string[]): RegistryImage {
    const text = JSON.stringify({ schemaVersion: 2, mediaType, ...manifest }, undefined, 1)
    const image = { digest: digestOf(text), manifest: text, mediaType }
    this.images.set(image.digest, image)
    for (const tag of tags) this.tags.set(tag, image.digest)
    return image
  }

  /** An image of one layer. */
  addImage(platform: string, content: string, further: ImageOptions = {}): RegistryImage {
    const [os, architecture, variant] = platform.split('/')
    const config = this.addBlob(
      JSON.stringify({ os, architecture, variant, config: { Labels: { content } } }),
      types.config,
    )
    const { tags = [], mediaType = types.image, layers = [], ...more } = further
    const own = this.addBlob(`layer of ${platform}: ${content}`)
    return this.add({ config, layers: [own, ...layers], ...more }, mediaType, ...tags)
  }

  addIndex(
    images: readonly RegistryImage[],
    platforms: readonly string[],
    ...tags: readonly string[]
  ): RegistryImage {
    const manifests = images.map((image, at) => entryOf(image, platforms[at] ?? ''))
    return this.add({ manifests }, types.index, ...tags)
  }

  #openEcr(): ApiPart {
    return {
      blob: (_repository, digest) => Promise.resolve(this.#blob(digest).toString()),
      imageByDigest: (_repository, digest) => Promise.resolve(this.images.get(digest)),
      imagesByTag: (_repository, tags) =>
        Promise.resolve(
          new Map(
            tags.flatMap((tag) => {
              const image = this.images.get(this.tags.get(tag) ?? '')
              return image === undefined ? [] : [[tag, image] as const]
            }),
          ),
        ),
      protocol: () => this.protocol,
      putImage: async (_repository, image, tag) => {
        await this.#put(image, tag)
      },
    }
  }

  #openProtocol(host: string, name: string): RegistryRepository {
    return {
      host,
      name,
      manifest: (reference) => Promise.resolve(this.images.get(this.tags.get(reference) ?? reference)),
      digestOf: (tag) => Promise.resolve(this.tags.get(tag)),
      putManifest: (image, reference) => this.#put(image, reference.includes(':') ? undefined : reference),
      hasBlob: (digest) => Promise.resolve(this.blobs.has(digest)),
      mountBlob: (digest) => Promise.resolve(this.#mount(digest)),
      readBlob: (digest) => chunks(this.#blob(digest)),
      writeBlob: async (digest, _size, bytes) => {
        const parts: Uint8Array[] = []
        for await (const part of bytes) parts.push(part)
        const blob = Buffer.concat(parts)
        if (digestOf(blob) !== digest) throw new Error(`The bytes are not ${digest}`)
        this.#write(`blob ${digest}`)
        this.blobs.set(digest, blob)
      },
      referrers: (digest) => Promise.resolve(this.#referrers(digest)),
    }
  }

  #blob(digest: string): Buffer {
    const blob = this.blobs.get(digest)
    if (blob === undefined) throw new Error(`There is no blob ${digest}`)
    return blob
  }

  #mount(digest: string): boolean {
    const blob = this.mountsFrom?.blobs.get(digest)
    if (blob === undefined) return false
    this.#write(`mount ${digest}`)
    this.blobs.set(digest, blob)
    return true
  }

  #put(image: RegistryImage, tag: string | undefined): Promise<void> {
    const body = JSON.parse(image.manifest) as ManifestBody
    for (const { digest } of body.manifests ?? []) {
      if (!this.images.has(digest)) throw new Error(`ReferencedImagesNotFoundException ${digest}`)
    }
    const layers = (body.layers ?? []).filter(({ urls = [] }) => urls.length === 0)
    for (const { digest } of [...(body.config ? [body.config] : []), ...layers]) {
      if (!this.blobs.has(digest)) throw new Error(`LayersNotFoundException ${digest}`)
    }
    this.#write(tag === undefined ? `image ${image.digest}` : `tag ${tag}`)
    this.images.set(image.digest, image)
    if (tag !== undefined) this.tags.set(tag, image.digest)
    return Promise.resolve()
  }

  #referrers(digest: string): readonly Descriptor[] {
    const attached = [...this.images.values()].filter(
      ({ manifest }) => (JSON.parse(manifest) as ManifestBody).subject?.digest === digest,
    )
    return attached.map((image) => ({
      mediaType: image.mediaType ?? '',
      digest: image.digest,
      size: Buffer.byteLength(image.manifest),
      platform: undefined,
      annotations: {},
    }))
  }

  #write(write: string): void {
    this.#options.onWrite?.(write)
    this.writes.push(write)
  }
}

/** An entry of an index. */
export function entryOf(image: RegistryImage, platform: string): Json {
  const [os, architecture, variant] = platform.split('/')
  return {
    mediaType: image.mediaType,
    digest: image.digest,
    size: Buffer.byteLength(image.manifest),
    platform: { architecture, os, variant },
  }
}

export type Json = Readonly<Record<string, unknown>>

interface ImageOptions {
  readonly tags?: readonly string[]
  readonly mediaType?: string
  readonly layers?: readonly Json[]
  readonly subject?: Json
  readonly artifactType?: string
}

// Only manifests that the tests have made are read.
interface ManifestBody {
  readonly manifests?: readonly { readonly digest: string }[]
  readonly config?: { readonly digest: string }
  readonly layers?: readonly { readonly digest: string; readonly urls?: readonly string[] }[]
  readonly subject?: { readonly digest: string }
}

function chunks(content: Buffer): AsyncIterable<Uint8Array> {
  return {
    async *[Symbol.asyncIterator]() {
      for (let at = 0; at < content.length; at += 8) yield await Promise.resolve(content.subarray(at, at + 8))
    },
  }
}
