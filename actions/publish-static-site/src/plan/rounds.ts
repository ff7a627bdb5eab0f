import { isServiceWorker } from './phases.js'
import type { Plan } from './plan.js'

/** A part of a publish. The next one begins when visitors get what this one has made. */
export interface Round {
  /** Paths to delete in it, sorted. */
  readonly deletions: readonly string[]
  /** Paths whose cached copies are, or may be, out of date after it, sorted. */
  readonly stale: readonly string[]
  /** Paths that it uploads or deletes. */
  readonly changed: readonly string[]
}

/**
 * What is uploaded comes first; then pages go, then what is left. So a page is nowhere to be had, not even in a cache,
 * when its parts go. What is deleted is invalidated after it is gone: before, caches would only fetch it again.
 */
export function roundsOf({ changes, deletions, stale }: Plan): readonly Round[] {
  const going = new Set(deletions)
  const first = {
    deletions: [],
    stale: stale.filter((path) => !going.has(path)),
    changed: changes.map(({ object }) => object.path),
  }
  const pages = deletions.filter(mayRefer)
  const others = deletions.filter((path) => !mayRefer(path))
  const later = [pages, others].filter((paths) => paths.length > 0)
  return [first, ...later.map((paths) => ({ deletions: paths, stale: paths, changed: paths }))]
}

/** Whether it is a page or a service worker by its name; what its type was, nobody knows any more. */
export function mayRefer(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return /\.x?html?$/i.test(name) || !name.includes('.') || isServiceWorker(path)
}
