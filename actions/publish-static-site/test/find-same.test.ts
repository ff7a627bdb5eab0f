import { emptyManifest } from '../src/manifest/manifest.js'
import { findSame } from '../src/plan/find-same.js'
import { hashBytes } from '../src/source/hash.js'
import type { RemoteObject, StoredObject } from '../src/s3/object-store.js'
import { hashHeaders } from '../src/site/headers.js'
import type { SiteObject } from '../src/site/site-object.js'

const plain = { storageClass: undefined, encryption: undefined, tags: {} }
const headers = { contentType: 'text/plain', cacheControl: '' }
const bytes = Buffer.from('hello')
// MD5 of `hello`.
const there: RemoteObject = { etag: '"5d41402abc4b2a76b9719d911017c592"', size: bytes.length }
const stored: StoredObject = { ...there, headers, storageClass: 'STANDARD', encryption: undefined }

function objectAt(path: string): SiteObject {
  const content = { kind: 'bytes', bytes } as const
  const headersHash = hashHeaders(headers, 'identity', plain)
  return {
    path,
    content,
    size: bytes.length,
    sha256: hashBytes(bytes),
    encoding: 'identity',
    headers,
    headersHash,
  }
}

describe('what another tool has uploaded', () => {
  const site = Array.from({ length: 500 }, (_, index) => objectAt(`${index}.txt`))
  const remote = new Map(site.map(({ path }) => [path, there]))

  it.each([20, 200])('is asked about %d at a time, where S3 takes so many', async (atATime) => {
    let underWay = 0
    let most = 0
    const head = async (): Promise<StoredObject> => {
      most = Math.max(most, ++underWay)
      await new Promise(setImmediate)
      underWay--
      return stored
    }
    const same = await findSame(site, remote, emptyManifest, { head, atATime: () => atATime }, plain)
    expect(most).toBe(atATime)
    expect(same).toEqual(new Map(site.map(({ path }) => [path, { hasHeaders: true }])))
  })

  it('is not asked about where its bytes are others', async () => {
    const others = new Map(site.map(({ path }) => [path, { ...there, etag: `"${'0'.repeat(32)}"` }]))
    const head = jest.fn(() => Promise.resolve(stored))
    expect(await findSame(site, others, emptyManifest, { head }, plain)).toEqual(new Map())
    expect(head).not.toHaveBeenCalled()
  })
})
