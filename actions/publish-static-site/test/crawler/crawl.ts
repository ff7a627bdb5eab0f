import { isFingerprinted } from '../../src/site/fingerprint.js'
import type { AnyEdge } from './any-edge.js'
import { isPage } from './pages.js'

/** What a visitor may find broken. */
export interface Broken {
  readonly page: string
  /** It refers to this, which is not there. */
  readonly missing: string
}

/**
 * Visits all that a visitor may get:
 * - from the pages that stay, whatever they refer to, and what that refers to in turn, is there;
 * - of any page, those that are being added or removed too, its own parts are there.
 */
export function crawl(edge: AnyEdge, staying: Iterable<string>): Broken | undefined {
  const seen = new Set(staying)
  for (const path of seen) {
    for (const version of edge.visible(path)) {
      version.isReached = true
      for (const missing of version.references) {
        if (edge.at(missing) === undefined) return { page: path, missing }
        seen.add(missing)
      }
    }
  }
  for (const path of edge.visiblePaths) {
    for (const { object, references } of edge.visible(path)) {
      const missing = isPage(object) ? references.find((part) => isPart(part) && !edge.at(part)) : undefined
      if (missing !== undefined) return { page: path, missing }
    }
  }
  return undefined
}

/** Everything that is seen from somewhere, the beginnings among it. */
export function reachable(edge: AnyEdge, from: Iterable<string>): Set<string> {
  const seen = new Set(from)
  for (const path of seen) {
    for (const { references } of edge.visible(path)) for (const reference of references) seen.add(reference)
  }
  return seen
}

/** What a page is made of, rather than what it leads to; the generated sites have it in folders of its own. */
function isPart(path: string): boolean {
  return path.startsWith('assets/') || path.startsWith('parts/')
}

/** Whether somebody has a page open that needs a file with a hash in its name which is gone. */
export function crawlOpened(edge: AnyEdge, withinMs: number): Broken | undefined {
  for (const { object, references } of edge.openedWithin(withinMs)) {
    const missing = references.find((part) => isFingerprinted(part) && edge.at(part) === undefined)
    if (isPage(object) && missing !== undefined) return { page: object.path, missing }
  }
  return undefined
}
