import { UserError } from '@slipway/action-kit'
import type { ObjectStore } from '../s3/object-store.js'
import { emptyManifest, manifestPath, parseManifest, renderManifest, type Manifest } from './manifest.js'

/** The ETag of the manifest; undefined when the bucket holds none. */
export type ManifestVersion = string | undefined

export interface StoredManifest {
  readonly manifest: Manifest
  readonly version: ManifestVersion
}

/** The manifest as the bucket holds it; an empty one without a version when it holds none. */
export async function readManifest(store: Pick<ObjectStore, 'read'>): Promise<StoredManifest> {
  const stored = await store.read(manifestPath)
  if (stored === undefined) return { manifest: emptyManifest, version: undefined }
  return { manifest: parseManifest(stored.bytes), version: stored.etag }
}

/** The manifest as the bucket holds it now; what is known of it, where it is still that. */
export async function readAgain(
  store: Pick<ObjectStore, 'head' | 'read'>,
  known: StoredManifest,
): Promise<StoredManifest> {
  const isStill = known.version !== undefined && (await store.head(manifestPath))?.etag === known.version
  return isStill ? known : readManifest(store)
}

/** Replaces the manifest of that version. @throws UserError when somebody else has */
export type WriteManifest = (manifest: Manifest, expected: ManifestVersion) => Promise<ManifestVersion>

/** What writes a manifest again and again: one of 20 MiB is in memory once. */
export function manifestWriter(store: Pick<ObjectStore, 'write'>): WriteManifest {
  // What was written once is not sent any more.
  let written: Buffer | undefined
  return async (manifest, expected) => {
    const bytes = renderManifest(manifest, written)
    written = undefined
    const version = await write(store, bytes, expected)
    written = bytes
    return version
  }
}

/**
 * Writes the manifest on the condition that nobody else has.
 * @throws UserError when somebody has
 */
export function writeManifest(
  store: Pick<ObjectStore, 'write'>,
  manifest: Manifest,
  expected: ManifestVersion,
): Promise<ManifestVersion> {
  return write(store, renderManifest(manifest), expected)
}

async function write(
  store: Pick<ObjectStore, 'write'>,
  bytes: Buffer,
  expected: ManifestVersion,
): Promise<ManifestVersion> {
  const version = await store.write(manifestPath, bytes, expected)
  if (version !== undefined) return version
  throw new UserError('Another publish to the same place is under way', {
    hint:
      'Something else than this action, or a version of it without the lock, writes .slipway/manifest.json. Wait for ' +
      'it, and re-run this job.',
  })
}
