import type { Context } from '@slipway/action-kit'
import type { Cdn } from '../cloudfront/cdn.js'
import type { SiteEdge } from '../edge/site-edge.js'
import type { Publisher } from '../lock/publisher.js'
import type { MaxDelete } from '../plan/guard-deletions.js'
import type { Plan, PlanOptions } from '../plan/plan.js'
import type { ObjectStore } from '../s3/object-store.js'
import type { StorageOptions } from '../s3/storage-options.js'
import type { SiteObject } from '../site/site-object.js'
import type { LocalFiles } from '../source/local-files.js'
import type { Shown } from '../verify/sample.js'
import type { Verdict } from '../verify/verify.js'

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
  /** What is printed instead of the plan, where what a publish does is not what it changes for visitors. */
  readonly printed?: { readonly plan: Plan; readonly prefix: string }
  readonly publisher: Publisher
  readonly lockTimeoutMs: number
  /** Lists and hashes the source. */
  readonly compose: () => Promise<Site>
  readonly store: ObjectStore
  /** The store for a few seconds after a cancellation. */
  readonly tidying: ObjectStore
  /** The distributions in front of the bucket, when there are some. */
  readonly cdn: Cdn | undefined
  /** The function at the edge, where the site has one. */
  readonly edge?: SiteEdge | undefined
  /** Throws what keeps visitors from seeing what is published; with the first look, before anything is changed. */
  readonly check?: (() => Promise<void>) | undefined
  /** Whether visitors are known to get the new site when the invalidation is done with. Without that nothing is deleted. */
  readonly isAwaited: boolean
  /** Compares what visitors get with what was published, when that is wanted. */
  readonly verify?: VerifySite | undefined
}

export type VerifySite = (shown: Pick<Shown, 'changed' | 'site' | 'removed'>) => Promise<Verdict>

export type PublishContext = Pick<Context, 'clock' | 'log' | 'signal'>
