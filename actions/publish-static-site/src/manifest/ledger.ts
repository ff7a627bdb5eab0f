import type { Bucket, ManifestVersion, StoredManifest } from '../s3/bucket.js'
import type { Recorded } from './manifest.js'
import type { Plan } from '../plan/plan.js'

/**
 * The manifest while a publish changes it. What it says in the bucket is true at every moment: an object is recorded as
 * unfinished before it is touched, and as what it is afterwards.
 */
export class Ledger {
  readonly #files: Map<string, Recorded | 'unfinished'>
  #owed: readonly string[]
  #version: ManifestVersion
  #isSaved = true

  constructor(
    private readonly bucket: Pick<Bucket, 'writeManifest'>,
    { manifest, version }: StoredManifest,
  ) {
    this.#files = new Map(manifest.files)
    this.#owed = manifest.owed
    this.#version = version
  }

  /** Records what a publish is about to touch, before it does. Fails when another publish is under way. */
  async begin({ uploads, deletions, gone }: Pick<Plan, 'uploads' | 'deletions' | 'gone'>): Promise<void> {
    for (const path of [...uploads.map((upload) => upload.path), ...deletions]) this.set(path, 'unfinished')
    this.forget(gone)
    await this.save()
  }

  set(path: string, entry: Recorded | 'unfinished'): void {
    this.#files.set(path, entry)
    this.#isSaved = false
  }

  forget(paths: Iterable<string>): void {
    for (const path of paths) {
      if (this.#files.delete(path)) this.#isSaved = false
    }
  }

  /** Replaces the list of paths whose invalidation is not known to be complete. */
  owe(paths: readonly string[]): void {
    if (JSON.stringify(paths) === JSON.stringify(this.#owed)) return
    this.#owed = paths
    this.#isSaved = false
  }

  /** Writes what changed since the last time; nothing when nothing did. */
  async save(): Promise<void> {
    if (this.#isSaved) return
    this.#version = await this.bucket.writeManifest({ files: this.#files, owed: this.#owed }, this.#version)
    this.#isSaved = true
  }
}
