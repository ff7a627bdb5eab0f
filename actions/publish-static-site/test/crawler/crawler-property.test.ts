import type { PublishOptions } from '../../src/publish/options.js'
import { carelessly } from './careless.js'
import { Story } from './story.js'

type Publish = ConstructorParameters<typeof Story>[1]

/** What goes wrong with a seed: what the crawler misses, or how the site differs from its source; undefined: nothing. */
async function findFault(seed: number, publishBy?: Publish, isAwaited = true): Promise<string | undefined> {
  const story = new Story(seed, publishBy, isAwaited)
  let failure: unknown
  await story.tell(5).catch((error: unknown) => (failure = error))
  if (story.broken !== undefined) return JSON.stringify(story.broken, null, 1)
  return failure instanceof Error ? failure.stack : undefined
}

const paths = (objects: readonly { readonly path: string }[]): readonly string[] =>
  objects.map(({ path }) => path)

describe('a crawler that gets whatever some edge may show', () => {
  it('finds nothing missing in 200 sites, each published over and over with faults, kills and rivals', async () => {
    const only = Number(process.env.SLIPWAY_SEED ?? '0')
    for (const seed of only > 0 ? [only] : Array.from({ length: 200 }, (_, index) => index + 1)) {
      const fault = await findFault(seed)
      if (fault !== undefined) throw new Error(`Repeat it with SLIPWAY_SEED=${seed}: ${fault}`)
    }
  }, 60_000)

  it('finds nothing missing where no publish waits for its invalidation, and in the end what went is gone', async () => {
    for (const seed of [...Array.from({ length: 40 }, (_, index) => index + 1), 54, 159, 378]) {
      const fault = await findFault(seed, undefined, false)
      if (fault !== undefined) throw new Error(`Of seed ${seed}: ${fault}`)
    }
  }, 60_000)

  it.each([
    ['a page that was deleted comes back, and edges may hold it as it was', 216],
    ['a page that a publish was to delete when it was killed comes back', 759],
    ['a page without a name for it comes back, and edges may hold it as it was', 1582],
  ])('finds nothing missing when %s', async (_what, seed) => {
    expect(await findFault(seed)).toBeUndefined()
  })

  it.each<[string, NonNullable<Publish>]>([
    [
      'pages first',
      carelessly(async ({ pages, parts, put, invalidate }) => {
        await put(pages)
        await put(parts)
        await invalidate(paths([...pages, ...parts]))
      }),
    ],
    [
      'everything at once',
      carelessly(async ({ pages, parts, put, invalidate }) => {
        await put([...pages, ...parts])
        await invalidate(paths([...pages, ...parts]))
      }),
    ],
    [
      'deletion before invalidation',
      carelessly(async ({ pages, parts, gone, put, remove, invalidate }) => {
        await put(parts)
        await put(pages)
        await remove(gone)
        await invalidate([...paths([...pages, ...parts]), ...gone])
      }),
    ],
    [
      'one invalidation before deletion',
      carelessly(async ({ pages, parts, gone, put, remove, invalidate }) => {
        await put(parts)
        await put(pages)
        await invalidate([...paths([...pages, ...parts]), ...gone])
        await remove(gone)
      }),
    ],
    [
      'no invalidation',
      carelessly(async ({ pages, parts, gone, put, remove }) => {
        await put(parts)
        await put(pages)
        await remove(gone)
      }),
    ],
  ])('sees through a publish with %s', async (_way, publishBy) => {
    const faults = new Set<string>()
    for (let seed = 1; seed <= 10; seed++) {
      const story = new Story(seed, publishBy)
      await story.tell(3).catch(() => undefined)
      if (story.broken !== undefined) faults.add(story.broken.missing)
    }
    expect(faults.size).toBeGreaterThan(1)
  })

  it.each<[string, (options: PublishOptions) => Partial<PublishOptions>]>([
    ['old assets are not kept', () => ({ keepAssetsMs: 0 })],
    [
      'nobody waits for invalidations',
      ({ cdn }) => ({ cdn: cdn && { ...cdn, invalidate: () => Promise.resolve(true) } }),
    ],
  ])('notices when %s', async (_what, change) => {
    const { publish } = await import('../../src/publish/publish.js')
    const found = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((seed) =>
        findFault(seed, (options, context) => publish({ ...options, ...change(options) }, context)),
      ),
    )
    expect(found.filter((fault) => fault !== undefined)).not.toEqual([])
  })
})
