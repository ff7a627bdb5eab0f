import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { connect, restoreEnvironment, type Connected, type Environment } from './connected.js'
import { madeObject, removeFiles } from './made-object.js'

/** Keys that have to be told apart in paths, queries, signatures and listings. */
const paths = [
  'plain.html',
  'with space.html',
  'a+b.html',
  '100%.html',
  '%41.html',
  'a~b.html',
  'a#b.html',
  "it's (here)!.html",
  'star*.html',
  'a&b=c;d,e@f:g$.html',
  '주문/näh.html',
  '\u{1f600}.html',
  'deep/er/index.html',
]

/** What a server does not do, or so slowly that once is enough. */
export interface Lacking {
  /** `x-amz-copy-source-if-match` is passed over. */
  readonly copyConditions?: boolean
  readonly speed?: boolean
}

/** What the store does with a server's bucket `orders-web`, whoever plays S3. */
export function storeContract(environment: () => Environment, lacks: Lacking = {}): void {
  const open = (prefix = ''): Connected => connect(environment(), { prefix })
  afterAll(() => {
    removeFiles()
    restoreEnvironment()
  })

  it('puts, lists and reads objects of every name', async () => {
    const { store } = open('names/')
    const etags = new Map<string, string>()
    for (const path of paths) etags.set(path, await store.put(madeObject(path, `content of ${path}`)))
    const listed = await store.list()
    expect([...listed.keys()].sort()).toEqual([...paths].sort())
    for (const path of paths) {
      const bytes = Buffer.from(`content of ${path}`)
      expect(listed.get(path)).toMatchObject({ etag: etags.get(path), size: bytes.length })
      expect((await store.read(path))?.bytes.toString()).toBe(bytes.toString())
      expect(await store.head(path)).toMatchObject({ etag: etags.get(path), size: bytes.length })
    }
  })

  it('keeps the headers of an object', async () => {
    const { store } = open('headers/')
    const headers = {
      contentType: 'text/html; charset=utf-8',
      cacheControl: 'public,  max-age=60',
      contentDisposition: 'attachment; filename="a  b.html"',
      contentLanguage: 'ko',
      metadata: { commit: 'abc123' },
    }
    await store.put(madeObject('index.html', '<h1>', { headers }))
    const stored = (await store.head('index.html'))?.headers
    expect(stored).toMatchObject({ contentType: headers.contentType, contentLanguage: 'ko' })
    expect(stored?.metadata).toEqual({ commit: 'abc123' })
    expect(stored?.cacheControl.replace(/ +/g, ' ')).toBe('public, max-age=60')
  })

  it('gives an object other headers without sending its bytes, as long as it is what is expected', async () => {
    const { store } = open('copies/')
    const etag = await store.put(madeObject('a b+c.txt', 'text'))
    const changed = madeObject('a b+c.txt', 'text', { headers: { cacheControl: 'no-store' } })
    if (lacks.copyConditions !== true) {
      expect(await store.copy(changed, '"00000000000000000000000000000000"')).toBeUndefined()
    }
    expect(await store.copy(changed, etag)).toMatch(/^"[0-9a-f]{32}"$/)
    expect((await store.head('a b+c.txt'))?.headers.cacheControl).toBe('no-store')
    expect((await store.read('a b+c.txt'))?.bytes.toString()).toBe('text')
    expect(await store.copy(madeObject('none.txt', 'text'), etag)).toBeUndefined()
  })

  it('has nothing to say of what is not there', async () => {
    const { store } = open('nothing/')
    expect(await store.head('none.html')).toBeUndefined()
    expect(await store.read('none.html')).toBeUndefined()
    expect(await store.list(['known.html'])).toEqual(new Map())
  })

  it('compresses on the way what is to be stored compressed', async () => {
    const { store } = open('compressed/')
    const text = 'compress me '.repeat(1000)
    for (const [encoding, decode] of [
      ['gzip', gunzipSync],
      ['br', brotliDecompressSync],
    ] as const) {
      const object = madeObject(`${encoding}.txt`, text, {
        encoding,
        isFile: true,
        headers: { contentEncoding: encoding },
      })
      const etag = await store.put(object)
      expect(await store.put(object)).toBe(etag)
      const stored = await store.head(object.path)
      expect(stored?.headers.contentEncoding).toBe(encoding)
      expect(stored?.size).toBeLessThan(1000)
      expect(decode((await store.read(object.path))?.bytes ?? Buffer.alloc(0)).toString()).toBe(text)
    }
  })

  it('uploads a large file in parts, plain and compressed', async () => {
    const { store } = open('large/')
    const bytes = Buffer.alloc(18 * 1024 * 1024 + 17, 'all sorts of things ')
    for (let at = 0; at < bytes.length; at += 4096) bytes.writeUInt32BE(at, at % (bytes.length - 4))
    const plain = madeObject('film.mp4', bytes, { isFile: true })
    expect(await store.put(plain)).toMatch(/^"[0-9a-f]{32}-3"$/)
    const read = (await store.read('film.mp4'))?.bytes ?? Buffer.alloc(0)
    expect(createHash('sha256').update(read).digest('base64url')).toBe(plain.sha256)
    await store.put({ ...plain, path: 'film.gz', encoding: 'gzip' })
    expect(gunzipSync((await store.read('film.gz'))?.bytes ?? Buffer.alloc(0)).equals(bytes)).toBe(true)
  })

  it('lists what is known side by side, and finds what is not', async () => {
    const { store } = open('many/')
    const known = Array.from(
      { length: lacks.speed === true ? 20 : 1950 },
      (_, index) => `p${String(index).padStart(4, '0')}.html`,
    )
    const added = ['a.html', 'p0949.html.map', 'p0950a.html', 'z.html', '\u{1f600}.html', '\uffee.html']
    const queue = [...known, ...added].values()
    await Promise.all(
      Array.from({ length: 32 }, async () => {
        for (const path of queue) await store.put(madeObject(path, 'x'))
      }),
    )
    const all = [...known, ...added].sort()
    expect([...(await store.list(known)).keys()].sort()).toEqual(all)
    expect([...(await store.list()).keys()].sort()).toEqual(all)
    expect([...(await store.list(all)).keys()].sort()).toEqual(all)
  })

  it('writes on conditions', async () => {
    const { store } = open('conditions/')
    const one = Buffer.from('one')
    const etag = await store.write('.slipway/lock', one, undefined)
    expect(etag).toMatch(/^".+"$/)
    expect(await store.write('.slipway/lock', Buffer.from('two'), undefined)).toBeUndefined()
    const next = await store.write('.slipway/lock', Buffer.from('two'), etag)
    expect(next).toMatch(/^".+"$/)
    expect(await store.write('.slipway/lock', Buffer.from('three'), etag)).toBeUndefined()
    expect(await store.list()).toEqual(new Map())
  })

  it('deletes, and counts what is gone already', async () => {
    const { store } = open('deletions/')
    await store.put(madeObject('a b.html', 'x'))
    const { deleted, failed } = await store.remove(['a b.html', 'gone.html'])
    expect({ deleted, failed }).toEqual({ deleted: ['a b.html', 'gone.html'], failed: [] })
    expect(await store.list()).toEqual(new Map())
  })

  it('says that there is no such bucket', async () => {
    const { store } = connect(environment(), { bucket: 'orders-none' })
    await expect(store.list()).rejects.toThrow('There is no bucket orders-none')
  })
}
