import { emptyManifest, type Manifest, type Recorded } from '../src/manifest/manifest.js'
import { guardDeletions } from '../src/plan/guard-deletions.js'
import { emptyPlan, makePlan, type Found, type Plan, type PlanOptions } from '../src/plan/plan.js'
import type { RemoteObject } from '../src/s3/object-store.js'
import type { SiteObject } from '../src/site/site-object.js'

const file = (path: string, changes: Partial<SiteObject> = {}): SiteObject => ({
  path,
  content: { kind: 'file', realPath: `/site/${path}` },
  size: 3,
  sha256: 'content',
  encoding: 'identity',
  headers: { contentType: 'text/html', cacheControl: 'no-store' },
  headersHash: 'headers',
  ...changes,
})
const recorded = { sha256: 'content', headers: 'headers', etag: '"etag"' }
const object: RemoteObject = { etag: '"etag"', size: 3 }

function manifestOf(files: Readonly<Record<string, Recorded | 'unfinished'>>, owed: string[] = []): Manifest {
  return { ...emptyManifest, files: new Map(Object.entries(files)), owed }
}

function plan(found: Partial<Found>, options: Partial<PlanOptions> = {}): Plan {
  return makePlan(
    { site: [], remote: new Map(), manifest: emptyManifest, same: new Map(), ...found },
    { deleteRemoved: false, keepAssetsMs: 0, isExcluded: () => false, now: 1_000, ...options },
  )
}

const remote = (...paths: string[]): Found['remote'] => new Map(paths.map((path) => [path, object]))
const remove = { deleteRemoved: true }

describe('makePlan', () => {
  const same = { hasHeaders: true }
  const other = { hasHeaders: false }
  it.each([
    ['is as recorded', object, recorded, undefined, undefined],
    ['is not there', undefined, recorded, undefined, 'put: new'],
    ['is not there and was never', undefined, undefined, undefined, 'put: new'],
    ['was put there by somebody else', object, undefined, undefined, 'put: foreign'],
    ['was put there by somebody else with the same bytes', object, undefined, other, 'copy: foreign'],
    ['was put there by somebody else just as wanted', object, undefined, same, undefined],
    ['was left unfinished', object, 'unfinished', undefined, 'put: unfinished'],
    ['was left unfinished and is there', object, 'unfinished', same, undefined],
    ['has other content', object, { ...recorded, sha256: 'other' }, undefined, 'put: content'],
    ['has other headers', object, { ...recorded, headers: 'other' }, undefined, 'copy: headers'],
    [
      'has another encoding',
      object,
      { ...recorded, headers: 'other', encoding: 'br' },
      undefined,
      'put: headers',
    ],
    ['was changed by somebody else', { ...object, etag: '"other"' }, recorded, undefined, 'put: drifted'],
    ['was changed by somebody else to the same', { ...object, etag: '"other"' }, recorded, same, undefined],
  ] as const)('decides by content and headers: an object that %s', (_what, there, entry, found, change) => {
    const made = plan({
      site: [file('a.html')],
      remote: new Map(there === undefined ? [] : [['a.html', there]]),
      manifest: manifestOf(entry === undefined ? {} : { 'a.html': entry }),
      same: new Map(found === undefined ? [] : [['a.html', found]]),
    })
    expect(made.changes.map(({ reason, how }) => `${how.kind}: ${reason}`)).toEqual(
      change === undefined ? [] : [change],
    )
    expect(made.unchanged).toBe(change === undefined ? 1 : 0)
  })

  it.each([
    ['new', undefined, undefined, []],
    ['overwritten', object, { ...recorded, sha256: 'other' }, ['a.html']],
    ['of another tool, and the same', object, undefined, []],
    ['unfinished, and the same', object, 'unfinished', ['a.html']],
    ['changed by somebody else to the same', { ...object, etag: '"other"' }, recorded, ['a.html']],
  ] as const)('knows whose cached copies may be out of date: %s', (_what, there, entry, stale) => {
    const made = plan({
      site: [file('a.html')],
      remote: new Map(there === undefined ? [] : [['a.html', there]]),
      manifest: manifestOf(entry === undefined ? {} : { 'a.html': entry }),
      same: new Map([['a.html', same]]),
    })
    expect(made.stale).toEqual(stale)
  })

  it('knows what comes back while caches may hold it as it was; a fingerprinted file is what it was', () => {
    const paths = ['back.html', 'new.html', 'there.html', 'main.3f2a9c1b7d.js']
    const made = plan({
      site: paths.map((path) => file(path)),
      remote: remote('there.html'),
      manifest: manifestOf({}, ['back.html', 'there.html', 'main.3f2a9c1b7d.js', 'gone.html']),
    })
    expect(made.returning).toEqual(['back.html'])
  })

  it('sends the bytes again where S3 cannot copy them: beyond 5 GiB', () => {
    const large = file('a.iso', { size: 5 * 1024 ** 3 + 1 })
    const manifest = manifestOf({ 'a.iso': { ...recorded, headers: 'other' } })
    expect(plan({ site: [large], remote: remote('a.iso'), manifest }).changes[0]?.how).toEqual({
      kind: 'put',
    })
  })

  it('compares ETags with what S3 returned, so that they need not be MD5s', () => {
    const kms = { ...recorded, etag: '"not an md5"' }
    const there = new Map([['a.html', { ...object, etag: '"not an md5"' }]])
    const site = [file('a.html')]
    expect(plan({ site, remote: there, manifest: manifestOf({ 'a.html': kms }) }).unchanged).toBe(1)
  })

  it('deletes what the manifest owns and the source no longer has, and only when asked to', () => {
    const there = remote('old.html', 'half.html', 'somebody-elses.html')
    const manifest = manifestOf({ 'old.html': recorded, 'half.html': 'unfinished', 'gone.html': recorded })
    expect(plan({ remote: there, manifest }, remove)).toMatchObject({
      deletions: ['half.html', 'old.html'],
      kept: [],
      gone: ['gone.html'],
      stale: ['half.html', 'old.html'],
    })
    expect(plan({ remote: there, manifest })).toMatchObject({
      deletions: [],
      kept: ['half.html', 'old.html'],
      gone: ['gone.html'],
      stale: [],
    })
  })

  it('keeps for a while what a publish has left unfinished, whose page somebody may have open', () => {
    const path = 'app.3f2a9c1b.js'
    const there = remote(path)
    const keep = { ...remove, keepAssetsMs: 500 }
    const first = plan({ remote: there, manifest: manifestOf({ [path]: 'unfinished' }) }, keep)
    const entry = first.remembered.get(path)
    expect(first).toMatchObject({ deletions: [], stale: [] })
    expect(entry).toEqual({ sha256: '', headers: '', etag: object.etag, until: 1_500 })
    const manifest = manifestOf(entry === undefined ? {} : { [path]: entry })
    expect(plan({ remote: there, manifest }, { ...keep, now: 1_499 }).deletions).toEqual([])
    expect(plan({ remote: there, manifest }, { ...keep, now: 1_500 }).deletions).toEqual([path])
    expect(plan({ site: [file(path)], remote: there, manifest }, keep).changes).toMatchObject([
      { reason: 'content', how: { kind: 'put' } },
    ])
  })

  it('deletes nothing that is excluded, or that somebody else has put in its place', () => {
    const manifest = manifestOf({ 'drafts/a.html': recorded, 'b.html': { ...recorded, etag: '"mine"' } })
    const isExcluded = (path: string): boolean => path.startsWith('drafts/')
    expect(
      plan({ remote: remote('drafts/a.html', 'b.html'), manifest }, { ...remove, isExcluded }),
    ).toMatchObject({ deletions: [], kept: ['drafts/a.html'], gone: ['b.html'] })
  })

  const asset = 'main.3f2a9c1b.js'
  it.each([
    ['just gone', recorded, 500, { retained: [[asset, 1_500]], deletions: [] }],
    ['gone for a while', { ...recorded, until: 1_001 }, 500, { retained: [[asset, 1_001]], deletions: [] }],
    ['gone for long', { ...recorded, until: 1_000 }, 500, { retained: [], deletions: [asset] }],
    ['not to be kept', { ...recorded, until: 2_000 }, 0, { retained: [], deletions: [asset] }],
    ['never finished', 'unfinished', 500, { retained: [[asset, 1_500]], deletions: [] }],
    ['never finished and not to be kept', 'unfinished', 0, { retained: [], deletions: [asset] }],
  ] as const)('keeps a fingerprinted file for a time: %s', (_what, entry, keepAssetsMs, wanted) => {
    const made = plan(
      { remote: remote(asset), manifest: manifestOf({ [asset]: entry }) },
      { ...remove, keepAssetsMs },
    )
    expect({ retained: [...made.retained], deletions: made.deletions }).toEqual(wanted)
  })

  it('invalidates what an earlier publish still owes, once', () => {
    const manifest = manifestOf({ 'a.html': { ...recorded, sha256: 'other' } }, ['a.html', 'b.html'])
    const made = plan({ site: [file('a.html')], remote: remote('a.html'), manifest })
    expect(made.stale).toEqual(['a.html', 'b.html'])
  })

  it('plans nothing for nothing', () => {
    expect(plan({}, remove)).toEqual(emptyPlan)
  })
})

describe('guardDeletions', () => {
  const pages = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.html`, recorded]))
  const owned = manifestOf({ ...pages, [`main.3f2a9c1b.js`]: recorded })
  it.each([
    [['a.html'], { kind: 'share', percent: 25 }, undefined],
    [['a.html', 'b.html'], { kind: 'share', percent: 25 }, 'max-delete is 25%, that is 1'],
    [['a.html', 'b.html'], { kind: 'share', percent: 50 }, undefined],
    [['a.html', 'main.3f2a9c1b.js'], { kind: 'share', percent: 25 }, undefined],
    [['a.html', 'b.html'], { kind: 'count', count: 2 }, undefined],
    [['a.html', 'b.html'], { kind: 'count', count: 1 }, 'would delete 2 of 4 files; max-delete is 1'],
    [[], { kind: 'count', count: 0 }, undefined],
  ] as const)('of four pages and a fingerprinted file, %j with %j: %s', (deletions, maxDelete, message) => {
    const guard = (): void => guardDeletions({ deletions }, owned, maxDelete)
    if (message === undefined) expect(guard).not.toThrow()
    else expect(guard).toThrow(message)
  })
})
