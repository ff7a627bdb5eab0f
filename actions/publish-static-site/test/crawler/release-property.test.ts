import type { ReleaseParts } from '../../src/release/release-options.js'
import { ReleaseStory } from './release-story.js'

/** What goes wrong with a seed; undefined: nothing. */
async function findFault(
  seed: number,
  spoil?: (parts: ReleaseParts) => Partial<ReleaseParts>,
): Promise<string | undefined> {
  try {
    await new ReleaseStory(seed, spoil).tell(5)
    return undefined
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}

describe('visitors of releases, at any edge, by key value store and by origin path', () => {
  it('see whole releases, and get their parts, over 100 seeds with faults, kills, rivals and rollbacks', async () => {
    const only = Number(process.env.SLIPWAY_SEED ?? '0')
    for (const seed of only > 0 ? [only] : Array.from({ length: 100 }, (_, index) => index + 1)) {
      const fault = await findFault(seed)
      if (fault !== undefined) throw new Error(`Repeat it with SLIPWAY_SEED=${seed}: ${fault}`)
    }
  }, 60_000)

  it.each<[string, (parts: ReleaseParts) => Partial<ReleaseParts>]>([
    ['parts are not shared', () => ({ keepAssetsMs: 0 })],
    [
      'a release is shown before all of it is there',
      ({ switcher }) => ({
        switcher: {
          ...switcher,
          look: async () => {
            await switcher.show(
              { id: 'early', serving: { route: { i: '', e: 'exact', n: 0 }, entries: new Map() } },
              await switcher.look(),
            )
            return switcher.look()
          },
        },
      }),
    ],
    ['copies get lost', ({ copies }) => ({ copies: { ...copies, asIs: () => Promise.resolve('"lost"') } })],
  ])('notice when %s', async (_what, spoil) => {
    const found: (string | undefined)[] = []
    for (let seed = 1; seed <= 8; seed++) found.push(await findFault(seed, spoil))
    expect(found.filter((fault) => /is open|no whole release/.test(fault ?? ''))).not.toEqual([])
  })
})
