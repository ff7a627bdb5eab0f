import { leftAfter, lingering, lingerMs, withLeaving } from '../src/release/lingering.js'
import { indexPath, readIndex, type ReleaseIndex } from '../src/release/release-index.js'

const now = 1_000_000_000
const index = (history: readonly string[], left: ReleaseIndex['left'] = []): ReleaseIndex => ({
  releases: [],
  history,
  left,
})

describe('what edges may still show', () => {
  it.each<[string, ReleaseIndex, string | undefined, readonly string[]]>([
    ['what they are told', index(['a', 'b']), 'b', ['b']],
    ['what was left a moment ago', index(['a', 'b'], [{ id: 'a', at: now - lingerMs + 1 }]), 'b', ['a', 'b']],
    ['and not for ever', index(['a', 'b'], [{ id: 'a', at: now - lingerMs }]), 'b', ['b']],
    [
      'what was left by a clock that is ahead',
      index(['b'], [{ id: 'a', at: now + lingerMs }]),
      'b',
      ['a', 'b'],
    ],
    ['what was about to be left, whenever that was', index(['b'], [{ id: 'a' }]), 'b', ['a', 'b']],
    ['what a switch left that was not written down', index(['a', 'b']), 'c', ['b', 'c']],
    ['what was shown before the site was published in place', index(['a', 'b']), undefined, ['b']],
  ])('is %s', (_what, given, shown, expected) => {
    expect(
      lingering(given, shown, now)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(expected)
  })

  it('is known after a switch, each since it was left; what was not seen to end began now at the latest', () => {
    const given = index(
      ['a', 'b'],
      [{ id: 'x' }, { id: 'y', at: now - 5 }, { id: 'z', at: now - lingerMs }, { id: 'd', at: now - 1 }],
    )
    expect(leftAfter(given, { from: 'c', id: 'd', isEverywhere: false }, now)).toEqual([
      { id: 'x', at: now },
      { id: 'y', at: now - 5 },
      { id: 'c', at: now },
      { id: 'b', at: now },
    ])
    expect(leftAfter(given, { from: 'c', id: 'd', isEverywhere: true }, now)).toEqual([])
  })

  it('is written down before a switch, where nothing else would tell it if that was killed', () => {
    const told = index(['a', 'b'])
    expect(withLeaving(told, 'b')).toBe(told)
    expect(withLeaving(told, undefined)).toBe(told)
    const again = withLeaving(index(['a', 'b'], [{ id: 'c', at: now }]), 'c')
    expect(again.left).toEqual([{ id: 'c' }])
    expect(withLeaving(again, 'c')).toBe(again)
  })

  it('is nothing in an index of an older version, and what is damaged is left out', async () => {
    const read = async (left: unknown): Promise<ReleaseIndex['left']> => {
      const bytes = Buffer.from(JSON.stringify({ releases: [], history: ['a'], left }))
      const store = {
        read: (path: string) => Promise.resolve(path === indexPath ? { bytes, etag: '"1"' } : undefined),
      }
      return (await readIndex(store)).index.left
    }
    expect(await read(undefined)).toEqual([])
    expect(await read([null, 'a', { id: 1 }, { id: 'b', at: 'x' }, { id: 'c', at: 5 }])).toEqual([
      { id: 'b' },
      { id: 'c', at: 5 },
    ])
  })
})
