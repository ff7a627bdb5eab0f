import { createHash } from 'node:crypto'
import type { RegistryImage } from '../../src/registry/ecr.js'
import type { RegistryRepository } from '../../src/registry/registry-repository.js'

export function digestOf(content: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}

/** In two parts, once. */
export async function* parts(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(content.subarray(0, 7))
  yield content.subarray(7)
}

export async function readAll(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks)
}

export function imageOf(
  fields: object,
  mediaType = 'application/vnd.oci.image.manifest.v1+json',
): RegistryImage {
  const manifest = JSON.stringify({ schemaVersion: 2, mediaType, ...fields })
  return { digest: digestOf(manifest), manifest, mediaType }
}

export function indexOf(...entries: readonly { image: RegistryImage; platform: object }[]): RegistryImage {
  const manifests = entries.map(({ image, platform }) => ({
    mediaType: image.mediaType,
    digest: image.digest,
    size: image.manifest.length,
    platform,
  }))
  return imageOf({ manifests }, 'application/vnd.oci.image.index.v1+json')
}

/** Uploads the parts of an image of one layer; its manifest is not put. */
export async function uploadImage(
  repository: RegistryRepository,
  content: string,
  fields: object = {},
): Promise<RegistryImage> {
  const describe = async (text: string, mediaType: string): Promise<object> => {
    const bytes = Buffer.from(text)
    await repository.writeBlob(digestOf(bytes), bytes.length, parts(bytes))
    return { mediaType, digest: digestOf(bytes), size: bytes.length }
  }
  const config = { architecture: 'amd64', os: 'linux', config: { Labels: { content } } }
  return imageOf({
    config: await describe(JSON.stringify(config), 'application/vnd.oci.image.config.v1+json'),
    layers: [await describe(content, 'application/vnd.oci.image.layer.v1.tar')],
    ...fields,
  })
}
