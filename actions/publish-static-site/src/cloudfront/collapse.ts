import { growTree, type Fork } from './path-tree.js'
import { isWildcard, stemOf, withoutCovered } from './wildcards.js'

/** How much an invalidation may ask for. */
export interface Budget {
  /** Paths, wildcards among them; at least 1. */
  readonly paths: number
  readonly wildcards: number
}

export interface Site {
  /** What of the site stays as it is, spelled as URL paths and sorted: what a wildcard should not purge. */
  readonly fresh: readonly string[]
  /** The folders below which all of the site is seen, spelled; no wildcard reaches beyond. */
  readonly roots: readonly string[]
}

/** One way to cover what a fork holds. */
interface Cover {
  /** Paths that stay as they are, wildcards not counted. */
  readonly exact: number
  /** Objects that are purged without need. */
  readonly purged: number
  /** Of the wildcards that take the place of others. */
  readonly stems: Stems
}

type Stems = undefined | string | readonly [Stems, Stems]

/** By the number of wildcards. */
type Covers = readonly (Cover | undefined)[]

// A path may be worth between next to nothing and the whole site. Each step halves the range of its logarithm.
const leastWorth = -12
const mostWorth = 24
const steps = 14

/**
 * Covers all of these paths within the budget by wildcards that purge as little else as they can. Which wildcards, is
 * decided by what a path is worth: the least worth is looked for at which the budget is kept. At a given one, the best
 * cover with each number of wildcards is found exactly, bottom up. Where even one wildcard a root is too much, it is that.
 * @param items as CloudFront takes them, each once; none covers another
 * @returns sorted; the same for the same arguments
 */
export function collapse(
  items: readonly string[],
  { fresh, roots }: Site,
  budget: Budget,
): readonly string[] {
  if (fits(items, budget)) return items
  const tops = roots.filter((root) => !roots.some((other) => other !== root && root.startsWith(other)))
  const isInside = (path: string): boolean => tops.some((root) => stemOf(path).startsWith(root))
  const outside = items.filter((path) => !isInside(path))
  const left = {
    paths: budget.paths - outside.length,
    wildcards: Math.max(1, budget.wildcards - outside.filter(isWildcard).length),
  }
  const forks = tops.flatMap((root) =>
    growTree(
      root,
      items.filter((path) => stemOf(path).startsWith(root)),
      fresh,
    ),
  )
  const stems = chooseStems(forks, left) ?? forks.map(({ stem }) => stem)
  return withoutCovered([...items, ...stems.map((stem) => `${stem}*`)])
}

function fits(items: readonly string[], budget: Budget): boolean {
  return items.length <= budget.paths && items.filter(isWildcard).length <= budget.wildcards
}

function chooseStems(forks: readonly Fork[], budget: Budget): readonly string[] | undefined {
  let best: (Cover & { readonly wildcards: number }) | undefined
  let [low, high] = [leastWorth, mostWorth]
  for (let step = 0; step < steps; step++) {
    const middle = step === 0 ? mostWorth : (low + high) / 2
    const worth = 2 ** middle
    const covers = coverAll(
      forks.map((fork) => coverFork(fork, worth, budget.wildcards)),
      worth,
      budget.wildcards,
    )
    let isKept = false
    for (const [wildcards, cover] of covers.entries()) {
      if (cover === undefined || cover.exact + wildcards > budget.paths) continue
      isKept = true
      if (best === undefined || isLess(rank(cover, wildcards), rank(best, best.wildcards)))
        best = { ...cover, wildcards }
    }
    if (isKept) high = middle
    else low = middle
  }
  return best === undefined ? undefined : flatten(best.stems)
}

/** What counts first is what is purged without need, then wildcards, of which CloudFront takes few, then paths. */
function rank({ exact, purged }: Cover, wildcards: number): readonly number[] {
  return [purged, wildcards, exact]
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index])
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0)
}

function coverFork(fork: Fork, worth: number, most: number): Covers {
  const whole = { exact: 0, purged: fork.fresh, stems: fork.stem }
  const [only] = fork.forks
  const isChain = only !== undefined && fork.forks.length === 1 && fork.exact + fork.wildcards === 0
  // What is narrower and covers as much is better.
  if (isChain && only.fresh === fork.fresh) return coverFork(only, worth, most)
  // Nothing below a wildcard over all of it could be better.
  if (fork.fresh === 0)
    return [fork.paths === undefined ? undefined : { ...whole, exact: fork.paths, stems: undefined }, whole]
  const own: (Cover | undefined)[] = []
  if (fork.wildcards <= most)
    own[fork.wildcards] = { exact: fork.exact, purged: fork.purged, stems: undefined }
  // Where nothing parts further down, there is nothing to choose from.
  const covers =
    fork.forks.length === 0
      ? own
      : [...coverAll([own, ...fork.forks.map((inner) => coverFork(inner, worth, most))], worth, most)]
  covers[1] = cheaper(covers[1], whole, worth)
  return covers
}

/** The best of each number of wildcards for all of them together. */
function coverAll(parts: readonly Covers[], worth: number, most: number): Covers {
  return parts.reduce<Covers>(
    (sum, part) => {
      const joined: (Cover | undefined)[] = []
      // By index: there are millions of these, and an iterator makes a pair of each.
      for (let here = 0; here < sum.length; here++) {
        const one = sum[here]
        if (one === undefined) continue
        for (let there = 0; there < part.length && here + there <= most; there++) {
          const other = part[there]
          if (other !== undefined)
            joined[here + there] = cheaper(joined[here + there], join(one, other), worth)
        }
      }
      return joined
    },
    [{ exact: 0, purged: 0, stems: undefined }],
  )
}

function join(one: Cover, other: Cover): Cover {
  const stems: Stems =
    one.stems === undefined ? other.stems : other.stems === undefined ? one.stems : [one.stems, other.stems]
  return { exact: one.exact + other.exact, purged: one.purged + other.purged, stems }
}

function cheaper(one: Cover | undefined, other: Cover, worth: number): Cover {
  if (one === undefined) return other
  const [price, otherPrice] = [one.exact * worth + one.purged, other.exact * worth + other.purged]
  if (price !== otherPrice) return otherPrice < price ? other : one
  if (one.purged !== other.purged) return other.purged < one.purged ? other : one
  return other.exact < one.exact ? other : one
}

function flatten(stems: Stems): readonly string[] {
  const found: string[] = []
  const open: Stems[] = [stems]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next === 'string') found.push(next)
    else if (next !== undefined) open.push(...next)
  }
  return found
}
