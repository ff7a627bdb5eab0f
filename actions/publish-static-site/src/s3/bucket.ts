import type { Manifest } from '../manifest/manifest.js'
import type { RemoteObject, SourceFile } from '../plan/plan.js'

/** A place in a bucket that holds a site. Every path is relative to its prefix, so nothing outside can be named. */
export interface Bucket {
  /** Every object, by path. The first call of a publish: it finds out whether the bucket is there and may be used. */
  list(): Promise<ReadonlyMap<string, RemoteObject>>
  /**
   * Uploads a file with its headers.
   * @returns the ETag that S3 gave it
   * @throws UserError when the file is no longer what `sha256` says
   */
  upload(file: SourceFile): Promise<string>
  /** Deletes objects; those that are gone already count as deleted. */
  remove(paths: readonly string[]): Promise<Removal>
  readManifest(): Promise<StoredManifest>
  /**
   * Replaces the manifest, if it still is what was read or written last.
   * @param expected undefined: there is none yet
   * @throws UserError when another publish changed it in the meantime
   */
  writeManifest(manifest: Manifest, expected: ManifestVersion): Promise<ManifestVersion>
}

/** The ETag of the manifest; undefined when the bucket holds none. */
export type ManifestVersion = string | undefined

export interface StoredManifest {
  readonly manifest: Manifest
  readonly version: ManifestVersion
}

export interface Removal {
  readonly deleted: readonly string[]
  /** What S3 refused to delete. */
  readonly failed: readonly { readonly path: string; readonly why: string }[]
}
