import { UserError } from '@slipway/action-kit'
import type { PlannedInvalidation } from '../cloudfront/cdn.js'
import type { Lease } from '../lock/held.js'
import { Ledger } from '../manifest/ledger.js'
import { unseenAfter, type Unseen } from '../manifest/unseen.js'
import { manifestWriter, type StoredManifest } from '../manifest/stored-manifest.js'
import type { Change } from '../plan/plan.js'
import type { Removal } from '../s3/object-store.js'
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
  #verified: number | undefined
  readonly #invalidations: Progress['invalidations'][number][] = []

  constructor(
    private readonly options: PublishOptions,
    private readonly context: PublishContext,
    private readonly prepared: Preparation,
  ) {}

  get progress(): Pick<
    Progress,
    'stage' | 'uploaded' | 'updated' | 'bytes' | 'deleted' | 'invalidations' | 'verified'
  > {
    return {
      stage: this.#stage,
      uploaded: this.#uploaded,
      updated: this.#updated,
      bytes: this.#bytes,
      deleted: this.#deleted,
      invalidations: this.#invalidations,
      ...(this.#verified === undefined ? {} : { verified: this.#verified }),
    }
  }

  async carryOut(site: Site, stored: StoredManifest, lease: Lease): Promise<Ending> {
    const { store, publisher } = this.options
    const { plan } = this.prepared
    const { clock } = this.context
    const signal = AbortSignal.any([this.context.signal, lease.lost])
    const writeManifest = manifestWriter(store)
    const ledger = new Ledger(async (manifest, expected) => {
      signal.throwIfAborted()
      return writeManifest(manifest, expected)
    }, stored)
    const stale = this.prepared.stale()
    // Before anything is recorded as what it is: what an earlier publish has overwritten is not seen to be later.
    ledger.owe(stale)
    await ledger.begin(plan)
    // Also if that does not end: they are invalidated again with all the others, before anything is deleted.
    await this.#invalidate(this.prepared.returning, 'preparing')
    await this.#change(ledger, signal)
    await this.#switch(signal)
    if (stale.length > 0) await ledger.save()
    let refused: readonly Refused[] = []
    const { rounds } = this.prepared
    const deleting = rounds.findIndex(({ deletions }) => deletions.length > 0)
    for (const [index, { deletions, planned }] of rounds.entries()) {
      if (index === deleting && !(await this.#settle(stored))) return 'invalidation-timed-out'
      if (deletions.length > 0) refused = await this.#delete(deletions, ledger, signal)
      if (!(await this.#invalidate(planned))) return 'invalidation-timed-out'
      // What could not be deleted may need what was to go next.
      const later = refused.length > 0 ? [] : rounds.slice(index + 1)
      ledger.owe(later.flatMap((round) => round.stale))
      if (refused.length > 0) break
    }
    this.#noteWhatStays()
    const { run, order, commit } = publisher
    ledger.conclude(plan, { run, order, commit, at: clock.now() }, this.#unseen(stored))
    await ledger.save()
    if (refused.length > 0) {
      this.#stage = 'deleting'
      throw notDeleted(refused)
    }
    await this.#tidyEdge(signal)
    const { changes, deletions } = plan
    const isGone = this.#deleted > 0 && this.#isSeen
    await this.verify(site, removedOf(stored.manifest, isGone ? deletions : []))
    const isUnchanged = changes.length + deletions.length + stale.length === 0
    return isUnchanged && this.prepared.edge === undefined ? 'unchanged' : 'published'
  }

  /** @throws UserError when visitors get something else than what was published, which stays published */
  async verify({ objects }: Site, removed: Shown['removed']): Promise<void> {
    const { verify } = this.options
    if (verify === undefined) return
    this.#stage = 'verifying'
    const changed = this.prepared.plan.changes.map(({ object }) => object)
    const { checked, error } = await verify({ changed, site: objects, removed })
    if (error !== undefined) throw error
    this.#verified = checked
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
        () => this.options.store.atATime?.() ?? 128,
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

  /** New pages are there, and old ones not yet gone: whichever way an edge serves, what it leads to is there. */
  async #switch(signal: AbortSignal): Promise<void> {
    const { edge: plan } = this.prepared
    const { edge } = this.options
    if (edge === undefined || plan === undefined) return
    this.#stage = 'switching'
    signal.throwIfAborted()
    await this.context.log.group('Edge', () => edge.show(plan))
  }

  async #tidyEdge(signal: AbortSignal): Promise<void> {
    const { edge: plan } = this.prepared
    if (plan === undefined || plan.old.length === 0) return
    signal.throwIfAborted()
    await this.options.edge?.tidy(plan)
  }

  /** Returns whether the distributions show the new site now, or will without anybody waiting for it. */
  async #invalidate(
    planned: readonly PlannedInvalidation[],
    stage: Progress['stage'] = 'invalidating',
  ): Promise<boolean> {
    const { cdn } = this.options
    if (cdn === undefined || planned.length === 0) return true
    this.#stage = stage
    return this.context.log.group('Invalidate', () =>
      cdn.invalidate(planned, (invalidation) => {
        this.#invalidations.push(invalidation)
        const { id, distributionId, paths } = invalidation
        this.context.log.info(`Invalidation ${id} in ${distributionId}: ${paths.join(' ')}`)
      }),
    )
  }

  /** Whether visitors get what was published when a round ends. */
  get #isSeen(): boolean {
    return this.options.cdn === undefined || this.options.isAwaited
  }

  /** Before anything is deleted: old pages may be in caches still that an earlier publish did not wait for. */
  async #settle({ manifest: { unseen } }: StoredManifest): Promise<boolean> {
    const { cdn, isAwaited } = this.options
    if (!isAwaited || cdn === undefined || unseen.length === 0) return true
    return cdn.settle(unseen.flatMap(({ invalidations }) => invalidations))
  }

  #unseen({ manifest: { unseen } }: StoredManifest): readonly Unseen[] {
    const { waiting, deletions } = this.prepared.plan
    if (this.#isSeen) return deletions.length > 0 ? [] : unseen
    const begun = this.#invalidations.map(({ distributionId, id }) => ({ distributionId, id }))
    return unseenAfter(unseen, { seen: this.prepared.seen, begun, waiting })
  }

  /** Returns what could not be deleted. */
  async #delete(paths: readonly string[], ledger: Ledger, signal: AbortSignal): Promise<readonly Refused[]> {
    this.#stage = 'deleting'
    return this.context.log.group('Delete', async () => {
      signal.throwIfAborted()
      const { deleted, failed } = await this.options.store.remove(paths)
      ledger.forget(deleted)
      this.#deleted += deleted.length
      this.context.log.info(`Deleted ${deleted.length} of ${paths.length} objects`)
      return failed
    })
  }

  #noteWhatStays(): void {
    const { length } = this.prepared.plan.waiting
    if (length === 0) return
    this.context.log.info(
      `${length} objects stay for now: a publish deletes them when the invalidation is known to be completed`,
    )
  }
}

type Refused = Removal['failed'][number]

function notDeleted(refused: readonly Refused[]): UserError {
  return new UserError(`${refused.length} objects could not be deleted`, {
    cause: new Error(refused.map(({ path, why }) => `${path}: ${why}`).join('\n')),
    hint: 'The role needs s3:DeleteObject below the prefix; also look for a bucket policy or an object lock.',
  })
}
