import type { Manifest, Recorded } from './manifest.js'
import type { Published } from './published.js'
import type { Plan } from '../plan/plan.js'
import type { Unseen } from './unseen.js'
import type { ManifestVersion, StoredManifest } from './stored-manifest.js'

/**
 * The manifest while a publish changes it. What it says in the bucket is true at every moment: an object is recorded as
 * unfinished before it is touched, and as what it is afterwards.
 */
export class Ledger {
  readonly #files: Map<string, Recorded | 'unfinished'>
  #owed: readonly string[]
  #unseen: readonly Unseen[]
  #published: Published | undefined
  #version: ManifestVersion
  #isSaved = true

  /** @param write replaces the manifest of that version; throws when somebody else has */
  constructor(
    private readonly write: (manifest: Manifest, expected: ManifestVersion) => Promise<ManifestVersion>,
    { manifest, version }: StoredManifest,
  ) {
    this.#files = new Map(manifest.files)
    this.#owed = manifest.owed
    this.#unseen = manifest.unseen
    this.#published = manifest.published
    this.#version = version
  }

  /** Records what a publish is about to touch, before it does. Fails when another publish is under way. */
  async begin({ changes, deletions, gone, recorded }: Plan): Promise<void> {
    for (const { object } of changes) this.set(object.path, 'unfinished')
    for (const path of deletions) this.set(path, 'unfinished')
    for (const [path, entry] of recorded) this.set(path, entry)
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

  /** All is done, by whom. Only now visitors can have an old page open for what stays: the time of that begins. */
  conclude(
    { retained, remembered }: Pick<Plan, 'retained' | 'remembered'>,
    published: Published,
    unseen: readonly Unseen[],
  ): void {
    for (const [path, until] of retained) this.#retain(path, until)
    for (const [path, entry] of remembered) this.set(path, entry)
    this.#published = published
    this.#unseen = unseen
    this.#isSaved = false
  }

  /** Writes what changed since the last time; nothing when nothing did. */
  async save(): Promise<void> {
    if (this.#isSaved) return
    const manifest = {
      files: this.#files,
      owed: this.#owed,
      unseen: this.#unseen,
      published: this.#published,
    }
    this.#version = await this.write(manifest, this.#version)
    this.#isSaved = true
  }

  #retain(path: string, until: number): void {
    const entry = this.#files.get(path)
    if (entry === undefined || entry === 'unfinished' || entry.until === until) return
    this.set(path, { ...entry, until })
  }
}
