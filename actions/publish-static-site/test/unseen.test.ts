import { UserError } from '@slipway/action-kit'
import type { Outcome } from '../src/publish/outcome.js'
import type { PublishOptions } from '../src/publish/publish.js'
import { MemorySite } from './memory-site.js'

describe('a publish that waits for no invalidation', () => {
  let site: MemorySite
  const publish = (more: Partial<PublishOptions> = {}): Promise<Outcome> =>
    site.publish({ deleteRemoved: true, isAwaited: false, ...more })
  const waits = (...retires: string[]): unknown => [
    { invalidations: expect.arrayContaining([{ distributionId: 'E1', id: 'I1' }]) as unknown, retires },
  ]

  beforeEach(async () => {
    site = new MemorySite({ 'index.html': 'with part.css', 'part.css': 'part', 'other.txt': 'other' })
    await publish({ isAwaited: true })
    site.write({ 'index.html': 'without' })
    site.remove('part.css')
  })
  afterEach(() => site.dispose())

  it('leaves what old pages refer to; a later one deletes it, once the invalidation is known to be completed', async () => {
    expect(await publish()).toMatchObject({ kind: 'published', deleted: 0, plan: { waiting: ['part.css'] } })
    expect(site.events).not.toContain('poll')
    expect(site.manifest.unseen).toEqual(waits('part.css'))
    expect(site.manifest.files.get('part.css')).toMatchObject({ etag: expect.anything() as unknown })

    site.polls = 2
    expect(await publish()).toMatchObject({ kind: 'unchanged', deleted: 0 })
    expect(site.events).toEqual(['poll'])
    expect(site.objects.has('part.css')).toBe(true)

    site.polls = 1
    expect(await publish()).toMatchObject({ kind: 'published', deleted: 1 })
    expect(site.events).toEqual(['poll', 'manifest', 'delete part.css', 'invalidate /part.css', 'manifest'])

    expect(await publish()).toMatchObject({ kind: 'unchanged' })
    expect(site.events).toEqual([])
  })

  it('deletes at once where no cache can hold an old page', async () => {
    site.write({ 'index.html': 'with part.css', 'part.css': 'part' })
    site.remove('other.txt')
    expect(await publish()).toMatchObject({ kind: 'published', deleted: 1 })
    expect(site.events).toEqual(['manifest', 'delete other.txt', 'invalidate /other.txt', 'manifest'])
  })

  it('does not take its silence for an answer: what was overwritten before holds up what goes now', async () => {
    site.write({ 'part.css': 'part' })
    expect(await publish()).toMatchObject({ kind: 'published', deleted: 0 })
    site.remove('part.css')
    site.polls = 2
    expect(await publish()).toMatchObject({ deleted: 0 })
    expect(site.objects.has('part.css')).toBe(true)
    site.polls = 1
    expect(await publish()).toMatchObject({ deleted: 1 })
  })

  it('deletes pages first, and their parts when the caches have lost those pages', async () => {
    site.write({ 'page.html': 'with part.css', 'part.css': 'part' })
    await publish({ isAwaited: true })
    site.write({ 'index.html': 'new' })
    site.remove('page.html')
    site.remove('part.css')
    await publish()
    expect(await publish()).toMatchObject({
      deleted: 1,
      plan: { deletions: ['page.html'], waiting: ['part.css'] },
    })
    expect(site.manifest.unseen).toEqual(waits('part.css'))
    site.polls = 2
    expect(await publish()).toMatchObject({ kind: 'unchanged' })
    site.polls = 1
    expect(await publish()).toMatchObject({ deleted: 1, plan: { deletions: ['part.css'] } })
    expect([...site.objects.keys()].sort()).toEqual(['index.html', 'other.txt'])
  })

  it('holds against max-delete what has just gone from the source, and not what waits', async () => {
    const maxDelete = { kind: 'count', count: 1 } as const
    await publish({ maxDelete })
    site.write({ 'index.html': 'newer' })
    site.remove('other.txt')
    expect(await publish({ maxDelete })).toMatchObject({ kind: 'published', deleted: 1 })
    expect(await publish({ maxDelete })).toMatchObject({ deleted: 1 })
  })

  it('deletes nothing where CloudFront does not say, and publishes all the same', async () => {
    await publish()
    site.write({ 'index.html': 'newer' })
    site.trouble.set('poll', () => new UserError('AccessDenied', { hint: 'Allow it' }))
    expect(await publish()).toMatchObject({ kind: 'published', deleted: 0, updated: 1 })
    expect(site.objects.has('part.css')).toBe(true)
    site.trouble.clear()
    expect(await publish()).toMatchObject({ deleted: 1 })
  })

  it('is waited for by the next one that waits, before that deletes', async () => {
    await publish()
    site.polls = 3
    expect(await publish({ isAwaited: true })).toMatchObject({ kind: 'published', deleted: 1 })
    expect(site.events.slice(0, 5)).toEqual(['manifest', 'poll', 'poll', 'poll', 'delete part.css'])
    expect(site.manifest.unseen).toEqual([])
  })

  it('is planned without a question that a role for plans may not ask', async () => {
    await publish()
    expect(await publish({ isPlan: true })).toMatchObject({
      kind: 'planned',
      plan: { waiting: ['part.css'] },
    })
    expect(site.events).toEqual([])
  })
})
