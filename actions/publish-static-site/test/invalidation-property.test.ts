import { processorMs } from '@slipway/testkit/processor-time'
import type { Behavior } from '../src/cloudfront/behaviors.js'
import { invalidationPaths } from '../src/cloudfront/invalidation-paths.js'
import { spell } from '../src/cloudfront/spell.js'
import { createUrlFinder, rootsOf, type Visibility } from '../src/cloudfront/urls.js'
import { isWildcard, stemOf } from '../src/cloudfront/wildcards.js'

const seeds = Array.from({ length: 60 }, (_, index) => index + 1)
const most = 10

/** Numbers below `limit`, the same for the same seed. */
function dice(seed: number): (limit: number) => number {
  let state = seed * 2_654_435_761
  return (limit) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

interface World {
  readonly view: Visibility
  readonly stale: readonly string[]
  readonly all: readonly string[]
  readonly budget: { readonly paths: number; readonly wildcards: number }
}

function makeWorld(seed: number): World {
  const roll = dice(seed)
  const pick = <T>(items: readonly T[], fallback: T): T => items[roll(items.length)] ?? fallback
  const folders = ['', 'a/', 'a/b/', 'ab/', 'blog/2024/', 'blog/2025/', 'ü/', 'c++/', 'assets/', 'two words/']
  const endings = ['.html', '/index.html', '.png', '.3f2a9c1b.js', '', '.htm']
  const odd = ['', '', '', '', '', '', '', '', '', '~', '+', '%', "'", '日本', '[x]']
  const size = pick([5, 50, 400, 1_500], 5)
  const all = Array.from(
    { length: size },
    () => `${pick(folders, '')}p${roll(size)}${pick(odd, '')}${pick(endings, '')}`,
  )
  const share = pick([1, 20, 50, 100], 1)
  const plain: Behavior = { pattern: '*', originPaths: [''], hasQueryInKey: roll(4) === 0 }
  const prefix = pick(['', 'docs/', 'sites/main/'], '')
  const behaviors = pick<readonly Behavior[]>(
    [
      [plain],
      [{ ...plain, originPaths: [`/${prefix}`.replace(/\/$/, '')] }],
      [{ ...plain, pattern: '/a*', originPaths: [] }, plain],
      [{ ...plain, pattern: 'blog/*', hasQueryInKey: true }, plain],
    ],
    [plain],
  )
  return {
    view: { prefix, behaviors, defaultRootObject: 'index.html', indexDocument: 'index.html' },
    all: [...new Set([...all, 'index.html'])],
    stale: [...new Set([...all, 'index.html'])].filter(() => roll(100) < share),
    budget: { paths: pick([1, 10, 100, 3_000], 100), wildcards: most },
  }
}

describe.each([[0], [1], [2]])('over seeded sites (%d of 3)', (part) => {
  const worlds = seeds.filter((seed) => seed % 3 === part).map((seed) => [seed, makeWorld(seed)] as const)
  const results = worlds.map(([seed, world]) => ({
    seed,
    world,
    paths: invalidationPaths(world, world.view, world.budget),
  }))

  it('every URL of what is stale is covered, with query strings where they are in the cache key', () => {
    const missed: string[] = []
    for (const { seed, world, paths } of results) {
      const urlsOf = createUrlFinder(world.view)
      const stems = paths.filter(isWildcard).map(stemOf)
      const exact = new Set(paths)
      const covers = (url: string): boolean => exact.has(url) || stems.some((stem) => url.startsWith(stem))
      for (const path of world.stale) {
        for (const url of urlsOf(path)) {
          for (const spelled of spell(url.path).map(stemOf)) {
            const asked = url.hasQueryInKey ? [spelled, `${spelled}?x=1`] : [spelled]
            missed.push(...asked.filter((one) => !covers(one)).map((one) => `${seed}: ${one}`))
          }
        }
      }
    }
    expect(missed).toEqual([])
  })

  it('nothing outside of the prefix is covered', () => {
    for (const { seed, world, paths } of results) {
      const roots = rootsOf(world.view).flatMap(spell)
      const names = roots.map((root) => root.slice(0, -1))
      const strays = paths.filter(
        (path) =>
          !roots.some((root) => path.startsWith(root)) &&
          !names.includes(path) &&
          !names.includes(path.replace(/\?\*$/, '')),
      )
      expect({ seed, strays }).toEqual({ seed, strays: [] })
    }
  })

  it('the budget is kept, but for what a site needs at least: a wildcard, and the name of its folder', () => {
    for (const { seed, world, paths } of results) {
      const wildcards = paths.filter(isWildcard).length
      expect({ seed, isKept: paths.length <= Math.max(world.budget.paths, 3) }).toEqual({
        seed,
        isKept: true,
      })
      expect({ seed, isKept: wildcards <= most + 1 }).toEqual({ seed, isKept: true })
    }
  })

  it('the same site gives the same paths, whatever the order', () => {
    for (const { world, paths } of results) {
      const turned = { stale: world.stale.toReversed(), all: world.all.toReversed() }
      expect(invalidationPaths(turned, world.view, world.budget)).toEqual(paths)
    }
  })

  it('what is stale alone is never covered by a wildcard over the whole site when the budget holds it', () => {
    for (const { seed, world, paths } of results) {
      if (
        world.stale.length > 3 ||
        world.budget.paths < 100 ||
        world.stale.some((path) => /[~[+]/.test(path))
      )
        continue
      expect({ seed, isAll: paths.includes('/*') && world.all.length > 50 }).toEqual({ seed, isAll: false })
    }
  })
})

it('collapses fifty thousand stale pages in a second or two', () => {
  const stale = Array.from({ length: 50_000 }, (_, index) => `blog/${index % 97}/${index}/index.html`)
  const fresh = Array.from({ length: 20_000 }, (_, index) => `blog/${index % 89}/img/${index}.png`)
  const view = makeWorld(1).view
  const collapse = (): void => {
    const all = [...stale, ...fresh]
    const paths = invalidationPaths({ stale, all }, view, { paths: 100, wildcards: most })
    expect(paths.length).toBeLessThanOrEqual(100)
  }
  expect(processorMs(collapse)).toBeLessThan(20_000)
}, 30_000)
