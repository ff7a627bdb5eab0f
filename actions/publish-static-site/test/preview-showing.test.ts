import { parseSites, previewKey, siteKey, type Route } from '../src/edge/route.js'
import type { Serving } from '../src/edge/rules.js'
import { createEdgeShowing, type EdgeShowingParts } from '../src/preview/edge-showing.js'
import { createPlainShowing } from '../src/preview/plain-showing.js'
import type { Showing } from '../src/preview/showing.js'
import { createEdgeSwitch } from '../src/release/edge-switch.js'
import { MemoryKeyValues, visitEdge } from './memory-edge.js'
import { plainDistribution } from './memory-site.js'

const serving: Serving = { route: { i: 'index.html', e: 'html', n: 0 }, entries: new Map() }
const live: Route = { r: '/_releases/a1', i: 'index.html', e: 'html', n: 0 }
const host = ['', '.preview.example.com'] as const
const nothing = (): Promise<void> => Promise.resolve()
const context = {
  clock: { now: () => 0, sleep: nothing },
  signal: new AbortController().signal,
  log: { info: () => undefined },
}

function partsOf(store: MemoryKeyValues, given: Partial<EdgeShowingParts> = {}): EdgeShowingParts {
  return {
    store,
    places: [{ distributionId: 'E1', host: 'www.example.com', base: '/' }],
    check: nothing,
    ensureFunction: nothing,
    sendsHeaders: () => Promise.resolve(false),
    host: undefined,
    names: [{ id: 'E1', names: ['www.example.com', '*.preview.example.com'] }],
    indexDocument: 'index.html',
    ...given,
  }
}

function showing(store: MemoryKeyValues, given: Partial<EdgeShowingParts> = {}): Showing {
  return createEdgeShowing(partsOf(store, given), context)
}

const sitesOf = (store: MemoryKeyValues, id = 'E1'): ReturnType<typeof parseSites> =>
  parseSites(store.keyValues.get(siteKey(id)))

describe('previews at the edge', () => {
  it('are shown by one write for all distributions, which changes nothing of the sites there', async () => {
    const store = new MemoryKeyValues()
    store.put(siteKey('E1'), JSON.stringify({ '/': live, '/docs/': live }))
    store.put(siteKey('E2'), JSON.stringify({ '/': live }))
    const places = [
      { distributionId: 'E1', host: 'www.example.com', base: '/docs/' },
      { distributionId: 'E2', host: 'eu.example.com', base: '/' },
    ]
    const edge = showing(store, { places })
    expect(await edge.show('pr-7', serving)).toBe(true)
    expect(store.events).toEqual([
      `write ${previewKey('E1', '/docs/', 'pr-7')} ${previewKey('E2', '/', 'pr-7')}`,
    ])
    expect([sitesOf(store), sitesOf(store, 'E2')]).toEqual([{ '/': live, '/docs/': live }, { '/': live }])
    expect(edge.urlOf('pr-7')).toBe('https://www.example.com/docs/_preview/pr-7/')
    expect((await visitEdge(store.keyValues, '/docs/_preview/pr-7/a')).uri).toBe(
      '/docs/_previews/pr-7/a.html',
    )
    expect(await edge.show('pr-7', serving)).toBe(false)
    expect(await edge.hide('pr-7')).toBe(true)
    expect(await edge.hide('pr-7')).toBe(false)
    expect(store.events).toHaveLength(2)
    expect((await visitEdge(store.keyValues, '/docs/_preview/pr-7/a')).status).toBe(404)
  })

  it('leave a site in place as it is, and the form of their hosts stays when it goes out in releases', async () => {
    const store = new MemoryKeyValues()
    const parts = partsOf(store, { host })
    await createEdgeShowing(parts, context).show('pr-7', serving)
    expect(store.events).toHaveLength(1)
    const at = (path: string, name: string): ReturnType<typeof visitEdge> =>
      visitEdge(store.keyValues, path, { host: name })
    expect((await at('/a+b', 'www.example.com')).uri).toBe('/a+b')
    expect((await at('/a', 'pr-7.preview.example.com')).uri).toBe('/_previews/pr-7/a.html')
    await createEdgeSwitch(parts, context).show({ id: 'a1', serving }, undefined)
    expect((await at('/a', 'www.example.com')).uri).toBe('/_releases/a1/a.html')
    expect((await at('/a', 'pr-7.preview.example.com')).uri).toBe('/_previews/pr-7/a.html')
    expect(await createEdgeShowing(parts, context).look('pr-7')).toEqual({
      live: '_releases/a1/',
      sendsHeaders: false,
    })
    // One by path changes nothing for those by host.
    await showing(store).show('pr-8', serving)
    expect((await at('/a', 'pr-7.preview.example.com')).uri).toBe('/_previews/pr-7/a.html')
    expect((await at('/_preview/pr-8/a', 'www.example.com')).uri).toBe('/_previews/pr-8/a.html')
    expect((await at('/a', 'pr-8.preview.example.com')).status).toBe(404)
  })

  it('are written again when somebody else has written meanwhile', async () => {
    const store = new MemoryKeyValues()
    store.beforeWrite = () => {
      store.beforeWrite = () => undefined
      store.put(siteKey('E1'), JSON.stringify({ '/': live }))
    }
    await showing(store).show('pr-7', serving)
    expect(sitesOf(store)).toEqual({ '/': live })
    expect(store.events[0]).toBe('conflict')
  })
})

describe('previews without a function', () => {
  it.each([
    ['', [''], false, 'https://www.example.com/_preview/pr-7/index.html'],
    ['', [''], true, 'https://www.example.com/_preview/pr-7/'],
    ['docs/', [''], false, 'https://www.example.com/docs/_preview/pr-7/index.html'],
    ['docs/', ['/docs'], false, 'https://www.example.com/_preview/pr-7/index.html'],
    ['', ['/_releases/a1'], false, undefined],
    ['', ['/other'], false, undefined],
  ])(
    'below %j, with the origin paths %j, folders shown: %s, are seen at %s',
    async (prefix, paths, shows, url) => {
      const behaviors = [{ pattern: '*', originPaths: paths, hasQueryInKey: false }]
      const distribution = { ...plainDistribution, originPaths: paths, behaviors, showsFolders: shows }
      const plain = createPlainShowing({ distributions: [distribution], prefix, indexDocument: 'index.html' })
      if (url === undefined)
        await expect(plain.look('pr-7')).rejects.toThrow(`does not show ${prefix}_preview/`)
      else
        expect([await plain.look('pr-7'), plain.urlOf('pr-7')]).toEqual([
          { live: '', sendsHeaders: false },
          url,
        ])
    },
  )
})
