import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { PutObjectCommand, type PutObjectCommandInput } from '@aws-sdk/client-s3'
import { crc32Bytes, crc32cBytes, crc64nvmeBytes } from '../src/s3/crc.js'
import { openS3World, type S3World } from './s3-world.js'
import { until } from './until.js'

let world: S3World

beforeEach(async () => {
  world = await openS3World()
})

afterEach(() => world.stop())

// The check values of https://reveng.sourceforge.io/crc-catalogue/all.htm
test.each([
  [crc32Bytes, 'cbf43926'],
  [crc32cBytes, 'e3069283'],
  [crc64nvmeBytes, 'ae8b14860a799888'],
])('%p of 123456789 is %s', (crc, expected) => {
  expect(crc(Buffer.from('123456789')).toString('hex')).toBe(expected)
})

const base64 = (algorithm: string, text: string): string =>
  createHash(algorithm).update(text).digest('base64')

test.each<[string, Partial<PutObjectCommandInput>]>([
  ['ChecksumCRC32', { ChecksumCRC32: crc32Bytes(Buffer.from('hello')).toString('base64') }],
  ['ChecksumCRC32C', { ChecksumCRC32C: crc32cBytes(Buffer.from('hello')).toString('base64') }],
  ['ChecksumCRC64NVME', { ChecksumCRC64NVME: crc64nvmeBytes(Buffer.from('hello')).toString('base64') }],
  ['ChecksumSHA1', { ChecksumSHA1: base64('sha1', 'hello') }],
  ['ChecksumSHA256', { ChecksumSHA256: base64('sha256', 'hello') }],
])('%s is held against the body', async (name, right) => {
  const put = { Bucket: 'site', Key: 'a' }
  expect(await world.s3.send(new PutObjectCommand({ ...put, Body: 'hello', ...right }))).toMatchObject(right)
  await expect(
    world.s3.send(new PutObjectCommand({ ...put, Body: 'other', ...right })),
  ).rejects.toMatchObject({
    name: 'BadDigest',
    message: `The ${name.slice(8)} you specified did not match the calculated checksum.`,
  })
  await expect(
    world.s3.send(new PutObjectCommand({ ...put, Body: 'hello', [name]: 'AAA=' })),
  ).rejects.toMatchObject({ name: 'InvalidRequest' })
  expect(world.aws.s3.object('site', 'a')?.body.toString()).toBe('hello')
})

test('one checksum is enough', async () => {
  const reply = await world.raw({
    method: 'PUT',
    path: '/site/a',
    headers: { 'x-amz-checksum-sha1': 'x', 'x-amz-checksum-sha256': 'y' },
    body: 'hello',
  })
  expect(reply.text).toContain('Multiple checksum Types are not allowed')
})

test.each([
  ['BadDigest', base64('md5', 'other')],
  ['InvalidDigest', 'abc'],
])('%s is what a wrong Content-MD5 is', async (name, ContentMD5) => {
  const command = new PutObjectCommand({ Bucket: 'site', Key: 'a', Body: 'hello', ContentMD5 })
  await expect(world.s3.send(command)).rejects.toMatchObject({ name })
  const right = { ContentMD5: base64('md5', 'hello') }
  await world.s3.send(new PutObjectCommand({ Bucket: 'site', Key: 'a', Body: 'hello', ...right }))
})

test('a body that is not the signed one is refused with both hashes', async () => {
  const signed = createHash('sha256').update('hello').digest('hex')
  const headers = { 'x-amz-content-sha256': signed }
  const reply = await world.raw({ method: 'PUT', path: '/site/a', headers, body: 'hullo' })
  expect(reply.status).toBe(400)
  expect(reply.text).toContain('<Code>XAmzContentSHA256Mismatch</Code>')
  expect(reply.text).toContain(`<ClientComputedContentSHA256>${signed}</ClientComputedContentSHA256>`)
})

const crc = crc32Bytes(Buffer.from('hello world')).toString('base64')

test.each([
  ['STREAMING-UNSIGNED-PAYLOAD-TRAILER', '', `x-amz-checksum-crc32:${crc}\r\n\r\n`],
  [
    'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER',
    `;chunk-signature=${'a'.repeat(64)}`,
    `x-amz-checksum-crc32:${crc}\r\nx-amz-trailer-signature:${'b'.repeat(64)}\r\n\r\n`,
  ],
  ['STREAMING-AWS4-HMAC-SHA256-PAYLOAD', `;chunk-signature=${'a'.repeat(64)}`, '\r\n'],
])('%s is read without its chunks', async (kind, signature, trailer) => {
  const body = `5${signature}\r\nhello\r\n6${signature}\r\n world\r\n0${signature}\r\n${trailer}`
  const withTrailer = kind.endsWith('TRAILER')
  const headers = {
    'x-amz-content-sha256': kind,
    'x-amz-decoded-content-length': '11',
    'content-encoding': 'aws-chunked',
    ...(withTrailer ? { 'x-amz-trailer': 'x-amz-checksum-crc32' } : {}),
  }
  const reply = await world.raw({ method: 'PUT', path: '/site/a', headers, body })
  expect(reply.status).toBe(200)
  expect(reply.headers['x-amz-checksum-crc32']).toBe(withTrailer ? crc : undefined)
  expect(world.aws.s3.object('site', 'a')?.body.toString()).toBe('hello world')
})

test.each([
  ['IncompleteBody', '5\r\nhel', '5', 'x-amz-checksum-crc32'],
  ['IncompleteBody', '5\r\nhello\r\n0\r\n\r\n', '6', ''],
  ['IncompleteBody', 'no chunks', '5', ''],
  ['MalformedTrailerError', '5\r\nhello\r\n0\r\n\r\n', '5', 'x-amz-checksum-crc32'],
  ['BadDigest', `5\r\nhello\r\n0\r\nx-amz-checksum-crc32:${crc}\r\n\r\n`, '5', 'x-amz-checksum-crc32'],
])('%s is what S3 says to %j', async (code, body, length, trailer) => {
  const headers = {
    'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
    'x-amz-decoded-content-length': length,
    ...(trailer === '' ? {} : { 'x-amz-trailer': trailer }),
  }
  const reply = await world.raw({ method: 'PUT', path: '/site/a', headers, body })
  expect(reply.status).toBe(400)
  expect(reply.text).toContain(`<Code>${code}</Code>`)
  expect(world.aws.s3.keys('site')).toEqual([])
})

test('an upload that is cut off leaves what was there', async () => {
  await world.s3.send(new PutObjectCommand({ Bucket: 'site', Key: 'a', Body: 'before' }))
  const before = world.aws.journal.entries.length
  const stop = new AbortController()
  const endless = new Readable({
    read() {
      this.push(Buffer.alloc(65_536))
      if (world.aws.journal.entries.length > before) stop.abort()
    },
  })
  const command = new PutObjectCommand({ Bucket: 'site', Key: 'a', Body: endless, ContentLength: 1e9 })
  // The SDK warns that it cannot retry, which is as it should be.
  const quiet = (): void => undefined
  const s3 = world.client({ logger: { debug: quiet, info: quiet, warn: quiet, error: quiet } })
  await expect(s3.send(command, { abortSignal: stop.signal })).rejects.toMatchObject({
    name: 'AbortError',
  })
  endless.destroy()
  await until(() => world.aws.journal.entries.at(-1)?.error === 'IncompleteBody')
  expect(world.aws.s3.object('site', 'a')?.body.toString()).toBe('before')
})

test('more than 5 GiB at once is too large, and refused before it is sent', async () => {
  const headers = {
    'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
    'x-amz-decoded-content-length': String(5 * 1024 ** 3 + 1),
  }
  const reply = await world.raw({ method: 'PUT', path: '/site/a', headers })
  expect(reply.text).toContain('<Code>EntityTooLarge</Code>')
  expect(reply.text).toContain('<MaxSizeAllowed>5368709120</MaxSizeAllowed>')
})
