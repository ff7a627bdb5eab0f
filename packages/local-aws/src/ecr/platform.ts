import type { BlobStore } from './blob-store.js'
import type { Manifest } from './manifest.js'

/** What is larger is no image's configuration. */
const maxConfigBytes = 1 << 20

/**
 * `linux/arm64`, `linux/arm/v7`, as the image's configuration says; undefined for what has none, an index.
 * Source: https://github.com/opencontainers/image-spec/blob/v1.1.0/config.md
 */
export async function platformOf(manifest: Manifest, blobs: BlobStore): Promise<string | undefined> {
  const [config] = manifest.blobs
  if (config === undefined || config.size > maxConfigBytes) return undefined
  const chunks: Buffer[] = []
  // A stream of a file without an encoding yields buffers.
  for await (const chunk of await blobs.read(config.digest)) chunks.push(chunk as Buffer)
  const { os, architecture, variant } = parse(Buffer.concat(chunks).toString('utf8'))
  if (typeof os !== 'string' || typeof architecture !== 'string') return undefined
  return typeof variant === 'string' ? `${os}/${architecture}/${variant}` : `${os}/${architecture}`
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    // An artifact may have any configuration.
    return {}
  }
}
