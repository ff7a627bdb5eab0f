import { MemorySite } from '../memory-site.js'
import { denied, files, theirs } from './files.js'

let site: MemorySite
beforeEach(() => {
  site = new MemorySite(files)
})
afterEach(() => site.dispose())

describe('a publish that is cut short', () => {
  it('leaves the old pages alone when an asset fails, and heals with the next publish', async () => {
    await site.publish()
    const before = new Map(site.objects)
    site.write({ 'index.html': 'two', 'logo.svg': 'two', 'new.9c1b3f2a.js': 'two' })
    site.remove('a.html')
    site.trouble.set('upload logo.svg', denied)
    const failed = await site.publish({ deleteRemoved: true })
    expect(failed).toMatchObject({ kind: 'failed', stage: 'uploading', uploaded: 1, deleted: 0 })
    before.set('new.9c1b3f2a.js', site.objects.get('new.9c1b3f2a.js') ?? theirs)
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

  it('invalidates what was deleted before it comes back: caches may hold it as it was, leading to what is gone', async () => {
    await site.publish()
    site.remove('a.html')
    site.trouble.set('invalidate /a /a.html', denied)
    expect(await site.publish({ deleteRemoved: true })).toMatchObject({ kind: 'failed', deleted: 1 })
    site.write({ 'a.html': 'two' })
    await expect(site.publish()).rejects.toThrow('AWS denied it')
    expect(site.objects.has('a.html')).toBe(false)
    site.trouble.clear()
    expect(await site.publish()).toMatchObject({ kind: 'published', uploaded: 1 })
    const again = ['invalidate /a /a.html', 'poll']
    expect(site.events).toEqual(['manifest', ...again, 'upload a.html', 'manifest', ...again, 'manifest'])
  })

  it('uploads nothing twice when only the invalidation failed, and asks for it again', async () => {
    await site.publish()
    site.write({ 'logo.svg': 'two' })
    site.trouble.set('invalidate /logo.svg', denied)
    expect(await site.publish()).toMatchObject({ kind: 'failed', stage: 'invalidating', updated: 1 })
    site.trouble.clear()
    expect(await site.publish()).toMatchObject({
      kind: 'published',
      uploaded: 0,
      invalidations: [{ id: 'I1' }],
    })
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
      updated: 1,
      deleted: 0,
      invalidations: [{ id: 'I1' }],
    })
    expect(site.objects.has('a.html')).toBe(true)
    expect(site.manifest.owed).toEqual(['logo.svg', 'a.html'])
  })

  it.each([
    ['manifest', 'preparing', 0, 0],
    ['upload logo.svg', 'uploading', 1, 0],
    ['invalidate / /index.html /logo.svg', 'invalidating', 2, 2],
    ['poll', 'invalidating', 2, 2],
    ['delete a.html', 'deleting', 2, 2],
  ] as const)(
    'says how far it came when it is cancelled at "%s", and heals',
    async (event, stage, uploaded, updated) => {
      await site.publish()
      site.write({ 'index.html': 'two', 'logo.svg': 'two', 'b.html': 'two', 'new.9c1b3f2a.js': 'two' })
      site.remove('a.html')
      const running = site
      site.trouble.set(event, () => running.cancel())
      const outcome = await site.publish({ deleteRemoved: true })
      expect(outcome).toMatchObject({ kind: 'cancelled', stage, uploaded, updated, deleted: 0 })
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

  it('throws what happens before anything was changed', async () => {
    site.trouble.set('manifest', denied)
    await expect(site.publish()).rejects.toThrow('AWS denied it')
    expect(site.objects.size).toBe(0)
  })

  it('passes on what is a bug', async () => {
    site.trouble.set('upload logo.svg', () => new TypeError('x is undefined'))
    await expect(site.publish()).rejects.toThrow(TypeError)
  })
})
