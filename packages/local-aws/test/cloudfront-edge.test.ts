import { PutObjectCommand, S3Client, type PutObjectCommandInput } from '@aws-sdk/client-s3'
import { startLocalAws, virtualTime, type LocalAws, type VirtualTime } from '../src/index.js'
import { CloudFrontClient, CreateInvalidationCommand } from '@aws-sdk/client-cloudfront'

let aws: LocalAws
let time: VirtualTime
let s3: S3Client
let cloudFront: CloudFrontClient

beforeEach(async () => {
  time = virtualTime()
  aws = await startLocalAws({ time })
  const { accessKeyId, secretAccessKey } = aws.identity.administrator
  const config = { endpoint: aws.world.endpoint, credentials: { accessKeyId, secretAccessKey } }
  s3 = new S3Client({ ...config, region: aws.world.region })
  cloudFront = new CloudFrontClient({ ...config, region: 'us-east-1' })
  aws.s3.createBucket('site')
})

afterEach(async () => {
  s3.destroy()
  cloudFront.destroy()
  await aws.stop()
})

async function put(Key: string, Body: string, more: Partial<PutObjectCommandInput> = {}): Promise<void> {
  await s3.send(new PutObjectCommand({ Bucket: 'site', Key, Body, ...more }))
}

async function get(
  url: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; text: string; cache: string | null; headers: Headers }> {
  const response = await fetch(url, { headers })
  const text = await response.text()
  return {
    status: response.status,
    text,
    cache: response.headers.get('x-cache')?.replace(' from cloudfront', '') ?? null,
    headers: response.headers,
  }
}

async function invalidate(DistributionId: string, ...Items: string[]): Promise<void> {
  const Paths = { Quantity: Items.length, Items }
  const CallerReference = `${String(time.now())} ${Items.join()}`
  await cloudFront.send(
    new CreateInvalidationCommand({ DistributionId, InvalidationBatch: { CallerReference, Paths } }),
  )
}

test('an object stays at the edge for a day, with its age, and is then asked for again', async () => {
  const { url } = await aws.cloudFront.createDistribution({ originBucket: 'site' })
  await put('a.txt', 'one')
  expect(await get(`${url}/a.txt`)).toMatchObject({ text: 'one', cache: 'Miss' })
  await put('a.txt', 'two')
  await time.advance(60_000)
  const hit = await get(`${url}/a.txt?v=2`)
  expect(hit).toMatchObject({ text: 'one', cache: 'Hit' })
  expect(hit.headers.get('age')).toBe('60')
  await time.advance(24 * 3_600_000)
  expect(await get(`${url}/a.txt`)).toMatchObject({ text: 'two', cache: 'Miss' })
})

test.each([
  ['max-age=10', 9_000, 'Hit'],
  ['max-age=10', 10_000, 'RefreshHit'],
  ['public, max-age=10, s-maxage=100', 99_000, 'Hit'],
  ['max-age=0', 0, 'RefreshHit'],
  ['no-cache', 0, 'RefreshHit'],
  ['private', 0, 'RefreshHit'],
  ['no-store', 0, 'Miss'],
  ['immutable', 3_000, 'Hit'],
  ['immutable', 5_000, 'RefreshHit'],
])('with Cache-Control: %s, after %d ms, the edge answers %s', async (CacheControl, ms, expected) => {
  const { url } = await aws.cloudFront.createDistribution({ originBucket: 'site', defaultTtlMs: 5_000 })
  await put('a.txt', 'one', { CacheControl })
  await get(`${url}/a.txt`)
  await time.advance(ms)
  expect(await get(`${url}/a.txt`)).toMatchObject({ text: 'one', cache: expected })
})

test('Expires counts where Cache-Control says nothing', async () => {
  const { url } = await aws.cloudFront.createDistribution({ originBucket: 'site' })
  await put('a.txt', 'one', { Expires: new Date(time.now() + 7_000) })
  await get(`${url}/a.txt`)
  await time.advance(6_000)
  expect((await get(`${url}/a.txt`)).cache).toBe('Hit')
  await time.advance(1_000)
  expect((await get(`${url}/a.txt`)).cache).toBe('RefreshHit')
})

test('an invalidation takes effect when it is completed, and only on what it covers', async () => {
  const { id, url } = await aws.cloudFront.createDistribution({ originBucket: 'site', invalidationMs: 2_000 })
  for (const key of ['a/x', 'a/y', 'b']) {
    await put(key, 'old')
    await get(`${url}/${key}`)
    await put(key, 'new')
  }
  await invalidate(id, '/a/*')
  await time.advance(1_999)
  expect(await get(`${url}/a/x`)).toMatchObject({ text: 'old', cache: 'Hit' })
  await time.advance(1)
  expect(await get(`${url}/a/x`)).toMatchObject({ text: 'new', cache: 'Miss' })
  expect(await get(`${url}/a/y`)).toMatchObject({ text: 'new', cache: 'Miss' })
  expect(await get(`${url}/b`)).toMatchObject({ text: 'old', cache: 'Hit' })
})

test.each([
  ['a b.txt', '/a%20b.txt', '/a%20b.txt', 'new'],
  ['ü.txt', '/%C3%BC.txt', '/%C3%BC.txt', 'new'],
  ['a~b.txt', '/a~b.txt', '/a%7Eb.txt', 'old'],
  ['a~b.txt', '/a~b.txt', '/a*', 'new'],
  ['it(1).txt', '/it(1).txt', '/it%281%29.txt', 'old'],
  ['it(1).txt', '/it(1).txt', '/it(1).txt', 'new'],
  ['a*b', '/a*b', '/a*b', 'new'],
  ['a.txt', '/a.txt', 'a.txt', 'new'],
  ['index.html', '/', '/index.html', 'new'],
  ['A.txt', '/A.txt', '/a.txt', 'old'],
])('%s, seen as %s and invalidated as %s, is then %s', async (key, path, invalidated, expected) => {
  const { id, url } = await aws.cloudFront.createDistribution({
    originBucket: 'site',
    defaultRootObject: 'index.html',
  })
  await put(key, 'old')
  expect(await get(url + path)).toMatchObject({ status: 200, text: 'old' })
  await put(key, 'new')
  await invalidate(id, invalidated)
  await time.advance(60_000)
  expect((await get(url + path)).text).toBe(expected)
})

test('the default root object stands for / alone; a directory has none', async () => {
  const { url } = await aws.cloudFront.createDistribution({
    originBucket: 'site',
    defaultRootObject: 'index.html',
  })
  await put('index.html', 'root', { ContentType: 'text/html' })
  await put('docs/index.html', 'docs')
  const root = await get(`${url}/`)
  expect(root).toMatchObject({ status: 200, text: 'root' })
  expect(root.headers.get('content-type')).toBe('text/html')
  expect((await get(`${url}/docs/`)).status).toBe(403)
  expect((await get(`${url}/docs/index.html`)).text).toBe('docs')
})

test('a missing object is 403, as in a bucket that CloudFront may not list, for ten seconds', async () => {
  const { url } = await aws.cloudFront.createDistribution({ originBucket: 'site' })
  const missing = await get(`${url}/late.txt`)
  expect(missing).toMatchObject({ status: 403, cache: 'Error' })
  expect(missing.text).toContain('<Code>AccessDenied</Code>')
  await put('late.txt', 'here')
  expect((await get(`${url}/late.txt`)).status).toBe(403)
  await time.advance(10_000)
  expect(await get(`${url}/late.txt`)).toMatchObject({ status: 200, text: 'here', cache: 'Miss' })
})

test('a custom error response puts a page and a status in the place of an error', async () => {
  const { url } = await aws.cloudFront.createDistribution({
    originBucket: 'site',
    customErrorResponses: [{ errorCode: 403, responsePagePath: '/404.html', responseCode: 404 }],
  })
  await put('404.html', 'nothing here')
  expect(await get(`${url}/no`)).toMatchObject({ status: 404, text: 'nothing here', cache: 'Error' })
})

test('an origin path is put before what viewers ask for', async () => {
  const { url } = await aws.cloudFront.createDistribution({ originBucket: 'site', originPath: '/releases/1' })
  await put('releases/1/a.txt', 'one')
  expect((await get(`${url}/a.txt`)).text).toBe('one')
})

test('viewers revalidate with ETag or date, and get ranges', async () => {
  const { url } = await aws.cloudFront.createDistribution({ originBucket: 'site' })
  await put('a.txt', '0123456789', { CacheControl: 'max-age=60' })
  const { headers } = await get(`${url}/a.txt`)
  const etag = headers.get('etag') ?? ''
  const modified = headers.get('last-modified') ?? ''
  expect(await get(`${url}/a.txt`, { 'If-None-Match': etag })).toMatchObject({ status: 304, text: '' })
  expect((await get(`${url}/a.txt`, { 'If-Modified-Since': modified })).status).toBe(304)
  expect(await get(`${url}/a.txt`, { Range: 'bytes=2-4' })).toMatchObject({ status: 206, text: '234' })
  expect((await get(`${url}/a.txt`, { Range: 'bytes=10-' })).status).toBe(416)
})

test('HEAD answers as GET does, without the body; what else there is, is refused', async () => {
  const { url } = await aws.cloudFront.createDistribution({ originBucket: 'site' })
  await put('a.txt', 'four')
  const head = await fetch(`${url}/a.txt`, { method: 'HEAD' })
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '4', ''])
  const post = await fetch(`${url}/a.txt`, { method: 'POST', body: 'x' })
  expect(post.status).toBe(403)
  expect(await post.text()).toContain('not configured to allow the HTTP request method')
})

test.each(['a b', 'ü/ñ', "it's", 'q&a', '100%', 'c++', 'a~b', 'x#y'])(
  'the key %p is served under its URL',
  async (key) => {
    const { url } = await aws.cloudFront.createDistribution({ originBucket: 'site' })
    await put(key, key)
    const path = key.split('/').map(encodeURIComponent).join('/')
    expect(await get(`${url}/${path}`)).toMatchObject({ status: 200, text: key })
  },
)

test('a plus in a URL is a space to S3', async () => {
  const { url } = await aws.cloudFront.createDistribution({ originBucket: 'site' })
  await put('a b', 'space')
  expect((await get(`${url}/a+b`)).text).toBe('space')
})

test('nothing is served after the embedded AWS has stopped', async () => {
  const other = await startLocalAws()
  other.s3.createBucket('site')
  const { url } = await other.cloudFront.createDistribution({ originBucket: 'site' })
  expect((await fetch(`${url}/`)).status).toBe(403)
  await other.stop()
  await expect(fetch(`${url}/`)).rejects.toThrow('fetch failed')
})
