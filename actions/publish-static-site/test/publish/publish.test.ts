import { MemorySite } from '../memory-site.js'
import { files } from './files.js'

let site: MemorySite
beforeEach(() => {
  site = new MemorySite(files)
})
afterEach(() => site.dispose())

describe('publishing', () => {
  it('records what it is about to touch, uploads by phases, records what is there now', async () => {
    const outcome = await site.publish()
    expect(outcome).toMatchObject({
      kind: 'published',
      uploaded: 4,
      bytes: 12,
      url: 'https://www.example.com/',
    })
    expect(site.events).toEqual([
      'manifest',
      'upload main.3f2a9c1b.js',
      'upload logo.svg',
      'upload a.html',
      'upload index.html',
      'manifest',
    ])
    expect([...site.manifest.files.values()]).not.toContain('unfinished')
  })

  it('invalidates nothing when only new files came', async () => {
    await site.publish()
    site.write({ 'new.html': 'one' })
    expect(await site.publish()).toMatchObject({ kind: 'published', uploaded: 1, invalidations: [] })
    expect(site.events).toEqual(['manifest', 'upload new.html', 'manifest'])
  })

  it('touches nothing when nothing changed', async () => {
    await site.publish()
    expect(await site.publish({ deleteRemoved: true })).toMatchObject({ kind: 'unchanged', uploaded: 0 })
    expect(site.events).toEqual([])
  })

  it('invalidates nothing without a distribution', async () => {
    await site.publish({ withCdn: false })
    site.write({ 'index.html': 'two' })
    expect(await site.publish({ withCdn: false })).toMatchObject({
      kind: 'published',
      invalidations: [],
      url: undefined,
    })
  })

  it('gives a file with other headers alone its headers by a copy, and invalidates it', async () => {
    await site.publish()
    const before = site.manifest.files.get('logo.svg')
    if (before === undefined || before === 'unfinished') throw new Error('it is published')
    const headers = { contentType: 'image/png', cacheControl: 'no-store' }
    const outcome = await site.publish({
      compose: async () => ({
        objects: (await site.compose()).objects.map((object) =>
          object.path === 'logo.svg' ? { ...object, headers, headersHash: 'other' } : object,
        ),
        leftOut: [],
      }),
    })
    expect(outcome).toMatchObject({ kind: 'published', uploaded: 0, updated: 1, bytes: 0 })
    expect(site.events).toEqual([
      'manifest',
      'copy logo.svg',
      'manifest',
      'invalidate /logo.svg',
      'poll',
      'manifest',
    ])
    expect(site.objects.get('logo.svg')?.headers).toEqual(headers)
    expect(site.manifest.files.get('logo.svg')).toMatchObject({ headers: 'other', sha256: before.sha256 })
  })

  it('adopts what another tool has uploaded: the same is only written down, other headers are copied', async () => {
    const { objects } = await site.compose()
    for (const object of objects) site.put(object)
    const html = objects.find(({ path }) => path === 'a.html')
    if (html === undefined) throw new Error('a.html is in the source')
    site.put({ ...html, headers: { ...html.headers, contentType: 'binary/octet-stream' } })
    const first = await site.publish()
    expect(first).toMatchObject({ uploaded: 0, updated: 1, bytes: 0, plan: { unchanged: 3 } })
    expect(site.events.filter((event) => /^(upload|copy)/.test(event))).toEqual(['copy a.html'])
    expect(site.manifest.files.size).toBe(4)
    expect(await site.publish()).toMatchObject({ kind: 'unchanged' })
    expect(site.events).toEqual([])
  })

  it('says what would change and changes nothing', async () => {
    expect(await site.publish({ isPlan: true })).toMatchObject({
      kind: 'planned',
      plan: { changes: { length: 4 } },
    })
    expect(site.events).toEqual([])
    expect(site.own.size).toBe(0)
  })
})
