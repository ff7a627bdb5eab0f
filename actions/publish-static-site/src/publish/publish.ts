import { asError, UserError, type Context } from '@slipway/action-kit'
import type { Cdn, PlannedInvalidation } from '../cloudfront/cdn.js'
import { describeCost } from '../cloudfront/cost.js'
import type { Lease } from '../lock/held.js'
import { acquireLease } from '../lock/lease.js'
import type { Publisher } from '../lock/publisher.js'
import { Ledger } from '../manifest/ledger.js'
import type { Manifest } from '../manifest/manifest.js'
import { readManifest, writeManifest, type StoredManifest } from '../manifest/stored-manifest.js'
import { findSame } from '../plan/find-same.js'
import { guardDeletions, type MaxDelete } from '../plan/guard-deletions.js'
import { emptyPlan, makePlan, type Change, type Plan, type PlanOptions } from '../plan/plan.js'
import { printPlan } from '../plan/print-plan.js'
import type { ObjectStore } from '../s3/object-store.js'
import type { StorageOptions } from '../s3/storage-options.js'
import type { SiteObject } from '../site/site-object.js'
import type { LocalFiles } from '../source/local-files.js'
import { removedOf } from '../verify/removed.js'
import type { Shown } from '../verify/sample.js'
import { findNewer } from './newer.js'
import type { Outcome, Progress } from './outcome.js'
import { changeInPhases } from './upload-phases.js'

/** The site as the source has it. */
export interface Site {
  readonly objects: readonly SiteObject[]
  readonly leftOut: LocalFiles['leftOut']
}

export interface PublishOptions extends Omit<PlanOptions, 'now'> {
  /** For people: `s3://bucket/prefix`. */
  readonly place: string
  readonly prefix: string
  /** Says what would be done, and does nothing. */
  readonly isPlan: boolean
  readonly maxDelete: MaxDelete
  readonly storage: StorageOptions
  readonly publisher: Publisher
  readonly lockTimeoutMs: number
  /** Lists and hashes the source. */
  readonly compose: () => Promise<Site>
  readonly store: ObjectStore
  /** The store for a few seconds after a cancellation. */
  readonly tidying: ObjectStore
  /** The distributions in front of the bucket, when there are some. */
  readonly cdn: Cdn | undefined
  /** Whether visitors are known to get the new site when the invalidation is done with. Without that nothing is deleted. */
  readonly isAwaited: boolean
  /** Compares what visitors get with what was published, when that is wanted. Returns what is wrong. */
  readonly verify?: ((shown: Omit<Shown, 'urlOf'>) => Promise<UserError | undefined>) | undefined
}

type PublishContext = Pick<Context, 'clock' | 'log' | 'signal'>

/**
 * Publishes a site: everything that can be wrong is found before the first change, pages come after what they refer to,
 * and nothing is deleted before the new pages are what visitors get.
 * @throws UserError when it failed before anything was changed; after that, a failure is an outcome
 */
export async function publish(options: PublishOptions, context: PublishContext): Promise<Outcome> {
  return new Publish(options, context).run()
}

type Ending = 'published' | 'unchanged' | 'invalidation-timed-out'

/** One publish on its way; its fields are how far it came. */
class Publish {
  #stage: Progress['stage'] = 'preparing'
  #plan: Plan = emptyPlan
  #planned: readonly PlannedInvalidation[] = []
  #uploaded = 0
  #updated = 0
  #bytes = 0
  #deleted = 0
  readonly #invalidations: Progress['invalidations'][number][] = []
  #leftOut: LocalFiles['leftOut'] = []
  #url: string | undefined
  readonly #started: number

  constructor(
    private readonly options: PublishOptions,
    private readonly context: PublishContext,
  ) {
    this.#started = context.clock.now()
  }

  async run(): Promise<Outcome> {
    try {
      return { ...(await this.#run()), ...this.#progress() }
    } catch (thrown) {
      if (this.context.signal.aborted) return { kind: 'cancelled', ...this.#progress() }
      const error = asError(thrown)
      if (!(error instanceof UserError) || this.#stage === 'preparing') throw error
      return { kind: 'failed', error, ...this.#progress() }
    }
  }

  async #run(): Promise<
    { readonly kind: Ending | 'planned' } | { readonly kind: 'superseded'; readonly by: string }
  > {
    const { isPlan, publisher, store } = this.options
    const { site, stored } = await this.#prepare()
    if (isPlan) return { kind: 'planned' }
    const by = findNewer(publisher, stored.manifest.published, { isSeenMeanwhile: false })
    if (by !== undefined) return { kind: 'superseded', by }
    if (this.#isIdle(stored.manifest)) {
      // An earlier publish may have ended with a check that failed.
      await this.#verify(site, new Map())
      return { kind: 'unchanged' }
    }
    const lease = await this.#acquire()
    try {
      const now = await readManifest(store)
      if (now.version === stored.version) return { kind: await this.#execute(site, stored, lease) }
      const newer = findNewer(publisher, now.manifest.published, { isSeenMeanwhile: true })
      if (newer !== undefined) return { kind: 'superseded', by: newer }
      this.context.log.info('Another publish has come in between: planning anew')
      await this.#makePlan(site, now.manifest)
      return { kind: await this.#execute(site, now, lease) }
    } finally {
      await lease.release()
    }
  }

  /** Reads everything and plans. Changes nothing. */
  async #prepare(): Promise<{ site: Site; stored: StoredManifest }> {
    const { store, cdn, compose } = this.options
    const [stored, view, site] = await Promise.all([readManifest(store), cdn?.look(), compose()])
    this.#leftOut = site.leftOut
    this.#url = view?.url
    for (const warning of view?.warnings ?? []) this.context.log.warning(warning)
    await this.#makePlan(site, stored.manifest)
    return { site, stored }
  }

  async #makePlan({ objects }: Site, manifest: Manifest): Promise<void> {
    const { options } = this
    const { store, storage, prefix, maxDelete } = options
    const { clock, log } = this.context
    const remote = await store.list([...manifest.files.keys()].sort())
    const same = await findSame(objects, remote, manifest, store, storage)
    this.#plan = makePlan({ site: objects, remote, manifest, same }, { ...options, now: clock.now() })
    const all = [...objects.map(({ path }) => path), ...this.#plan.retained.keys(), ...this.#plan.kept]
    this.#planned = options.cdn?.plan({ stale: this.#owed(), all }) ?? []
    await log.group('Plan', () => {
      printPlan(this.#plan, this.#leftOut, prefix, log)
      for (const { distributionId, paths } of this.#planned) {
        log.info(`to invalidate in ${distributionId}: ${describeCost(paths.length)}`)
      }
      return Promise.resolve()
    })
    guardDeletions(this.#plan, manifest, maxDelete)
  }

  /** Whether nothing is to be done, and nothing is to be written down. */
  #isIdle({ files }: Manifest): boolean {
    const { changes, recorded, deletions, retained, gone } = this.#plan
    const isRetained = [...retained].every(([path, until]) => {
      const entry = files.get(path)
      return entry !== undefined && entry !== 'unfinished' && entry.until === until
    })
    const isEmpty = changes.length + recorded.size + deletions.length + gone.length === 0
    return isEmpty && isRetained && this.#owed().length === 0
  }

  /** Paths below the prefix that have to be invalidated; without a distribution nothing is. */
  #owed(): readonly string[] {
    const { stale, changes, deletions } = this.#plan
    const changed = [...changes.map(({ object }) => object.path), ...deletions]
    return this.options.cdn?.staleOf({ stale, changed }) ?? []
  }

  #acquire(): Promise<Lease> {
    const { store, publisher, place, tidying, lockTimeoutMs: timeoutMs } = this.options
    return acquireLease(store, { publisher, place, tidying, timeoutMs }, this.context)
  }

  async #execute(site: Site, stored: StoredManifest, lease: Lease): Promise<Ending> {
    const { store, publisher } = this.options
    const { clock } = this.context
    const signal = AbortSignal.any([this.context.signal, lease.lost])
    const ledger = new Ledger(async (manifest, expected) => {
      signal.throwIfAborted()
      return writeManifest(store, manifest, expected)
    }, stored)
    await ledger.begin(this.#plan)
    await this.#change(ledger, signal)
    const stale = this.#owed()
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
    const { changes, deletions } = this.#plan
    await this.#verify(site, removedOf(stored.manifest, this.#deleted > 0 ? deletions : []))
    return changes.length + deletions.length + stale.length === 0 ? 'unchanged' : 'published'
  }

  /** @throws UserError when visitors get something else than what was published, which stays published */
  async #verify({ objects }: Site, removed: Shown['removed']): Promise<void> {
    const { verify } = this.options
    if (verify === undefined) return
    this.#stage = 'verifying'
    const changed = this.#plan.changes.map(({ object }) => object)
    const wrong = await verify({ changed, site: objects, removed })
    if (wrong !== undefined) throw wrong
  }

  async #change(ledger: Ledger, signal: AbortSignal): Promise<void> {
    if (this.#plan.changes.length === 0) return
    this.#stage = 'uploading'
    await this.context.log.group('Upload', () =>
      changeInPhases(
        this.#plan.changes,
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
    if (cdn === undefined || this.#planned.length === 0) return true
    this.#stage = 'invalidating'
    return this.context.log.group('Invalidate', () =>
      cdn.invalidate(this.#planned, (invalidation) => {
        this.#invalidations.push(invalidation)
        const { id, distributionId, paths } = invalidation
        this.context.log.info(`Invalidation ${id} in ${distributionId}: ${paths.join(' ')}`)
      }),
    )
  }

  /** Returns the error when some objects could not be deleted. */
  async #delete(ledger: Ledger, signal: AbortSignal): Promise<UserError | undefined> {
    const { deletions } = this.#plan
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

  #progress(): Progress {
    return {
      stage: this.#stage,
      plan: this.#plan,
      uploaded: this.#uploaded,
      updated: this.#updated,
      bytes: this.#bytes,
      deleted: this.#deleted,
      planned: this.#planned,
      invalidations: this.#invalidations,
      leftOut: this.#leftOut,
      url: this.#url,
      durationMs: this.context.clock.now() - this.#started,
    }
  }
}
