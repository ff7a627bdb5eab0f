import { Readable } from 'node:stream'
import {
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3'
import { virtualTime } from '../src/index.js'
import { openS3World, type S3World } from './s3-world.js'

let world: S3World

beforeEach(async () => {
  world = await openS3World({ time: virtualTime(Date.UTC(2026, 0, 1, 0, 0, 0, 700)) })
})

afterEach(() => world.stop())

const hello = { Bucket: 'site', Key: 'index.html' }

test('an object is read as it was written, with what was said of it', async () => {
  const said = {
    ContentType: 'text/html; charset=utf-8',
    CacheControl: 'max-age=60',
    ContentDisposition: 'inline',
    ContentEncoding: 'gzip',
    ContentLanguage: 'en',
    Metadata: { commit: 'abc', 'two-words': 'a b' },
    WebsiteRedirectLocation: '/other',
    StorageClass: 'STANDARD_IA' as const,
  }
  const put = await world.s3.send(
    new PutObjectCommand({ ...hello, Body: 'hello', ...said, Tagging: 'a=1&b=' }),
  )
  const got = await world.s3.send(new GetObjectCommand(hello))
  expect(await got.Body?.transformToString()).toBe('hello')
  const told = {
    ...said,
    ContentLength: 5,
    ETag: '"5d41402abc4b2a76b9719d911017c592"',
    LastModified: new Date(Date.UTC(2026, 0, 1)),
    AcceptRanges: 'bytes',
    TagCount: 2,
    ServerSideEncryption: 'AES256',
  }
  expect(got).toMatchObject(told)
  expect(await world.s3.send(new HeadObjectCommand(hello))).toMatchObject(told)
  expect(put).toMatchObject({ ETag: told.ETag, ChecksumType: 'FULL_OBJECT' })
  const { TagSet } = await world.s3.send(new GetObjectTaggingCommand(hello))
  expect(TagSet).toEqual([
    { Key: 'a', Value: '1' },
    { Key: 'b', Value: '' },
  ])
})

test('what is written without a type is a binary octet stream', async () => {
  await world.s3.send(new PutObjectCommand({ ...hello, Body: 'x' }))
  const { status, headers } = await world.raw({ method: 'PUT', path: '/site/raw', body: 'x' })
  expect([status, headers.etag]).toEqual([200, '"9dd4e461268c8034f5c8564e155c67a6"'])
  expect(world.aws.s3.object('site', 'raw')?.headers['content-type']).toBe('binary/octet-stream')
})

test.each([
  'a b',
  'a+b',
  'a%20b',
  'a~b',
  "it's",
  'q&a=1;2',
  'x#y?z',
  '100%',
  'ü/ñ/日本/😀',
  '<b>"\\',
  'a//b/',
  '/leading',
  '../up',
  'tab\tand\nnewline',
])('the key %j is kept as it is', async (Key) => {
  await world.s3.send(new PutObjectCommand({ Bucket: 'site', Key, Body: Key }))
  expect(world.aws.s3.keys('site')).toEqual([Key])
  const got = await world.s3.send(new GetObjectCommand({ Bucket: 'site', Key }))
  expect(await got.Body?.transformToString()).toBe(Key)
})

test('a write replaces what was there, and is seen by the next read', async () => {
  for (const Body of ['one', 'two']) {
    await world.s3.send(new PutObjectCommand({ ...hello, Body, ContentType: `text/${Body}` }))
  }
  expect(world.aws.s3.object('site', 'index.html')).toMatchObject({
    body: Buffer.from('two'),
    headers: { 'content-type': 'text/two' },
  })
})

test.each([
  ['bytes=0-3', '0123', 'bytes 0-3/10'],
  ['bytes=7-', '789', 'bytes 7-9/10'],
  ['bytes=-2', '89', 'bytes 8-9/10'],
  ['bytes=5-100', '56789', 'bytes 5-9/10'],
  ['bytes=3-2', '0123456789', undefined],
  ['bytes=0-1,3-4', '0123456789', undefined],
  ['lines=1-2', '0123456789', undefined],
])('the range %s gives %s', async (Range, text, ContentRange) => {
  await world.s3.send(new PutObjectCommand({ ...hello, Body: '0123456789' }))
  const got = await world.s3.send(new GetObjectCommand({ ...hello, Range }))
  expect(await got.Body?.transformToString()).toBe(text)
  expect(got.ContentRange).toBe(ContentRange)
})

test('a range beyond the end cannot be satisfied', async () => {
  await world.s3.send(new PutObjectCommand({ ...hello, Body: '0123456789' }))
  await expect(world.s3.send(new GetObjectCommand({ ...hello, Range: 'bytes=10-' }))).rejects.toMatchObject({
    name: 'InvalidRange',
    $metadata: { httpStatusCode: 416 },
  })
})

test.each([
  [{ IfNoneMatch: '"5d41402abc4b2a76b9719d911017c592"' }, 304],
  [{ IfNoneMatch: '*' }, 304],
  [{ IfNoneMatch: '"other"' }, 200],
  [{ IfModifiedSince: new Date(Date.UTC(2026, 0, 1)) }, 304],
  [{ IfModifiedSince: new Date(Date.UTC(2025, 0, 1)) }, 200],
  [{ IfMatch: '"5d41402abc4b2a76b9719d911017c592"' }, 200],
  [{ IfMatch: '"other"' }, 412],
  [{ IfUnmodifiedSince: new Date(Date.UTC(2025, 0, 1)) }, 412],
  [{ IfMatch: '*', IfUnmodifiedSince: new Date(Date.UTC(2025, 0, 1)) }, 200],
])('a read with %j is answered %d', async (condition, status) => {
  await world.s3.send(new PutObjectCommand({ ...hello, Body: 'hello' }))
  const read = (): Promise<{ $metadata: { httpStatusCode?: number | undefined } }> =>
    world.s3.send(new GetObjectCommand({ ...hello, ...condition }))
  const { $metadata } = await read().catch((error: unknown) => error as Awaited<ReturnType<typeof read>>)
  expect($metadata.httpStatusCode).toBe(status)
})

test('a key that is not there is NoSuchKey, and NotFound to HEAD, which has no body', async () => {
  await expect(world.s3.send(new GetObjectCommand(hello))).rejects.toMatchObject({
    name: 'NoSuchKey',
    message: 'The specified key does not exist.',
    Key: 'index.html',
    $metadata: { httpStatusCode: 404 },
  })
  await expect(world.s3.send(new HeadObjectCommand(hello))).rejects.toMatchObject({ name: 'NotFound' })
})

test('a key of more than 1,024 bytes is too long', async () => {
  await world.s3.send(new PutObjectCommand({ Bucket: 'site', Key: 'k'.repeat(1024), Body: 'x' }))
  const Key = 'ü'.repeat(513)
  await expect(world.s3.send(new PutObjectCommand({ Bucket: 'site', Key, Body: 'x' }))).rejects.toMatchObject(
    {
      name: 'KeyTooLongError',
    },
  )
})

test.each([
  ['MetadataTooLarge', { Metadata: { a: 'x'.repeat(2048) } }],
  ['InvalidStorageClass', { StorageClass: 'COLD' as 'GLACIER' }],
  ['InvalidRedirectLocation', { WebsiteRedirectLocation: 'other' }],
  ['AccessControlListNotSupported', { ACL: 'public-read' as const }],
  ['InvalidArgument', { Tagging: '=x' }],
  ['BadRequest', { Tagging: 'a&b&c&d&e&f&g&h&i&j&k' }],
])('%s is what S3 says to %j', async (name, more) => {
  await expect(world.s3.send(new PutObjectCommand({ ...hello, Body: 'x', ...more }))).rejects.toMatchObject({
    name,
  })
  expect(world.aws.s3.keys('site')).toEqual([])
})

test('a stream comes in chunks of AWS, which are not kept', async () => {
  const chunks = [Buffer.alloc(100_000, 'a'), Buffer.from('end')]
  await world.s3.send(
    new PutObjectCommand({
      ...hello,
      Body: Readable.from(chunks),
      ContentLength: 100_003,
      ContentEncoding: 'br',
    }),
  )
  const object = world.aws.s3.object('site', 'index.html')
  expect(object?.body.equals(Buffer.concat(chunks))).toBe(true)
  expect(object?.headers['content-encoding']).toBe('br')
})

test('what a range, a checksum and a HEAD tell does not mix: the SDK reads a part of an object with a checksum', async () => {
  await world.s3.send(new PutObjectCommand({ ...hello, Body: '0123456789', ChecksumAlgorithm: 'SHA256' }))
  const got = await world.s3.send(
    new GetObjectCommand({ ...hello, Range: 'bytes=0-1', ChecksumMode: 'ENABLED' }),
  )
  expect(await got.Body?.transformToString()).toBe('01')
  expect(got.ChecksumSHA256).toBeUndefined()
  const head = await world.s3.send(new HeadObjectCommand({ ...hello, ChecksumMode: 'ENABLED' }))
  expect(head.ChecksumSHA256).toBe('hNiYd/DUBB77a/kaFvAkjy/Vc+avBcGflr7bn4gveII=')
})

test('the journal keeps members, not bodies', async () => {
  await world.s3.send(
    new PutObjectCommand({ ...hello, Body: 'secret body', ContentType: 'text/html', Metadata: { a: 'b' } }),
  )
  const { operation, input } = world.aws.journal.entries.at(-1) ?? { operation: '', input: {} }
  expect([operation, input]).toEqual([
    'PutObject',
    expect.objectContaining({ ...hello, ContentType: 'text/html', Metadata: { a: 'b' } }),
  ])
  expect(JSON.stringify(input)).not.toContain('secret')
})

test('a bucket can be named by the host', async () => {
  const { port } = new URL(world.aws.world.endpoint)
  const reply = await world.raw({
    method: 'PUT',
    path: '/a%20b',
    headers: { host: `site.localhost:${port}` },
    body: 'x',
  })
  expect(reply.status).toBe(200)
  expect(world.aws.s3.keys('site')).toEqual(['a b'])
})

test('an operation that is not there says so', async () => {
  const reply = await world.raw({ method: 'GET', path: '/site', query: { replication: '' } })
  expect(reply.status).toBe(501)
  expect(reply.text).toContain('<Code>NotImplemented</Code>')
})
