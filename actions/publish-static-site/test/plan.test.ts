import { emptyManifest, type Manifest } from '../src/manifest/manifest.js'
import { makePlan, type RemoteObject, type SourceFile } from '../src/plan/plan.js'

const file = (path: string, changes: Partial<SourceFile> = {}): SourceFile => ({
  path,
  realPath: `/site/${path}`,
  size: 3,
  sha256: 'content',
  headers: { contentType: 'text/html', cacheControl: 'no-store' },
  headersHash: 'headers',
  ...changes,
})
const recorded = { sha256: 'content', headers: 'headers', etag: '"etag"' }
const object: RemoteObject = { etag: '"etag"', size: 3 }
const keep = { deleteRemoved: false }
const remove = { deleteRemoved: true }

function manifestOf(
  files: Readonly<Record<string, typeof recorded | 'unfinished'>>,
  owed: string[] = [],
): Manifest {
  return { files: new Map(Object.entries(files)), owed }
}

describe('makePlan', () => {
  it.each([
    ['is as recorded', object, recorded, undefined],
    ['is not there', undefined, recorded, 'new'],
    ['is not there and was never', undefined, undefined, 'new'],
    ['was put there by somebody else', object, undefined, 'foreign'],
    ['was left unfinished', object, 'unfinished' as const, 'unfinished'],
    ['has other content', object, { ...recorded, sha256: 'other' }, 'content'],
    ['has other headers', object, { ...recorded, headers: 'other' }, 'headers'],
    ['was changed by somebody else', { ...object, etag: '"other"' }, recorded, 'drifted'],
    ['was cut short by somebody else', { ...object, size: 2 }, recorded, 'drifted'],
  ])('decides by content and headers: an object that %s', (_what, remote, entry, reason) => {
    const plan = makePlan(
      [file('a.html')],
      new Map(remote === undefined ? [] : [['a.html', remote]]),
      manifestOf(entry === undefined ? {} : { 'a.html': entry }),
      keep,
    )
    expect(plan.uploads.map((upload) => upload.reason)).toEqual(reason === undefined ? [] : [reason])
    expect(plan.unchanged).toBe(reason === undefined ? 1 : 0)
    const overwrites = reason !== undefined && remote !== undefined
    expect(plan.stale).toEqual(overwrites ? ['a.html'] : [])
  })

  it('compares ETags with what S3 returned, so that they need not be MD5s', () => {
    const kms = { ...recorded, etag: '"not an md5"' }
    const remote = new Map([['a.html', { ...object, etag: '"not an md5"' }]])
    expect(makePlan([file('a.html')], remote, manifestOf({ 'a.html': kms }), keep).unchanged).toBe(1)
  })

  it('deletes what the manifest owns and the source no longer has, and only when asked to', () => {
    const remote = new Map([
      ['old.html', object],
      ['half.html', object],
      ['somebody-elses.html', object],
    ])
    const manifest = manifestOf({ 'old.html': recorded, 'half.html': 'unfinished', 'gone.html': recorded })
    expect(makePlan([], remote, manifest, remove)).toMatchObject({
      deletions: ['half.html', 'old.html'],
      kept: [],
      gone: ['gone.html'],
      stale: ['half.html', 'old.html'],
    })
    expect(makePlan([], remote, manifest, keep)).toMatchObject({
      deletions: [],
      kept: ['half.html', 'old.html'],
      gone: ['gone.html'],
      stale: [],
    })
  })

  it('invalidates what an earlier publish still owes, once', () => {
    const remote = new Map([['a.html', object]])
    const manifest = manifestOf({ 'a.html': { ...recorded, sha256: 'other' } }, ['a.html', 'b.html'])
    expect(makePlan([file('a.html')], remote, manifest, keep).stale).toEqual(['a.html', 'b.html'])
  })

  it('plans nothing for nothing', () => {
    const plan = { uploads: [], deletions: [], kept: [], gone: [], unchanged: 0, stale: [] }
    expect(makePlan([], new Map(), emptyManifest, remove)).toEqual(plan)
  })
})
