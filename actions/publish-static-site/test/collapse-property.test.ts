import { collapse, type Budget } from '../src/cloudfront/collapse.js'
import { isWildcard, stemOf, withoutCovered } from '../src/cloudfront/wildcards.js'

/** Purged without need, wildcards, other paths: what counts first comes first. */
type Cost = readonly [purged: number, wildcards: number, exact: number]

function costOf(paths: readonly string[], fresh: readonly string[]): Cost {
  const stems = paths.filter(isWildcard).map(stemOf)
  const purged = fresh.filter((path) => stems.some((stem) => path.startsWith(stem))).length
  return [purged, stems.length, paths.length - stems.length]
}

/** Every set of paths that covers the items with a choice of the stems that two of them share. */
function everyCover(items: readonly string[], root: string): readonly (readonly string[])[] {
  const stems = new Set([root])
  for (const one of items) {
    for (const other of items) {
      if (one === other) continue
      let length = root.length
      while (length < one.length && one[length] === other[length]) length++
      stems.add(one.slice(0, length))
    }
  }
  let covers: (readonly string[])[] = [items]
  for (const stem of stems) covers = covers.flatMap((cover) => [cover, [...cover, `${stem}*`]])
  return covers.map(withoutCovered)
}

/** The same choice without a tree: at each worth of a path, all covers are looked at. */
function chooseSlowly(costs: readonly Cost[], budget: Budget): Cost {
  const isLess = (one: Cost, other: Cost): boolean => {
    const at = one.findIndex((value, index) => value !== other[index])
    return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0)
  }
  let best: Cost | undefined
  let [low, high] = [-12, 24]
  for (let step = 0; step < 14; step++) {
    const middle = step === 0 ? 24 : (low + high) / 2
    const price = ([purged, , exact]: Cost): number => exact * 2 ** middle + purged
    const cheapest = new Map<number, Cost>()
    for (const cost of costs) {
      const known = cheapest.get(cost[1])
      if (cost[1] > budget.wildcards) continue
      if (known === undefined || price(cost) < price(known)) cheapest.set(cost[1], cost)
      else if (price(cost) === price(known) && isLess(cost, known)) cheapest.set(cost[1], cost)
    }
    const kept = [...cheapest.values()].filter(([, wildcards, exact]) => wildcards + exact <= budget.paths)
    for (const cost of kept) if (best === undefined || isLess(cost, best)) best = cost
    if (kept.length > 0) high = middle
    else low = middle
  }
  if (best === undefined) throw new Error('One wildcard always is enough')
  return best
}

/** Numbers below `limit`, the same for the same seed. */
function dice(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

it('chooses what looking at every cover of a small site would choose', () => {
  for (let seed = 1; seed <= 400; seed++) {
    const roll = dice(seed)
    const name = (): string => Array.from({ length: 1 + roll(4) }, () => 'ab/'[roll(3)]).join('')
    const all = [...new Set(Array.from({ length: 4 + roll(24) }, () => `/${name()}`))].sort()
    const items = all.filter(() => roll(2) === 0).slice(0, 9)
    if (items.length < 2) continue
    const fresh = all.filter((path) => !items.includes(path))
    const budget = { paths: 1 + roll(items.length - 1), wildcards: 1 + roll(3) }
    const chosen = collapse(items, { fresh, roots: ['/'] }, budget)
    const costs = everyCover(items, '/').map((cover) => costOf(cover, fresh))
    expect({ seed, cost: costOf(chosen, fresh) }).toEqual({ seed, cost: chooseSlowly(costs, budget) })
    const isCovered = (path: string): boolean =>
      chosen.some((one) => one === path || (isWildcard(one) && path.startsWith(stemOf(one))))
    expect({ seed, missed: items.filter((path) => !isCovered(path)) }).toEqual({ seed, missed: [] })
  }
})
