import type { RemoteObject } from '../s3/object-store.js'
import type { Manifest, Recorded } from '../manifest/manifest.js'
import { isFingerprinted } from '../site/fingerprint.js'
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
  /** `put` sends the bytes; `copy` only changes what is kept beside them, of the object with this ETag. */
  readonly how: { readonly kind: 'put' } | { readonly kind: 'copy'; readonly etag: string }
  /** Whether the bucket holds an object there, which caches may hold too. */
  readonly overwrites: boolean
}

/** What a publish is going to do. */
export interface Plan {
  /** Sorted by path. */
  readonly changes: readonly Change[]
  /** What another tool put there and is just what the site wants, or what is to be remembered otherwise than it was. */
  readonly recorded: ReadonlyMap<string, Recorded>
  /** Paths to delete at the end, sorted. */
  readonly deletions: readonly string[]
  /** Paths that are gone from the source and stay for visitors with an old page open: until when, in ms since the epoch. */
  readonly retained: ReadonlyMap<string, number>
  /** Of those, what an earlier publish has left unfinished, as it is to be recorded. Its content is not known. */
  readonly remembered: ReadonlyMap<string, Recorded>
  /** Paths that are gone from the source and stay until visitors are known to get the new pages; sorted. */
  readonly waiting: readonly string[]
  /** Paths that are gone from the source and stay, because nobody asked to delete them, or they are excluded. */
  readonly kept: readonly string[]
  /** Paths that the manifest still knows, and that are gone from the bucket or somebody else's by now. */
  readonly gone: readonly string[]
  readonly unchanged: number
  /** Paths whose cached copies are, or may be, out of date once all is done: overwritten, deleted, owed from before. */
  readonly stale: readonly string[]
  /** Of those, what was deleted, is put back, and may still be in caches as it was: leading to what is gone. */
  readonly returning: readonly string[]
}

export interface PlanOptions {
  readonly deleteRemoved: boolean
  /** How long fingerprinted files stay after they are gone from the source, in milliseconds. */
  readonly keepAssetsMs: number
  /** Paths that are neither published nor deleted. */
  readonly isExcluded: (path: string) => boolean
  readonly now: number
}

/** What was found out of objects that the manifest does not vouch for: their bytes are the wanted ones. */
export type Same = ReadonlyMap<string, { readonly hasHeaders: boolean }>

/** What the bucket, the manifest and the source hold. */
export interface Found {
  readonly site: readonly SiteObject[]
  readonly remote: ReadonlyMap<string, RemoteObject>
  readonly manifest: Manifest
  readonly same: Same
}

// Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
const copyLimit = 5 * 1024 ** 3

/** Compares source, bucket and manifest; decides, and does nothing. */
export function makePlan(found: Found, options: PlanOptions): Plan {
  const { site, manifest } = found
  const changes: Change[] = []
  const recorded = new Map<string, Recorded>()
  for (const object of site) {
    const decided = decide(object, found)
    if (decided === undefined) continue
    if ('reason' in decided) changes.push(decided)
    else recorded.set(object.path, decided)
  }
  const leaving = planLeaving(found, options)
  const overwritten = changes.filter(({ overwrites }) => overwrites).map(({ object }) => object.path)
  // Somebody has overwritten it, perhaps this action before it was killed; whether caches were told, nobody knows.
  const suspect = [...recorded].filter(([path, { etag }]) => isTouched(manifest.files.get(path), etag))
  return {
    changes,
    recorded,
    ...leaving,
    waiting: [],
    unchanged: site.length - changes.length,
    stale: [
      ...new Set([...overwritten, ...suspect.map(([path]) => path), ...leaving.deletions, ...manifest.owed]),
    ].sort(),
    returning: returningOf(changes, manifest),
  }
}

export const emptyPlan: Plan = {
  changes: [],
  recorded: new Map(),
  deletions: [],
  retained: new Map(),
  remembered: new Map(),
  waiting: [],
  kept: [],
  gone: [],
  unchanged: 0,
  stale: [],
  returning: [],
}

/** Whatever a fingerprinted file was, it is again. */
function returningOf(changes: readonly Change[], manifest: Manifest): readonly string[] {
  const owed = new Set(manifest.owed)
  return changes
    .filter(({ object: { path }, overwrites }) => !overwrites && owed.has(path) && !isFingerprinted(path))
    .map(({ object }) => object.path)
}

/** A change, an entry to write down, or undefined where all is as it should be. */
function decide(object: SiteObject, { remote, manifest, same }: Found): Change | Recorded | undefined {
  const { path, sha256, headersHash } = object
  const there = remote.get(path)
  const before = manifest.files.get(path)
  const put = { kind: 'put' } as const
  if (there === undefined) return { object, reason: 'new', how: put, overwrites: false }
  const overwrites = true
  const { etag } = there
  const reason = whyDistrusted(before, etag)
  if (before === undefined || before === 'unfinished' || reason !== undefined) {
    const found = same.get(path)
    if (found?.hasHeaders === true) return { sha256, headers: headersHash, etag }
    const how = found === undefined ? put : copyOrPut(object, etag)
    return { object, reason: reason ?? 'foreign', how, overwrites }
  }
  if (before.sha256 !== sha256) return { object, reason: 'content', how: put, overwrites }
  if (before.headers !== headersHash) {
    // An encoding is a matter of the bytes.
    const isOnlyHeaders = object.encoding === 'identity' && before.encoding === undefined
    return { object, reason: 'headers', how: isOnlyHeaders ? copyOrPut(object, etag) : put, overwrites }
  }
  // It has come back while it stayed for visitors with an old page.
  return before.until === undefined ? undefined : { sha256, headers: headersHash, etag }
}

function whyDistrusted(before: Recorded | 'unfinished' | undefined, etag: string): ChangeReason | undefined {
  if (before === undefined) return 'foreign'
  if (before === 'unfinished') return 'unfinished'
  return before.etag === etag ? undefined : 'drifted'
}

function isTouched(before: Recorded | 'unfinished' | undefined, etag: string): boolean {
  return before === 'unfinished' || (before !== undefined && before.etag !== etag)
}

function copyOrPut({ size }: SiteObject, etag: string): Change['how'] {
  return size <= copyLimit ? { kind: 'copy', etag } : { kind: 'put' }
}

type Leaving = Pick<Plan, 'deletions' | 'retained' | 'remembered' | 'kept' | 'gone'>

/** What becomes of what earlier publishes put there and the site has no more. */
function planLeaving({ site, remote, manifest }: Found, options: PlanOptions): Leaving {
  const wanted = new Set(site.map(({ path }) => path))
  const deletions: string[] = []
  const retained = new Map<string, number>()
  const kept: string[] = []
  const gone: string[] = []
  const remembered = new Map<string, Recorded>()
  for (const [path, before] of manifest.files) {
    if (wanted.has(path)) continue
    const there = remote.get(path)
    const isOthers = before !== 'unfinished' && there !== undefined && there.etag !== before.etag
    if (there === undefined || isOthers) gone.push(path)
    else if (!options.deleteRemoved || options.isExcluded(path)) kept.push(path)
    else {
      const until = isFingerprinted(path) ? stayOf(before, options) : 0
      if (until <= options.now) deletions.push(path)
      else {
        retained.set(path, until)
        if (before === 'unfinished')
          remembered.set(path, { sha256: '', headers: '', etag: there.etag, until })
      }
    }
  }
  return { deletions: deletions.sort(), retained, remembered, kept: kept.sort(), gone: gone.sort() }
}

/** Also what was left unfinished: a page that refers to it may have been there for a while. */
function stayOf(before: Recorded | 'unfinished', { keepAssetsMs, now }: PlanOptions): number {
  if (keepAssetsMs === 0) return 0
  return (before === 'unfinished' ? undefined : before.until) ?? now + keepAssetsMs
}
