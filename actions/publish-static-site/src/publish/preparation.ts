import type { PlannedInvalidation } from '../cloudfront/cdn.js'
import { describeCost } from '../cloudfront/cost.js'
import { describeEdge, isIdle as isEdgeIdle, type EdgePlan } from '../edge/site-edge.js'
import { seeLock, type SeenLock } from '../lock/lease.js'
import type { Manifest } from '../manifest/manifest.js'
import { readManifest, type StoredManifest } from '../manifest/stored-manifest.js'
import { findSame } from '../plan/find-same.js'
import { guardDeletions } from '../plan/guard-deletions.js'
import { emptyPlan, makePlan, type Plan } from '../plan/plan.js'
import { printPlan } from '../plan/print-plan.js'
import { roundsOf, type Round } from '../plan/rounds.js'
import { holdBack } from '../plan/waiting.js'
import type { RemoteObject } from '../s3/object-store.js'
import type { LocalFiles } from '../source/local-files.js'
import { countSeen } from './count-seen.js'
import type { PublishContext, PublishOptions, Site } from './options.js'

/** A round, and what has to be invalidated at its end: without a distribution, nothing. */
export interface PreparedRound extends Round {
  readonly planned: readonly PlannedInvalidation[]
}

// Of invalidations that nobody waited for, so many are remembered before CloudFront is asked what became of them.
const mostUnseen = 10

type Listing = ReadonlyMap<string, RemoteObject>

/** What a publish finds and decides before it changes anything. */
export class Preparation {
  #plan: Plan = emptyPlan
  #returning: readonly PlannedInvalidation[] = []
  #rounds: readonly PreparedRound[] = []
  #seen = 0
  #leftOut: LocalFiles['leftOut'] = []
  #url: string | undefined
  #edge: EdgePlan | undefined

  constructor(
    private readonly options: PublishOptions,
    private readonly context: PublishContext,
  ) {}

  get plan(): Plan {
    return this.#plan
  }

  /** In the order in which they are carried out. */
  get rounds(): readonly PreparedRound[] {
    return this.#rounds
  }

  /** What has to be invalidated before anything that leads there is put. */
  get returning(): readonly PlannedInvalidation[] {
    return this.#returning
  }

  get planned(): readonly PlannedInvalidation[] {
    return [...this.#returning, ...this.#rounds.flatMap(({ planned }) => planned)]
  }

  /** How many of the invalidations that the manifest remembers are known to be completed, oldest first. */
  get seen(): number {
    return this.#seen
  }

  get leftOut(): LocalFiles['leftOut'] {
    return this.#leftOut
  }

  /** Where visitors see the site. */
  get url(): string | undefined {
    return this.#url
  }

  /** What is to be done at the edge; undefined where the site has no function, or there is nothing to do. */
  get edge(): EdgePlan | undefined {
    return this.#edge === undefined || isEdgeIdle(this.#edge) ? undefined : this.#edge
  }

  /** Reads everything and plans. */
  async prepare(): Promise<{ site: Site; stored: StoredManifest; lock: SeenLock }> {
    const { cdn, compose, check, edge, isPlan } = this.options
    // A plan is made before the distribution runs the function, too: what is wrong with it is a warning then.
    const checks = isPlan ? [check?.()] : [check?.(), edge?.check()]
    const [[stored, lock, remote], view, site] = await Promise.all([
      // The bucket is listed while the source is hashed; after the look at the lock, which tells whether that stays true.
      this.#readBucket(),
      cdn?.look(),
      compose(),
      ...checks,
    ])
    this.#leftOut = site.leftOut
    this.#url = view?.url
    for (const warning of view?.warnings ?? []) this.context.log.warning(warning)
    await this.makePlan(site, stored.manifest, remote)
    // Otherwise, who makes the functions says so.
    const isLooking = isPlan || this.edge === undefined
    for (const problem of isLooking ? (this.#edge?.problems ?? []) : []) this.context.log.warning(problem)
    return { site, stored, lock }
  }

  /** @param listed what the bucket holds; without it, it is listed */
  async makePlan(site: Site, manifest: Manifest, listed?: Listing): Promise<void> {
    const { options } = this
    const { objects } = site
    const { store, storage, prefix, maxDelete } = options
    const { clock, log } = this.context
    const remote = listed ?? (await this.#list(manifest))
    const same = await findSame(objects, remote, manifest, store, storage)
    this.#edge = await options.edge?.plan(site)
    const paths = objects.map(({ path }) => path)
    const plan = makePlan({ site: objects, remote, manifest, same }, { ...options, now: clock.now() })
    this.#plan = await this.#holdBack(plan, manifest, paths)
    this.#rounds = this.#prepareRounds(paths)
    await log.group('Plan', () => {
      const printed = options.printed ?? { plan: this.#plan, prefix }
      printPlan(printed.plan, this.#leftOut, printed.prefix, log)
      for (const { distributionId, paths } of this.planned) {
        log.info(`to invalidate in ${distributionId}: ${describeCost(paths.length)}`)
      }
      for (const line of this.edge === undefined ? [] : describeEdge(this.edge))
        log.info(`at the edge: ${line}`)
      return Promise.resolve()
    })
    const retired = new Set(manifest.unseen.flatMap(({ retires }) => retires))
    const going = [...this.#plan.deletions, ...this.#plan.waiting].filter((path) => !retired.has(path))
    guardDeletions({ deletions: going }, manifest, maxDelete)
  }

  /** Whether nothing is to be done, and nothing is to be written down. */
  isIdle({ files }: Manifest): boolean {
    const { changes, recorded, deletions, retained, gone } = this.#plan
    const isRetained = [...retained].every(([path, until]) => {
      const entry = files.get(path)
      return entry !== undefined && entry !== 'unfinished' && entry.until === until
    })
    const isEmpty = changes.length + recorded.size + deletions.length + gone.length === 0
    return isEmpty && isRetained && this.stale().length === 0 && this.edge === undefined
  }

  /** Paths below the prefix that have to be invalidated; without a distribution nothing is. */
  stale(): readonly string[] {
    return this.#rounds.flatMap(({ stale }) => stale)
  }

  async #readBucket(): Promise<readonly [StoredManifest, SeenLock, Listing]> {
    const { store } = this.options
    // Of two refusals, that of the manifest is told: who takes the lock hears of the other.
    const seen = seeLock(store).catch(() => ({ version: undefined, isFree: false }))
    const stored = await readManifest(store)
    const lock = await seen
    return [stored, lock, await this.#list(stored.manifest)]
  }

  #list({ files }: Manifest): Promise<Listing> {
    return this.options.store.list([...files.keys()].sort())
  }

  /** Where nobody waits for invalidations, what is not known to be safe to delete goes with a later publish. */
  async #holdBack(plan: Plan, manifest: Manifest, site: readonly string[]): Promise<Plan> {
    const { cdn, isAwaited, isPlan } = this.options
    const { unseen } = manifest
    this.#seen = 0
    if (cdn === undefined || isAwaited) return plan
    const isWorthACall = plan.deletions.length > 0 || unseen.length > mostUnseen
    if (isWorthACall && !isPlan) this.#seen = await countSeen(unseen, cdn, this.context)
    const all = [...site, ...plan.retained.keys(), ...plan.kept, ...plan.deletions]
    const changed = plan.changes.map(({ object }) => object.path)
    const isCached = (paths: readonly string[]): boolean =>
      cdn.plan({ stale: cdn.staleOf({ stale: paths, changed }), all }).length > 0
    const assets = { keepAssetsMs: this.options.keepAssetsMs, now: this.context.clock.now() }
    return holdBack(plan, { manifest, seen: this.#seen, isCached, assets })
  }

  #prepareRounds(site: readonly string[]): readonly PreparedRound[] {
    const { cdn, isAwaited } = this.options
    const { retained, waiting, kept } = this.#plan
    const all = [...site, ...retained.keys(), ...waiting, ...kept]
    const returning = isAwaited ? cdn?.staleOf({ stale: this.#plan.returning, changed: [] }) : undefined
    this.#returning = cdn?.plan({ stale: returning ?? [], all }) ?? []
    return roundsOf(this.#plan).map((round) => {
      const stale = cdn?.staleOf(round) ?? []
      return { ...round, stale, planned: cdn?.plan({ stale, all }) ?? [] }
    })
  }
}
