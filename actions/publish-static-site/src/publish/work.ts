import { UserError } from '@slipway/action-kit'
import type { Lease } from '../lock/held.js'
import { Ledger } from '../manifest/ledger.js'
import { writeManifest, type StoredManifest } from '../manifest/stored-manifest.js'
import type { Change } from '../plan/plan.js'
import { removedOf } from '../verify/removed.js'
import type { Shown } from '../verify/sample.js'
import type { PublishContext, PublishOptions, Site } from './options.js'
import type { Progress } from './outcome.js'
import type { Preparation } from './preparation.js'
import { changeInPhases } from './upload-phases.js'

export type Ending = 'published' | 'unchanged' | 'invalidation-timed-out'

/** What a publish does, phase by phase; its fields are how far it came. */
export class Work {
  #stage: Progress['stage'] = 'preparing'
  #uploaded = 0
  #updated = 0
  #bytes = 0
  #deleted = 0
  readonly #invalidations: Progress['invalidations'][number][] = []

  constructor(
    private readonly options: PublishOptions,
    private readonly context: PublishContext,
    private readonly prepared: Preparation,
  ) {}

  get progress(): Pick<Progress, 'stage' | 'uploaded' | 'updated' | 'bytes' | 'deleted' | 'invalidations'> {
    return {
      stage: this.#stage,
      uploaded: this.#uploaded,
      updated: this.#updated,
      bytes: this.#bytes,
      deleted: this.#deleted,
      invalidations: this.#invalidations,
    }
  }

  async carryOut(site: Site, stored: StoredManifest, lease: Lease): Promise<Ending> {
    const { store, publisher } = this.options
    const { plan } = this.prepared
    const { clock } = this.context
    const signal = AbortSignal.any([this.context.signal, lease.lost])
    const ledger = new Ledger(async (manifest, expected) => {
      signal.throwIfAborted()
      return writeManifest(store, manifest, expected)
    }, stored)
    await ledger.begin(plan)
    await this.#change(ledger, signal)
    const stale = this.prepared.stale()
    if (stale.length > 0) {
      ledger.owe(stale)
      await ledger.save()
      if (!(await this.#invalidate())) return 'invalidation-timed-out'
      ledger.owe([])
    }
    const refused = await this.#delete(ledger, signal)
    const { run, order, commit } = publisher
    ledger.conclude({ run, order, commit, at: clock.now() })
    await ledger.save()
    if (refused !== undefined) throw refused
    const { changes, deletions } = plan
    await this.verify(site, removedOf(stored.manifest, this.#deleted > 0 ? deletions : []))
    return changes.length + deletions.length + stale.length === 0 ? 'unchanged' : 'published'
  }

  /** @throws UserError when visitors get something else than what was published, which stays published */
  async verify({ objects }: Site, removed: Shown['removed']): Promise<void> {
    const { verify } = this.options
    if (verify === undefined) return
    this.#stage = 'verifying'
    const changed = this.prepared.plan.changes.map(({ object }) => object)
    const wrong = await verify({ changed, site: objects, removed })
    if (wrong !== undefined) throw wrong
  }

  async #change(ledger: Ledger, signal: AbortSignal): Promise<void> {
    const { changes } = this.prepared.plan
    if (changes.length === 0) return
    this.#stage = 'uploading'
    await this.context.log.group('Upload', () =>
      changeInPhases(
        changes,
        async (change) => {
          const { path, sha256, headersHash, encoding } = change.object
          const etag = await this.#make(change)
          const stored = encoding === 'identity' ? {} : { encoding }
          ledger.set(path, { sha256, headers: headersHash, etag, ...stored })
          if (change.overwrites) this.#updated++
          else this.#uploaded++
        },
        { ...this.context, signal },
      ),
    )
  }

  async #make({ object, how }: Change): Promise<string> {
    const { store } = this.options
    const copied = how.kind === 'copy' ? await store.copy(object, how.etag) : undefined
    if (copied !== undefined) return copied
    const etag = await store.put(object)
    this.#bytes += object.size
    return etag
  }

  /** Returns whether the distributions show the new site now, or will without anybody waiting for it. */
  async #invalidate(): Promise<boolean> {
    const { cdn } = this.options
    const { planned } = this.prepared
    if (cdn === undefined || planned.length === 0) return true
    this.#stage = 'invalidating'
    return this.context.log.group('Invalidate', () =>
      cdn.invalidate(planned, (invalidation) => {
        this.#invalidations.push(invalidation)
        const { id, distributionId, paths } = invalidation
        this.context.log.info(`Invalidation ${id} in ${distributionId}: ${paths.join(' ')}`)
      }),
    )
  }

  /** Returns the error when some objects could not be deleted. */
  async #delete(ledger: Ledger, signal: AbortSignal): Promise<UserError | undefined> {
    const { deletions } = this.prepared.plan
    const { store, isAwaited, cdn } = this.options
    if (deletions.length === 0) return undefined
    if (cdn !== undefined && !isAwaited) {
      this.context.log.info(
        `${deletions.length} objects stay until the next publish: nobody waits for the invalidation`,
      )
      return undefined
    }
    this.#stage = 'deleting'
    return this.context.log.group('Delete', async () => {
      signal.throwIfAborted()
      const { deleted, failed } = await store.remove(deletions)
      ledger.forget(deleted)
      this.#deleted = deleted.length
      this.context.log.info(`Deleted ${deleted.length} of ${deletions.length} objects`)
      if (failed.length === 0) return undefined
      return new UserError(`${failed.length} objects could not be deleted`, {
        cause: new Error(failed.map(({ path, why }) => `${path}: ${why}`).join('\n')),
        hint: 'The role needs s3:DeleteObject below the prefix; also look for a bucket policy or an object lock.',
      })
    })
  }
}
