import { UserError } from '@slipway/action-kit'
import { MemorySite } from './memory-site.js'

const files = { 'index.html': 'one', 'a.html': 'one', 'main.3f2a9c1b.js': 'one', 'logo.svg': 'one' }
const denied = (): Error => new UserError('AWS denied it', { hint: 'Allow it' })

describe('publish', () => {
  let site: MemorySite
  beforeEach(() => {
    site = new MemorySite(files)
  })
  afterEach(() => site.dispose())

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
    expect(await site.publish()).toMatchObject({ kind: 'published', uploaded: 1, invalidation: undefined })
    expect(site.events).toEqual(['manifest', 'upload new.html', 'manifest'])
  })

  it('touches nothing when nothing changed', async () => {
    await site.publish()
    expect(await site.publish({ deleteRemoved: true })).toMatchObject({ kind: 'unchanged', uploaded: 0 })
    expect(site.events).toEqual([])
  })

  it('waits for the invalidation of what it overwrote, and deletes only then', async () => {
    await site.publish()
    site.write({ 'index.html': 'two' })
    site.remove('a.html')
    site.polls = 3
    const outcome = await site.publish({ deleteRemoved: true })
    expect(outcome).toMatchObject({ kind: 'published', uploaded: 1, deleted: 1, invalidation: { id: 'I1' } })
    expect(site.events).toEqual([
      'manifest',
      'upload index.html',
      'manifest',
      'invalidate / /a /a.html /index.html',
      'poll',
      'poll',
      'poll',
      'delete a.html',
      'manifest',
    ])
    expect(site.manifest.owed).toEqual([])
    expect([...site.manifest.files.keys()]).not.toContain('a.html')
  })

  it('keeps removed files unless asked, and can still delete them later', async () => {
    await site.publish()
    site.remove('a.html')
    expect(await site.publish()).toMatchObject({ kind: 'unchanged', plan: { kept: ['a.html'] } })
    expect(await site.publish({ deleteRemoved: true })).toMatchObject({ kind: 'published', deleted: 1 })
    expect(site.objects.has('a.html')).toBe(false)
  })

  it('never deletes what it did not upload', async () => {
    site.objects.set('somebody-elses.html', { etag: '"1"', size: 1 })
    await site.publish({ deleteRemoved: true })
    expect(site.objects.has('somebody-elses.html')).toBe(true)
  })

  it('leaves the old pages alone when an asset fails, and heals with the next publish', async () => {
    await site.publish()
    const before = new Map(site.objects)
    site.write({ 'index.html': 'two', 'logo.svg': 'two', 'new.9c1b3f2a.js': 'two' })
    site.remove('a.html')
    site.trouble.set('upload logo.svg', denied)
    const failed = await site.publish({ deleteRemoved: true })
    expect(failed).toMatchObject({ kind: 'failed', stage: 'uploading', uploaded: 1, deleted: 0 })
    before.set('new.9c1b3f2a.js', site.objects.get('new.9c1b3f2a.js') ?? { etag: '', size: 0 })
    expect(site.objects).toEqual(before)

    site.trouble.clear()
    expect(await site.publish({ deleteRemoved: true })).toMatchObject({ kind: 'published', deleted: 1 })
    expect(await site.publish({ deleteRemoved: true })).toMatchObject({ kind: 'unchanged' })
  })

  it('invalidates after a re-run what a broken publish overwrote', async () => {
    await site.publish()
    site.write({ 'index.html': 'two', 'logo.svg': 'two' })
    site.trouble.set('upload index.html', denied)
    await site.publish()
    site.trouble.clear()
    // Back to the old logo: by its content nothing changed since the first publish, but caches may hold the second.
    site.write({ 'index.html': 'one', 'logo.svg': 'one' })
    await site.publish()
    expect(site.events).toContain('invalidate / /index.html /logo.svg')
  })

  it('uploads nothing twice when only the invalidation failed, and asks for it again', async () => {
    await site.publish()
    site.write({ 'logo.svg': 'two' })
    site.trouble.set('invalidate /logo.svg', denied)
    expect(await site.publish()).toMatchObject({ kind: 'failed', stage: 'invalidating', uploaded: 1 })
    site.trouble.clear()
    expect(await site.publish()).toMatchObject({ kind: 'published', uploaded: 0, invalidation: { id: 'I1' } })
    expect(site.events).toEqual(['invalidate /logo.svg', 'poll', 'manifest'])
    expect(await site.publish()).toMatchObject({ kind: 'unchanged' })
  })

  it('deletes nothing when the invalidation does not end, and says so', async () => {
    await site.publish()
    site.write({ 'logo.svg': 'two' })
    site.remove('a.html')
    site.polls = -1
    expect(await site.publish({ deleteRemoved: true })).toMatchObject({
      kind: 'invalidation-timed-out',
      uploaded: 1,
      deleted: 0,
      invalidation: { id: 'I1' },
    })
    expect(site.objects.has('a.html')).toBe(true)
    expect(site.manifest.owed).toEqual(['a.html', 'logo.svg'])
  })

  it.each([
    ['manifest', 'preparing', 0],
    ['upload logo.svg', 'uploading', 1],
    ['invalidate / /a /a.html /index.html /logo.svg', 'invalidating', 4],
    ['poll', 'invalidating', 4],
    ['delete a.html', 'deleting', 4],
  ] as const)(
    'says how far it came when it is cancelled at "%s", and heals',
    async (event, stage, uploaded) => {
      await site.publish()
      site.write({ 'index.html': 'two', 'logo.svg': 'two', 'b.html': 'two', 'new.9c1b3f2a.js': 'two' })
      site.remove('a.html')
      const running = site
      site.trouble.set(event, () => running.cancel())
      const outcome = await site.publish({ deleteRemoved: true })
      expect(outcome).toMatchObject({ kind: 'cancelled', stage, uploaded, deleted: 0 })
      expect(site.objects.has('a.html')).toBe(true)

      const next = new MemorySite({
        ...files,
        'index.html': 'two',
        'logo.svg': 'two',
        'b.html': 'two',
        'new.9c1b3f2a.js': 'two',
      })
      next.remove('a.html')
      next.adopt(site)
      expect(await next.publish({ deleteRemoved: true })).toMatchObject({ kind: 'published', deleted: 1 })
      expect(await next.publish({ deleteRemoved: true })).toMatchObject({ kind: 'unchanged' })
      next.dispose()
    },
  )

  it('reports objects that cannot be deleted, and keeps owning them', async () => {
    await site.publish()
    site.remove('a.html')
    site.refusedDeletions.add('a.html')
    const outcome = await site.publish({ deleteRemoved: true })
    expect(outcome).toMatchObject({ kind: 'failed', stage: 'deleting', deleted: 0 })
    expect(site.manifest.files.has('a.html')).toBe(true)
    site.refusedDeletions.clear()
    expect(await site.publish({ deleteRemoved: true })).toMatchObject({ kind: 'published', deleted: 1 })
  })

  it('throws what happens before anything was changed', async () => {
    site.trouble.set('manifest', denied)
    await expect(site.publish()).rejects.toThrow('AWS denied it')
    expect(site.objects.size).toBe(0)
  })

  it('passes on what is a bug', async () => {
    site.trouble.set('upload logo.svg', () => new TypeError('x is undefined'))
    await expect(site.publish()).rejects.toThrow(TypeError)
  })

  it('invalidates nothing without a distribution', async () => {
    await site.publish({ withCdn: false })
    site.write({ 'index.html': 'two' })
    expect(await site.publish({ withCdn: false })).toMatchObject({
      kind: 'published',
      invalidation: undefined,
      url: undefined,
    })
  })
})
