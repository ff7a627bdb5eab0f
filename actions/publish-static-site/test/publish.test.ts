import { UserError } from '@slipway/action-kit'
import { MemorySite, someone } from './memory-site.js'

const files = { 'index.html': 'one', 'a.html': 'one', 'main.3f2a9c1b.js': 'one', 'logo.svg': 'one' }
const theirs = { etag: '"theirs"', size: 1, headers: { contentType: '', cacheControl: '' } }
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
    expect(await site.publish()).toMatchObject({ kind: 'published', uploaded: 1, invalidations: [] })
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
    const theirs = {
      etag: '"theirs"',
      size: 1,
      headers: { contentType: '', cacheControl: '' },
    }
    site.objects.set('a.html', theirs)
    await site.publish({ deleteRemoved: true })
    expect(site.objects.has('a.html')).toBe(true)
    expect(site.manifest.files.has('a.html')).toBe(false)
  })

  it('says what would change and changes nothing', async () => {
    expect(await site.publish({ isPlan: true })).toMatchObject({
      kind: 'planned',
      plan: { changes: { length: 4 } },
    })
    expect(site.events).toEqual([])
    expect(site.own.size).toBe(0)
  })

  describe('with other publishes', () => {
    it('gives its lock back, also when it failed', async () => {
      site.trouble.set('upload logo.svg', denied)
      await site.publish()
      expect(site.lock).toContain('"free"')
    })

    it('waits for the one that has the lock, and plans anew what that has changed', async () => {
      const other = site.rival('a')
      await other.take()
      const mine = site.publish()
      other.publishes({ 'index.html': 'theirs' })
      await other.release()
      expect(await mine).toMatchObject({ kind: 'published' })
      expect(site.events.filter((event) => event === 'upload index.html')).toHaveLength(1)
    })

    it.each([false, true])(
      'stays away when a newer one came in while it waited; run again: %s',
      async (isRerun) => {
        const newer = site.rival('newer', 8)
        await newer.take()
        // The manifest is read when the source is hashed.
        const compose = async (): ReturnType<MemorySite['compose']> => {
          const composed = await site.compose()
          newer.publishes({ 'index.html': 'theirs' })
          await newer.release()
          return composed
        }
        const mine = site.publish({ compose, publisher: { ...someone, isRerun } })
        expect(await mine).toMatchObject({ kind: 'superseded', by: 'run of newer' })
        expect(site.events).toEqual([])
      },
    )

    it('takes over from one that is dead', async () => {
      await site.rival('dead').take()
      expect(await site.publish()).toMatchObject({ kind: 'published' })
      expect(site.lock).toContain('"free","by":"me"')
    })

    it('plans anew after one that has died amid its uploads, and has changed no manifest', async () => {
      await site.rival('dead').take()
      // What the dead one still had on its way arrives when the bucket has been listed.
      const compose = async (): ReturnType<MemorySite['compose']> => {
        const composed = await site.compose()
        site.objects.set('a.html', theirs)
        return composed
      }
      expect(await site.publish({ compose })).toMatchObject({ kind: 'published', uploaded: 3, updated: 1 })
      expect(site.events).toContain('invalidate /a /a.html')
    })

    it('gives up when the other one lives on', async () => {
      const other = site.rival('alive')
      await other.take()
      await expect(site.publish({ lockTimeoutMs: 20_000 })).rejects.toThrow(
        'Another publish to s3://orders-web/ is still under way after 20 s',
      )
      expect(site.objects.size).toBe(0)
    })

    it.each([
      ['an older run', { order: 6 }, 'superseded'],
      ['an older run that somebody has had run again', { order: 6, isRerun: true }, 'published'],
      ['a newer run', { order: 8 }, 'published'],
      ['a run outside of GitHub', { order: undefined }, 'published'],
    ])('the newest run wins: %s', async (_who, who, kind) => {
      await site.publish()
      site.write({ 'index.html': 'two' })
      expect(await site.publish({ publisher: { ...someone, id: 'other', ...who } })).toMatchObject({ kind })
    })
  })
})
