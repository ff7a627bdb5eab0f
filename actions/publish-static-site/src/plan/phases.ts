import { isFingerprinted } from '../site/fingerprint.js'

const serviceWorker = /^(sw|service-?worker|ngsw-worker|firebase-messaging-sw)\.m?js$/

/**
 * When a file is uploaded: files of the same rank together, a rank only when those below it are done. What refers to
 * others comes after them, so that nobody is ever shown a page whose parts are missing.
 *
 * Fingerprinted files, then all others, then pages from the deepest up, then the root index, and last the service
 * workers, which fetch all of it.
 * @param isPage whether it is HTML, where its name does not say so: `about`
 */
export function rankOf(path: string, isPage = /\.html?$/i.test(path)): number {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (serviceWorker.test(name)) return Number.MAX_SAFE_INTEGER
  if (path === 'index.html' || path === 'index.htm') return Number.MAX_SAFE_INTEGER - 1
  // S3 takes keys of 1,024 bytes, so no path is deeper than that.
  if (isPage) return 2_000 - path.split('/').length
  return isFingerprinted(path) ? 0 : 1
}

/** What a rank holds, for the log. */
export function describeRank(rank: number): string {
  if (rank === 0) return 'fingerprinted assets'
  if (rank === 1) return 'other files'
  if (rank === Number.MAX_SAFE_INTEGER) return 'service workers'
  return rank === Number.MAX_SAFE_INTEGER - 1 ? 'the root index' : `pages at depth ${2_000 - rank}`
}

/** Items by their ranks, lowest first; their order within a rank is kept. */
export function inPhases<T>(items: readonly T[], rankOfItem: (item: T) => number): readonly (readonly T[])[] {
  const phases = new Map<number, T[]>()
  for (const item of items) {
    const rank = rankOfItem(item)
    const phase = phases.get(rank)
    if (phase === undefined) phases.set(rank, [item])
    else phase.push(item)
  }
  return [...phases].sort(([a], [b]) => a - b).map(([, phase]) => phase)
}
