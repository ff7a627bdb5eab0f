import type { SiteObject } from '../site/site-object.js'

/**
 * - `new`: the bucket does not hold it
 * - `content`: its bytes differ from what was published last
 * - `headers`: its bytes are the same, its headers or how it is kept differ
 * - `foreign`: something else wrote what is there
 * - `drifted`: somebody else changed it since
 * - `unfinished`: an earlier publish ended while it was at it
 */
export type ChangeReason = 'new' | 'content' | 'headers' | 'foreign' | 'drifted' | 'unfinished'

export interface Change {
  readonly object: SiteObject
  readonly reason: ChangeReason
  /** `put` sends the bytes; `copy` only changes what is kept beside them. */
  readonly how: { readonly kind: 'put' } | { readonly kind: 'copy'; readonly etag: string }
  /** Whether the bucket holds an object there, which caches may hold too. */
  readonly overwrites: boolean
}

/** What a publish is going to do. */
export interface SitePlan {
  /** Sorted by path. */
  readonly changes: readonly Change[]
  /** Objects of another tool that are just what the site wants: they are only written down. Path -> ETag. */
  readonly adopted: ReadonlyMap<string, { readonly object: SiteObject; readonly etag: string }>
  /** Paths to delete at the end, sorted. */
  readonly deletions: readonly string[]
  /** Paths that are gone from the source and stay for visitors with an old page open, until when (milliseconds since the epoch). */
  readonly retained: ReadonlyMap<string, number>
  /** Paths that are gone from the source and stay, because nobody asked to delete them or they are excluded. */
  readonly kept: readonly string[]
  /** Paths that the manifest still knows and neither source nor bucket holds. */
  readonly gone: readonly string[]
  readonly unchanged: number
  /** Paths whose cached copies are out of date once all is done: overwritten, deleted, and owed from before. */
  readonly stale: readonly string[]
}
