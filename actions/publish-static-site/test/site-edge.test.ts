import { InputReader } from '@slipway/action-kit'
import { siteKey } from '../src/edge/route.js'
import { planServing } from '../src/edge/rules.js'
import { createSiteEdge, describeEdge, isIdle, ownerOf, type SiteEdge } from '../src/edge/site-edge.js'
import { readReleaseWish } from '../src/release/wish.js'
import { MemoryKeyValues, redirectRule, visitEdge } from './memory-edge.js'

const { signal } = new AbortController()
const context = { clock: { now: () => 0, sleep: () => Promise.resolve() }, signal }
const nothing = { objects: [], leftOut: [] }
const owner = ownerOf('orders-web', '')

/** The edge of a site whose `_redirects` has these lines. */
function edgeOf(store: MemoryKeyValues, rules: readonly string[], base = '/'): SiteEdge {
  return createSiteEdge(
    {
      store,
      places: [{ distributionId: 'E1', host: 'www.example.com', base }],
      check: () => Promise.resolve(),
      ensureFunction: () => Promise.resolve(),
      look: () => Promise.resolve({ work: [], problems: [] }),
      owner,
      serve: () =>
        planServing(
          ['index.html', 'about.html', 'a&b.html'],
          rules.map((rule) => redirectRule(rule)),
          { indexDocument: 'index.html', isClean: true, spaPage: undefined, owner },
        ),
    },
    context,
  )
}

async function publishTo(edge: SiteEdge): Promise<readonly string[]> {
  const plan = await edge.plan(nothing)
  await edge.show(plan)
  await edge.tidy(plan)
  return describeEdge(plan)
}

describe('the edge of a site in place', () => {
  it('serves the prefix itself, and the root by its own rule', async () => {
    const store = new MemoryKeyValues()
    await publishTo(edgeOf(store, ['/ /en/ 302!', '/old /about 301']))
    const visit = async (address: string): Promise<unknown> => {
      const { uri, status, location } = await visitEdge(store.keyValues, address)
      return uri ?? `${String(status)} ${String(location)}`
    }
    expect(await Promise.all(['/about', '/old', '/', '/index.html', '/a%26b.html'].map(visit))).toEqual([
      '/about.html',
      '301 /about',
      '302 /en/',
      '302 /en/',
      '/a&b.html',
    ])
    const below = new MemoryKeyValues()
    await publishTo(edgeOf(below, [], '/docs/'))
    expect((await visitEdge(below.keyValues, '/docs/about')).uri).toBe('/docs/about.html')
    expect((await visitEdge(below.keyValues, '/docs/_releases/v1/index.html')).status).toBe(404)
  })

  it('is finished by the next publish, wherever the one before was killed', async () => {
    const store = new MemoryKeyValues()
    await publishTo(edgeOf(store, ['/old /one 301']))
    for (const killedAt of [1, 2, 3]) {
      const to = `/killed-${killedAt}`
      let writes = 0
      store.beforeWrite = () => {
        if (++writes === killedAt) throw new Error('killed')
      }
      const edge = edgeOf(store, [`/old ${to} 301`])
      await expect((async () => publishTo(edge))()).rejects.toThrow('killed')
      store.beforeWrite = () => undefined
      await publishTo(edgeOf(store, [`/old ${to} 301`]))
      expect((await visitEdge(store.keyValues, '/old')).location).toBe(to)
      expect([...store.keyValues.keys()].filter((key) => key.startsWith('rules/'))).toHaveLength(1)
      expect(isIdle(await edgeOf(store, [`/old ${to} 301`]).plan(nothing))).toBe(true)
    }
  })

  it('leaves alone the rules of others, other sites, and what previews need', async () => {
    const store = new MemoryKeyValues()
    const h = ['', '.preview.example.com']
    const other = { r: '/blog', i: 'index.html', e: 'exact', n: 0 }
    store.put('rules/AAAAAAAAAAAA/0', 'of a release')
    const shown = { r: '/_releases/v1', i: 'index.html', e: 'html', n: 0, h }
    store.put(siteKey('E1'), JSON.stringify({ '/': shown, '/blog/': other }))
    expect(await publishTo(edgeOf(store, ['/old /one 301']))).toContainEqual(
      expect.stringContaining('in place instead of the release v1'),
    )
    const sites = JSON.parse(store.keyValues.get(siteKey('E1')) ?? '') as Record<string, unknown>
    expect(sites).toMatchObject({ '/': { r: '', h }, '/blog/': other })
    expect(store.keyValues.get('rules/AAAAAAAAAAAA/0')).toBe('of a release')
  })

  it('does not write over what somebody else has switched meanwhile', async () => {
    const store = new MemoryKeyValues()
    const edge = edgeOf(store, ['/old /one 301'])
    const plan = await edge.plan(nothing)
    const other = { r: '/_releases/v2', i: 'index.html', e: 'html', n: 0 }
    store.put(siteKey('E1'), JSON.stringify({ '/': other }))
    await expect(edge.show(plan)).rejects.toThrow('Somebody else has changed how the edge serves /')
    expect(JSON.parse(store.keyValues.get(siteKey('E1')) ?? '')).toEqual({ '/': other })
  })

  it.each([
    [{ 'spa-fallback': 'index.html' }, 'nothing does it without edge-function'],
    [{ 'edge-function': 'f', 'key-value-store': 's' }, 'edge-function runs nowhere else'],
    [{ 'edge-function': 'f', 'distribution-id': 'E2QWRUHAPOMQZL' }, 'key-value-store'],
  ])('is wished for as a whole: %j', (given, problem) => {
    const reader = new InputReader(new Map(Object.entries(given)), '/')
    reader.know('distribution-id')
    readReleaseWish(reader, 'publish')
    expect(() => reader.check()).toThrow(problem)
  })
})
