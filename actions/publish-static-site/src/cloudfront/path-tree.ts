import { isWildcard, sortByStem, stemOf } from './wildcards.js'

/** A place where paths part: what a wildcard could begin with. */
export interface Fork {
  /** All that the paths below have in common. */
  readonly stem: string
  /** Objects below that stay as they are. */
  readonly fresh: number
  /** Paths that end here, and not below another fork. */
  readonly exact: number
  /** Wildcards that begin here, and not below another fork, and what they purge without need. */
  readonly wildcards: number
  readonly purged: number
  readonly forks: readonly Fork[]
  /** How many paths there are below in all, if none of them is a wildcard. */
  readonly paths: number | undefined
}

/**
 * The forks of paths below a root, which is the first of them; none when there are no paths.
 * @param items paths and wildcards below the root, each once, none covered by another
 * @param fresh sorted
 */
export function growTree(root: string, items: readonly string[], fresh: readonly string[]): readonly Fork[] {
  if (items.length === 0) return []
  const inner = growFork(sortByStem(items), root.length, fresh)
  if (inner.stem === root) return [inner]
  const whole = { exact: 0, wildcards: 0, purged: 0, forks: [inner], paths: inner.paths }
  return [{ stem: root, fresh: countBelow(fresh, root), ...whole }]
}

/** @param least how long a stem has to be at least */
function growFork(items: readonly string[], least: number, fresh: readonly string[]): Fork {
  const stem = commonStem(stemOf(items[0] ?? ''), stemOf(items.at(-1) ?? ''), least)
  let [exact, wildcards, purged] = [0, 0, 0]
  const forks: Fork[] = []
  for (const run of runsBehind(stem, items)) {
    const [first = ''] = run
    if (run.length > 1) forks.push(growFork(run, stem.length, fresh))
    else if (isWildcard(first)) {
      wildcards++
      purged += countBelow(fresh, stemOf(first))
    } else exact++
  }
  const hasWildcards = wildcards > 0 || forks.some(({ paths }) => paths === undefined)
  const paths = hasWildcards ? undefined : exact + forks.reduce((sum, fork) => sum + (fork.paths ?? 0), 0)
  return { stem, fresh: countBelow(fresh, stem), exact, wildcards, purged, forks, paths }
}

/** Sorted paths by what follows the stem: a character, or one that is encoded as a whole. */
function runsBehind(stem: string, items: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = []
  let before: string | undefined
  for (const item of items) {
    const at = stem.length
    const token = stemOf(item).slice(at, item[at] === '%' ? at + 3 : at + 1)
    if (token !== before || token === '') runs.push([])
    runs.at(-1)?.push(item)
    before = token
  }
  return runs
}

function commonStem(one: string, other: string, least: number): string {
  let length = least
  while (length < one.length && length < other.length && one[length] === other[length]) length++
  // Half of an encoded character is none that CloudFront would take.
  return one.slice(0, length).replace(/%[0-9A-F]?$/, '')
}

/** How many of these begin with a stem. */
export function countBelow(sorted: readonly string[], stem: string): number {
  // Spelled paths are ASCII; this is behind all that begin with the stem.
  return positionOf(sorted, `${stem}\x7f`) - positionOf(sorted, stem)
}

function positionOf(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}
