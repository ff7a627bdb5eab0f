import { InputReader } from '@slipway/action-kit'
import { addEntries, changeKeys, deleteEntries } from '../src/edge/key-values.js'
import { planPages } from '../src/edge/pages.js'
import { rulesKey } from '../src/edge/route.js'
import { planServing } from '../src/edge/rules.js'
import { readReleaseWish } from '../src/release/wish.js'
import { historyWith, pushed } from '../src/release/release-index.js'
import { isReleaseId } from '../src/release/release-name.js'
import { planPrune } from '../src/release/prune.js'
import { placeOf } from '../src/release/places.js'
import { nameRelease } from '../src/release/release-id.js'
import { MemoryKeyValues, redirectRule } from './memory-edge.js'

const context = { clock: { now: () => 0, sleep: () => Promise.resolve() }, signal: realSignal() }
function realSignal(): AbortSignal {
  return new AbortController().signal
}
const plain = { indexDocument: 'index.html', isClean: false, spaPage: undefined }

describe('writes to the KeyValueStore', () => {
  it('are decided on anew when somebody else was faster', async () => {
    const store = new MemoryKeyValues()
    let rivals = 2
    store.beforeWrite = () => {
      if (rivals-- > 0) store.put('count', String(Number(store.keyValues.get('count') ?? 0) + 10))
    }
    const add = async (
      read: (key: string) => Promise<string | undefined>,
    ): Promise<{ puts: Map<string, string> }> => ({
      puts: new Map([['count', String(Number((await read('count')) ?? 0) + 1)]]),
    })
    await changeKeys(store, add, context)
    expect([store.keyValues.get('count'), store.events]).toEqual([
      '21',
      ['conflict', 'conflict', 'write count'],
    ])
  })

  it('give up when others write all the time', async () => {
    const store = new MemoryKeyValues()
    store.beforeWrite = () => store.put('a', 'b')
    await expect(changeKeys(store, () => Promise.resolve({ deletes: ['x'] }), context)).rejects.toThrow(
      '10 times in a row',
    )
  })

  it('are fifty keys each, and only what is not there yet', async () => {
    const store = new MemoryKeyValues()
    const entries = new Map(Array.from({ length: 120 }, (_, at) => [rulesKey('k', String(at)), 'x'] as const))
    await addEntries(store, entries, context)
    expect(store.events).toHaveLength(3)
    await addEntries(store, entries, context)
    expect(store.events).toHaveLength(3)
    store.put('rules/kk/0', 'of others')
    await deleteEntries(store, rulesKey('k', ''), context)
    expect([...store.keyValues.keys()]).toEqual(['rules/kk/0'])
  })
})

describe('what the edge is told of a site', () => {
  it('is refused when it does not fit, or could lead to any host', () => {
    const serving = (...lines: string[]): unknown =>
      planServing(
        [],
        lines.map((line) => redirectRule(line)),
        plain,
      )
    expect(() => serving('/a/* https://:splat 301')).toThrow(
      'Line 1 of _redirects leads to an address whose host is not fixed',
    )
    expect(() => serving('/a/* https://example.com:splat 301')).toThrow('not fixed')
    expect(() => serving('/a/* javascript:alert(1) 301')).toThrow('not fixed')
    expect(() => serving(`/a /${'b'.repeat(1100)} 301`)).toThrow('longer than the 1024 bytes')
    const many = Array.from({ length: 400 }, (_, at) => `/folder-${at}/* /other-${at}/:splat 301`)
    expect(() => serving(...many)).toThrow('more rules with a star or placeholders')
    const mixed = Array.from({ length: 6000 }, (_, at) => `page-${at}/index.html`)
    const pages = [...mixed, ...mixed.map((path) => `x${path.replace('/index', '')}`)]
    expect(() => planPages(pages, { ...plain, isClean: true })).toThrow('6000 pages one by one')
  })

  it('has another key for other rules and for another site, and the same for the same', () => {
    const key = (line: string, scope: string): string | undefined =>
      planServing([], [redirectRule(line)], { ...plain, scope }).route.k
    const keys = [
      key('/a /b 301', 'one'),
      key('/a /b 302', 'one'),
      key('/a /b 301', 'two'),
      key('/a /b 301', 'one'),
    ]
    expect(new Set(keys).size).toBe(3)
    expect(planServing(['index.html'], [], plain)).toEqual({
      route: { i: 'index.html', e: 'slash', n: 0 },
      entries: new Map(),
    })
  })
})

describe('releases', () => {
  it.each([
    ['4f2c91ab03de', true],
    ['v1.2', true],
    ['2024-05-01', true],
    ['', false],
    ['a/b', false],
    ['..', false],
    ['a..b', false],
    ['-a', false],
    ['a b', false],
    ['x'.repeat(65), false],
  ])('may be called %j: %s', (name, isAllowed) => {
    expect(isReleaseId(name)).toBe(isAllowed)
  })

  it('are named after the commit, or the time', () => {
    expect(nameRelease('4f2c91ab03de5566778899aabbccddeeff001122', 0)).toBe('4f2c91ab03de')
    expect(nameRelease(undefined, Date.UTC(2026, 10, 23, 12, 5, 7))).toBe('20261123T120507')
  })

  it('are remembered in the order in which they were shown', () => {
    expect(pushed(['a', 'b'], 'c')).toEqual(['a', 'b', 'c'])
    expect(pushed(['a', 'b'], 'b')).toEqual(['a', 'b'])
    expect(historyWith(['a', 'b', 'c'], 'b')).toEqual(['a', 'b'])
    expect(historyWith(['a'], 'by hand')).toEqual(['a', 'by hand'])
    expect(historyWith(['a'], undefined)).toEqual(['a'])
  })

  it('go when they are old, and neither shown nor the one before; what was interrupted goes too', () => {
    const entry = (id: string, state: 'complete' | 'uploading' = 'complete') =>
      ({ id, state, run: '', order: 1, commit: undefined, at: 0 }) as const
    const releases = [entry('a'), entry('b'), entry('dead', 'uploading'), entry('c'), entry('d')]
    const gone = (history: string[], keep: number): string[] =>
      planPrune({ releases, history, left: [] }, keep, 1_000_000).map(({ id }) => id)
    expect(gone(['a', 'b', 'c', 'd'], 1)).toEqual(['a', 'b', 'dead'])
    expect(gone(['b', 'a'], 1)).toEqual(['dead', 'c'])
    expect(gone(['c', 'd'], 10)).toEqual(['dead'])
  })

  it.each<[string, string[], string | undefined]>([
    ['', [''], '/'],
    ['docs/', [''], '/docs/'],
    ['docs/', ['/docs'], '/'],
    ['docs/', ['/doc'], undefined],
    ['', ['/docs'], undefined],
    ['docs/', ['', '/docs'], undefined],
    ['', [], undefined],
  ])('below %j with the origin paths %j are seen at %s', (prefix, originPaths, base) => {
    const place = (): string => placeOf({ id: 'E1', host: 'h', originPaths }, prefix).base
    if (base === undefined) expect(place).toThrow('shows the site at')
    else expect(place()).toBe(base)
  })

  it('are wished for by inputs, of which each fault is named', () => {
    const read = (given: Record<string, string>, mode = 'release'): [unknown, string] => {
      const inputs = { 'distribution-id': 'E2QWRUHAPOMQZL', ...given }
      const reader = new InputReader(new Map(Object.entries(inputs)), '/')
      reader.know('distribution-id')
      const wish = readReleaseWish(reader, mode)
      try {
        reader.check()
        return [wish, '']
      } catch (error) {
        return [undefined, (error as Error).message]
      }
    }
    expect(read({ 'edge-function': 'f', 'key-value-store': 's', release: 'v1' })).toEqual([
      { id: 'v1', keepReleases: 10, edge: { functionName: 'f', keyValueStore: 's' }, spaPage: undefined },
      '',
    ])
    const [, faults] = read({ 'edge-function': 'f', release: '../x', 'keep-releases': '0' })
    for (const name of ['release', 'keep-releases', 'key-value-store']) expect(faults).toContain(name)
    expect(read({ 'key-value-store': 's' })[1]).toContain('edge-function')
    expect(read({ 'edge-function': 'a.b', 'key-value-store': 's' })[1]).toContain('edge-function')
    expect(read({ 'spa-fallback': 'app' })[1]).toContain('a page below the source')
    expect(read({ 'distribution-id': '' }, 'rollback')[1]).toContain('is required with mode: rollback')
    expect(read({ release: 'v1' }, 'publish')[1]).toContain('has no meaning with mode: publish')
  })
})
