import { concurrently, type Clock } from '@slipway/action-kit'
import { Ledger } from '../manifest/ledger.js'
import type { Recorded } from '../manifest/manifest.js'
import { readManifest, writeManifest } from '../manifest/stored-manifest.js'
import type { ObjectStore } from '../s3/object-store.js'
import { isFingerprinted } from '../site/fingerprint.js'
import type { Copies } from './copies.js'
import { folderOf } from './release-folder.js'

export interface ShareOptions {
  readonly from: string
  readonly to: string
  /** How long what is shared stays, in milliseconds; 0 shares nothing. */
  readonly keepAssetsMs: number
  readonly open: (folder: string) => ObjectStore
  readonly copies: Copies
  readonly clock: Pick<Clock, 'now'>
  readonly signal: AbortSignal
}

const copiesAtATime = 32

/**
 * Gives a release what it lacks of others, and these what they lack of it: while a switch spreads over the edges, pages of
 * any of them may ask for parts at an edge that shows another one.
 * @param others what edges may show, each once
 * @returns how many files were copied
 */
export async function shareBothWays(
  id: string,
  others: readonly string[],
  options: Omit<ShareOptions, 'from' | 'to'>,
): Promise<number> {
  let count = 0
  for (const other of others) {
    count += await shareAssets({ ...options, from: other, to: id })
    count += await shareAssets({ ...options, from: id, to: other })
  }
  return count
}

/**
 * Gives a release the fingerprinted files that it lacks of another one: visitors whose page is of the one find its parts
 * when the other is shown. A switch also needs some seconds until every edge knows of it.
 * @returns how many files were copied
 */
async function shareAssets(options: ShareOptions): Promise<number> {
  const { from, to, keepAssetsMs, open, copies, clock, signal } = options
  if (from === to || keepAssetsMs === 0) return 0
  const target = open(folderOf(to))
  const [given, taking] = await Promise.all([readManifest(open(folderOf(from))), readManifest(target)])
  const now = clock.now()
  const lacking: (readonly [path: string, entry: Recorded])[] = []
  const ledger = new Ledger((manifest, expected) => writeManifest(target, manifest, expected), taking)
  for (const [path, entry] of given.manifest.files) {
    if (entry === 'unfinished' || !isFingerprinted(path) || (entry.until ?? now + 1) <= now) continue
    const there = taking.manifest.files.get(path)
    const until = entry.until ?? now + keepAssetsMs
    if (there === undefined || there === 'unfinished') lacking.push([path, { ...entry, until }])
    // Its time began when it was shared before, and is too short by now; for some hours no manifest is written.
    else if (there.until !== undefined && until - there.until > keepAssetsMs / 24)
      ledger.set(path, { ...there, until })
  }
  for (const [path] of lacking) ledger.set(path, 'unfinished')
  await ledger.save()
  let count = 0
  await concurrently(lacking, copiesAtATime, async ([path, entry]) => {
    signal.throwIfAborted()
    const etag = await copies.asIs(folderOf(from) + path, entry.etag, folderOf(to) + path)
    if (etag === undefined) {
      ledger.forget([path])
      return
    }
    ledger.set(path, { ...entry, etag })
    count++
  })
  await ledger.save()
  return count
}
