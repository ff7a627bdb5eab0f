import { collapse, type Budget } from './collapse.js'
import { countBelow } from './path-tree.js'
import { spell } from './spell.js'
import { createUrlFinder, rootsOf, type Url, type Visibility } from './urls.js'
import { isWildcard, withoutCovered } from './wildcards.js'

/** What of a site is to be invalidated. */
export interface Stale {
  /** Paths below the prefix whose cached copies are, or may be, out of date. */
  readonly stale: readonly string[]
  /** All that the site holds, what is stale among it or not: what a wildcard should rather not purge. */
  readonly all: Iterable<string>
}

/**
 * The paths to invalidate for objects that changed or are about to go, encoded as CloudFront wants them, sorted, each
 * once. A page is known by several. What exceeds the budget is collapsed to wildcards that purge the fewest others.
 */
export function invalidationPaths(
  { stale, all }: Stale,
  view: Visibility,
  budget: Budget,
): readonly string[] {
  if (stale.length === 0) return []
  const urlsOf = createUrlFinder(view)
  const isStale = new Set(stale)
  const fresh = [...all]
    .filter((path) => !isStale.has(path))
    // By its own name: the others are the same object.
    .flatMap((path) => urlsOf(path).slice(0, 1))
    .flatMap(({ path }) => spell(path).slice(0, 1))
    .sort()
  const roots = spelledRoots(view)
  const items = withoutCovered(stale.flatMap(urlsOf).flatMap((url) => itemsOf(url, { fresh, roots })))
  return collapse(items, { fresh, roots }, budget)
}

/** Everything below the prefix: a wildcard over each of its folders, and the folder's own name without a slash. */
export function everyPath(view: Visibility): readonly string[] {
  const roots = rootsOf(view)
  const names = roots.filter((root) => root !== '/').map((root) => root.slice(0, -1))
  const hasQueryInKey = view.behaviors.some((behavior) => behavior.hasQueryInKey)
  const urls = names.flatMap((path) => (hasQueryInKey ? spell(path).flatMap(withQueries) : spell(path)))
  return withoutCovered([...spelledRoots(view).map((root) => `${root}*`), ...urls])
}

/**
 * What covers one URL. Where copies are kept by the query string too, AWS documents `/a*` for all of them, which is
 * every name that begins so as well; where that is too much, it is `/a` and `/a?*`.
 * Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/invalidation-specifying-objects.html
 */
function itemsOf(
  { path, hasQueryInKey }: Url,
  { fresh, roots }: { readonly fresh: readonly string[]; readonly roots: readonly string[] },
): readonly string[] {
  const spellings = spell(path)
  if (!hasQueryInKey) return spellings
  return spellings.flatMap((item) => {
    const isAlone = roots.some((root) => item.startsWith(root)) && countBelow(fresh, item) === 0
    return isAlone && !isWildcard(item) ? [`${item}*`] : withQueries(item)
  })
}

function withQueries(item: string): readonly string[] {
  return isWildcard(item) ? [item] : [item, `${item}?*`]
}

function spelledRoots(view: Visibility): readonly string[] {
  return rootsOf(view).flatMap((root) =>
    spell(root).map((spelled) => (isWildcard(spelled) ? spelled.slice(0, -1) : spelled)),
  )
}
