import { startGitHub, type GitHub } from '../../src/index.js'

const version = 'v1'

let github: GitHub

beforeEach(async () => {
  github = await startGitHub({
    cache: { scopes: ['refs/heads/topic', 'refs/heads/main'], isWritable: true },
  })
})

afterEach(() => github.close())

interface TwirpAnswer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

async function call(
  operation: string,
  body: Readonly<Record<string, unknown>>,
  token = github.env.ACTIONS_RUNTIME_TOKEN ?? '',
): Promise<TwirpAnswer> {
  const url = `${github.env.ACTIONS_RESULTS_URL ?? ''}twirp/github.actions.results.api.v1.CacheService/${operation}`
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ version, ...body }) })
  return { status: response.status, body: (await response.json()) as TwirpAnswer['body'] }
}

async function save(key: string, text: string, token?: string): Promise<void> {
  const { body } = await call('CreateCacheEntry', { key }, token)
  await put(String(body.signed_upload_url), text)
  const size = { key, size_bytes: String(Buffer.byteLength(text)) }
  expect((await call('FinalizeCacheEntryUpload', size, token)).body).toMatchObject({ ok: true })
}

async function put(url: string, body: string, headers = { 'x-ms-blob-type': 'BlockBlob' }): Promise<number> {
  return (await fetch(url, { method: 'PUT', headers, body })).status
}

/** The key that is found, of which the text is the same. */
async function find(key: string, prefixes: readonly string[] = [], token?: string): Promise<unknown> {
  const { body } = await call('GetCacheEntryDownloadURL', { key, restore_keys: prefixes }, token)
  if (body.ok !== true) return undefined
  return (await fetch(String(body.signed_download_url))).text()
}

describe('the cache service of the fake GitHub', () => {
  it('finds the key itself first, then the newest of each prefix', async () => {
    for (const key of ['a-1', 'a-2', 'a-10', 'b-1']) await save(key, key)
    expect(await find('a-1')).toBe('a-1')
    expect(await find('a-')).toBe('a-10')
    expect(await find('c', ['none', 'b', 'a'])).toBe('b-1')
    expect(await find('c')).toBeUndefined()
  })

  it('looks in the own branch first, and never in another', async () => {
    const main = github.runtimeToken({ scopes: ['refs/heads/main'], isWritable: true })
    await save('a-1', 'of main', main)
    expect(await find('a-2', ['a-'])).toBe('of main')
    await save('a-0', 'of topic')
    expect(await find('a-1', ['a-'])).toBe('of topic')
    expect(await find('a-0', [], main)).toBeUndefined()
  })

  it('tells entries apart by their version', async () => {
    await save('a', 'text')
    const { body } = await call('GetCacheEntryDownloadURL', { key: 'a', version: 'v2' })
    expect(body).toEqual({ ok: false })
    expect((await call('CreateCacheEntry', { key: 'a', version: 'v2' })).body).toMatchObject({ ok: true })
  })

  it('gives a key once, from the moment it is reserved', async () => {
    const url = (await call('CreateCacheEntry', { key: 'a' })).body.signed_upload_url
    expect(await call('CreateCacheEntry', { key: 'a' })).toMatchObject({
      status: 409,
      body: { code: 'already_exists' },
    })
    expect(await find('a')).toBeUndefined()
    await put(String(url), 'text')
    expect((await call('FinalizeCacheEntryUpload', { key: 'a', size_bytes: '5' })).body.ok).toBe(false)
    expect((await call('FinalizeCacheEntryUpload', { key: 'a', size_bytes: '4' })).body.ok).toBe(true)
    expect(await find('a')).toBe('text')
    expect(await call('FinalizeCacheEntryUpload', { key: 'a', size_bytes: '4' })).toMatchObject({
      status: 404,
    })
  })

  it('lets a token of an outsider read alone, and a stranger nothing', async () => {
    await save('a', 'text')
    const reader = github.runtimeToken({ scopes: ['refs/heads/topic'], isWritable: false })
    expect(await find('a', [], reader)).toBe('text')
    const denied = { ok: false, message: expect.stringMatching(/^cache write denied:/) as string }
    expect((await call('CreateCacheEntry', { key: 'b' }, reader)).body).toEqual(denied)
    expect(await call('CreateCacheEntry', { key: 'b' }, 'stranger')).toMatchObject({ status: 401 })
  })
})

describe('the blob store of the fake GitHub', () => {
  it('takes a blob in blocks and gives a range of it', async () => {
    const url = String((await call('CreateCacheEntry', { key: 'a' })).body.signed_upload_url)
    expect(await put(`${url}&comp=block&blockid=MQ==`, 'one ')).toBe(201)
    expect(await put(`${url}&comp=block&blockid=Mg==`, 'two')).toBe(201)
    expect(
      await put(`${url}&comp=blocklist`, '<BlockList><Latest>MQ==</Latest><Latest>Mw==</Latest></BlockList>'),
    ).toBe(400)
    expect(
      await put(`${url}&comp=blocklist`, '<BlockList><Latest>MQ==</Latest><Latest>Mg==</Latest></BlockList>'),
    ).toBe(201)
    await call('FinalizeCacheEntryUpload', { key: 'a', size_bytes: '7' })
    const download = String((await call('GetCacheEntryDownloadURL', { key: 'a' })).body.signed_download_url)
    const head = await fetch(download, { method: 'HEAD' })
    expect(head.headers.get('content-length')).toBe('7')
    const part = await fetch(download, { headers: { 'x-ms-range': 'bytes=4-5' } })
    expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([
      206,
      'tw',
      'bytes 4-5/7',
    ])
  })

  it('refuses a signature for something else, and a blob of no type', async () => {
    const url = String((await call('CreateCacheEntry', { key: 'a' })).body.signed_upload_url)
    expect((await fetch(url)).status).toBe(403)
    expect(await put(url.replace('entry-1', 'entry-2'), 'text')).toBe(403)
    expect(await put(url.replace(/sig=.*/, 'sig=x'), 'text')).toBe(403)
    expect(await put(url, 'text', { 'x-ms-blob-type': '' })).toBe(400)
  })
})
