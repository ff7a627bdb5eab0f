import { MemorySite } from '../memory-site.js'
import { files, theirs } from './files.js'

let site: MemorySite
beforeEach(() => {
  site = new MemorySite(files)
})
afterEach(() => site.dispose())

describe('publishing deletes', () => {
  it('waits for the invalidation of what it overwrote, and deletes only then', async () => {
    await site.publish()
    site.write({ 'index.html': 'two' })
    site.remove('a.html')
    site.polls = 3
    const outcome = await site.publish({ deleteRemoved: true })
    expect(outcome).toMatchObject({
      kind: 'published',
      uploaded: 0,
      updated: 1,
      deleted: 1,
      invalidations: [{ paths: ['/', '/index.html'] }, { paths: ['/a', '/a.html'] }],
    })
    expect(site.events).toEqual([
      'manifest',
      'upload index.html',
      'manifest',
      'invalidate / /index.html',
      'poll',
      'poll',
      'poll',
      'delete a.html',
      // Only now: before, the edges would have fetched it again.
      'invalidate /a /a.html',
      'poll',
      'poll',
      'poll',
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
    site.objects.set('somebody-elses.html', theirs)
    await site.publish({ deleteRemoved: true })
    expect(site.objects.has('somebody-elses.html')).toBe(true)
  })

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

  it('deletes pages before what they are made of, and that only when no cache has the pages any more', async () => {
    site.write({ 'old.svg': 'one' })
    await site.publish()
    site.remove('a.html')
    site.remove('old.svg')
    expect(await site.publish({ deleteRemoved: true })).toMatchObject({ kind: 'published', deleted: 2 })
    expect(site.events).toEqual([
      'manifest',
      'delete a.html',
      'invalidate /a /a.html',
      'poll',
      'delete old.svg',
      'invalidate /old.svg',
      'poll',
      'manifest',
    ])
  })

  it('leaves the parts of a page that cannot be deleted', async () => {
    site.write({ 'old.svg': 'one' })
    await site.publish()
    site.remove('a.html')
    site.remove('old.svg')
    site.refusedDeletions.add('a.html')
    expect(await site.publish({ deleteRemoved: true })).toMatchObject({ kind: 'failed', deleted: 0 })
    expect(site.objects.has('old.svg')).toBe(true)
    site.refusedDeletions.clear()
    expect(await site.publish({ deleteRemoved: true })).toMatchObject({ kind: 'published', deleted: 2 })
    expect(await site.publish({ deleteRemoved: true })).toMatchObject({ kind: 'unchanged' })
  })

  it('deletes pages without an extension and service workers before what they need', async () => {
    site.write({ about: 'one', 'sw.js': 'one', 'old.svg': 'one' })
    await site.publish()
    for (const path of ['about', 'sw.js', 'old.svg']) site.remove(path)
    await site.publish({ deleteRemoved: true })
    const deletions = site.events.filter((event) => /^(delete|invalidate)/.test(event))
    expect(deletions.slice(0, 2).sort()).toEqual(['delete about', 'delete sw.js'])
    expect(deletions.indexOf('delete old.svg')).toBeGreaterThan(2)
  })

  describe('of old assets', () => {
    const week = { deleteRemoved: true, keepAssetsMs: 7 * 86_400_000 }
    const old = 'main.3f2a9c1b.js'
    const replace = (): void => {
      site.remove(old)
      site.write({ 'main.9c1b3f2a.js': 'two' })
    }

    it('keeps those with a hash in their names for visitors with an old page open, and deletes them then', async () => {
      await site.publish(week)
      replace()
      await site.publish(week)
      expect(site.objects.has(old)).toBe(true)
      site.pass(6 * 86_400_000)
      expect(await site.publish(week)).toMatchObject({ kind: 'unchanged', deleted: 0 })
      expect(site.events).toEqual([])
      site.pass(86_400_001)
      expect(await site.publish(week)).toMatchObject({ kind: 'published', deleted: 1 })
      expect(site.objects.has(old)).toBe(false)
    })

    it('forgets that one was to go when it comes back', async () => {
      await site.publish(week)
      replace()
      await site.publish(week)
      site.write({ [old]: 'one' })
      await site.publish(week)
      site.pass(8 * 86_400_000)
      await site.publish(week)
      expect(site.objects.has(old)).toBe(true)
    })
  })

  it('refuses to delete more than it may, and changes nothing', async () => {
    await site.publish()
    site.write({ 'index.html': 'two' })
    site.remove('a.html')
    const limited = { deleteRemoved: true, maxDelete: { kind: 'share', percent: 25 } } as const
    await expect(site.publish(limited)).rejects.toThrow(
      'This publish would delete 1 of 3 files; max-delete is 25%, that is 0',
    )
    expect(site.events).toEqual([])
  })

  it('leaves alone what somebody else has put in the place of what it published', async () => {
    await site.publish()
    site.remove('a.html')
    site.objects.set('a.html', theirs)
    await site.publish({ deleteRemoved: true })
    expect(site.objects.has('a.html')).toBe(true)
    expect(site.manifest.files.has('a.html')).toBe(false)
  })
})
