import { isFingerprinted } from '../site/fingerprint.js'

export function isServiceWorker(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return /^(sw|service-?worker|ngsw-worker|firebase-messaging-sw)\.m?js$/.test(name)
}

/** What a file's rank depends on besides its name. */
export interface Ranked {
  /** Whether it is HTML, where its name does not say so: `about`. */
  readonly isPage?: boolean
  /** Whether nothing stands there yet, so that nothing that visitors get refers to it. */
  readonly isNew?: boolean
  /** Whether an earlier publish ended while it was at it: what it left may refer to what never came. */
  readonly isUnfinished?: boolean
}

const rootIndex = Number.MAX_SAFE_INTEGER - 1
const serviceWorkers = Number.MAX_SAFE_INTEGER
// S3 takes keys of 1,024 bytes, so no path is deeper than that.
const newPages = 2_000
const unfinishedPages = 4_000
const changedPages = 6_000

/**
 * When a file is uploaded: files of the same rank together, a rank only when those below it are done. What refers to
 * others comes after them, so that nobody is ever shown a page whose parts are missing.
 *
 * Fingerprinted files, then all others, then pages from the deepest up, then the root index, and last the service
 * workers, which fetch all of it. What is new comes before what is replaced: a page in a folder may lead to a new one
 * above it, a style sheet to a new picture. Pages that an earlier publish has left unfinished come in between.
 */
export function rankOf(
  path: string,
  { isPage = /\.html?$/i.test(path), isNew = true, isUnfinished = false }: Ranked = {},
): number {
  if (isServiceWorker(path)) return serviceWorkers
  if (path === 'index.html' || path === 'index.htm') return rootIndex
  const depth = path.split('/').length
  if (isPage) return (isNew ? newPages : isUnfinished ? unfinishedPages : changedPages) - depth
  if (!isNew) return 2
  return isFingerprinted(path) ? 0 : 1
}

/** What a rank holds, for the log. */
export function describeRank(rank: number): string {
  if (rank === 0) return 'fingerprinted assets'
  if (rank === 1) return 'other files'
  if (rank === 2) return 'changed files'
  if (rank === serviceWorkers) return 'service workers'
  if (rank === rootIndex) return 'the root index'
  if (rank < newPages) return `new pages at depth ${newPages - rank}`
  if (rank < unfinishedPages) return `unfinished pages at depth ${unfinishedPages - rank}`
  return `changed pages at depth ${changedPages - rank}`
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
