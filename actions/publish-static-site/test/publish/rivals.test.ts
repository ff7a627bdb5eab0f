import { MemorySite, someone } from '../memory-site.js'
import { denied, files, theirs } from './files.js'

let site: MemorySite
beforeEach(() => {
  site = new MemorySite(files)
})
afterEach(() => site.dispose())

describe('publishing beside others', () => {
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
