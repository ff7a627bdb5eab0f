import { createHash, randomBytes } from 'node:crypto'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  PutObjectCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
  type CompletedPart,
  type CreateMultipartUploadCommandInput,
} from '@aws-sdk/client-s3'
import { openS3World, type S3World } from './s3-world.js'

const where = { Bucket: 'site', Key: 'big file.bin' }
const first = randomBytes(5 * 1024 ** 2)
const last = randomBytes(1000)

let world: S3World

beforeEach(async () => {
  world = await openS3World()
})

afterEach(() => world.stop())

async function begin(more: Partial<CreateMultipartUploadCommandInput> = {}): Promise<string> {
  const { UploadId } = await world.s3.send(new CreateMultipartUploadCommand({ ...where, ...more }))
  return UploadId ?? ''
}

async function upload(
  UploadId: string,
  bodies: readonly Buffer[],
  ChecksumAlgorithm?: 'CRC32' | 'SHA256' | 'CRC64NVME',
): Promise<CompletedPart[]> {
  return Promise.all(
    bodies.map(async (Body, index) => {
      const part = { ...where, UploadId, PartNumber: index + 1, Body, ChecksumAlgorithm }
      const { ETag, ChecksumCRC32, ChecksumSHA256 } = await world.s3.send(new UploadPartCommand(part))
      return { PartNumber: index + 1, ETag, ChecksumCRC32, ChecksumSHA256 }
    }),
  )
}

async function complete(UploadId: string, Parts: CompletedPart[]): Promise<string | undefined> {
  const command = new CompleteMultipartUploadCommand({ ...where, UploadId, MultipartUpload: { Parts } })
  return (await world.s3.send(command)).ETag
}

test('the parts make the object, whose ETag is of the parts', async () => {
  const id = await begin({ ContentType: 'video/mp4', Metadata: { a: 'b' }, Tagging: 'x=y' })
  const parts = await upload(id, [first, last])
  expect(world.aws.s3.keys('site')).toEqual([])
  const etag = await complete(id, parts)
  const md5 = (data: Buffer): Buffer => createHash('md5').update(data).digest()
  expect(etag).toBe(`"${md5(Buffer.concat([md5(first), md5(last)])).toString('hex')}-2"`)
  const got = await world.s3.send(new GetObjectCommand(where))
  expect(got).toMatchObject({ ETag: etag, ContentType: 'video/mp4', Metadata: { a: 'b' }, TagCount: 1 })
  expect(
    Buffer.concat([first, last]).equals(Buffer.from((await got.Body?.transformToByteArray()) ?? [])),
  ).toBe(true)
})

test('a checksum is of the checksums of the parts', async () => {
  const id = await begin({ ChecksumAlgorithm: 'SHA256' })
  await complete(id, await upload(id, [first, last], 'SHA256'))
  const sha = (data: Buffer): Buffer => createHash('sha256').update(data).digest()
  const got = await world.s3.send(new GetObjectCommand({ ...where, ChecksumMode: 'ENABLED' }))
  expect(got.ChecksumSHA256).toBe(`${sha(Buffer.concat([sha(first), sha(last)])).toString('base64')}-2`)
  expect(got.ChecksumType).toBe('COMPOSITE')
})

test('a CRC can be of the whole, which the SDK verifies as it reads', async () => {
  const id = await begin({ ChecksumAlgorithm: 'CRC32', ChecksumType: 'FULL_OBJECT' })
  await complete(id, await upload(id, [first, last], 'CRC32'))
  const got = await world.s3.send(new GetObjectCommand({ ...where, ChecksumMode: 'ENABLED' }))
  expect(got.ChecksumType).toBe('FULL_OBJECT')
  expect((await got.Body?.transformToByteArray())?.length).toBe(first.length + last.length)
})

test('a part that is sent again replaces the one before', async () => {
  const id = await begin()
  await upload(id, [Buffer.from('one')])
  const [part] = await upload(id, [Buffer.from('two')])
  const listed = await world.s3.send(new ListPartsCommand({ ...where, UploadId: id }))
  expect(listed.Parts).toMatchObject([{ PartNumber: 1, Size: 3, ETag: part?.ETag }])
  await complete(id, part === undefined ? [] : [part])
  expect(world.aws.s3.object('site', where.Key)?.body.toString()).toBe('two')
})

test('a part can be copied from an object, or from a range of it', async () => {
  await world.s3.send(new PutObjectCommand({ Bucket: 'site', Key: 'a b', Body: '0123456789' }))
  const id = await begin()
  const part = { ...where, UploadId: id, PartNumber: 1, CopySource: 'site/a%20b' }
  const { CopyPartResult } = await world.s3.send(
    new UploadPartCopyCommand({ ...part, CopySourceRange: 'bytes=2-4' }),
  )
  await complete(id, [{ PartNumber: 1, ETag: CopyPartResult?.ETag }])
  expect(world.aws.s3.object('site', where.Key)?.body.toString()).toBe('234')
})

test('parts are listed by pages', async () => {
  const id = await begin()
  await upload(
    id,
    ['a', 'b', 'c'].map((text) => Buffer.from(text)),
  )
  const page = { ...where, UploadId: id, MaxParts: 2 }
  const one = await world.s3.send(new ListPartsCommand(page))
  expect(one).toMatchObject({ IsTruncated: true, NextPartNumberMarker: '2' })
  const two = await world.s3.send(new ListPartsCommand({ ...page, PartNumberMarker: '2' }))
  expect(two.Parts?.map(({ PartNumber }) => PartNumber)).toEqual([3])
  expect(two.IsTruncated).toBe(false)
})

test('what is aborted is over, and leaves nothing', async () => {
  const id = await begin()
  const parts = await upload(id, [last])
  const listed = (): Promise<number> =>
    world.s3
      .send(new ListMultipartUploadsCommand({ Bucket: 'site' }))
      .then(({ Uploads = [] }) => Uploads.length)
  expect(await listed()).toBe(1)
  await world.s3.send(new AbortMultipartUploadCommand({ ...where, UploadId: id }))
  expect(await listed()).toBe(0)
  await expect(complete(id, parts)).rejects.toMatchObject({ name: 'NoSuchUpload' })
  await expect(upload(id, [last])).rejects.toMatchObject({ name: 'NoSuchUpload' })
  expect(world.aws.s3.keys('site')).toEqual([])
})

test.each<[string, (parts: CompletedPart[]) => CompletedPart[]]>([
  ['InvalidPartOrder', (parts) => parts.toReversed()],
  ['InvalidPart', (parts) => parts.map((part) => ({ ...part, ETag: '"other"' }))],
  ['InvalidPart', (parts) => [...parts, { PartNumber: 9, ETag: '"none"' }]],
  ['InvalidPart', (parts) => parts.map((part) => ({ ...part, ChecksumCRC32: 'AAAAAA==' }))],
])('%s is what S3 says to wrong parts', async (name, spoil) => {
  const id = await begin()
  const parts = await upload(id, [first, last])
  await expect(complete(id, spoil(parts))).rejects.toMatchObject({ name })
})

test('parts but the last have at least 5 MiB', async () => {
  const id = await begin()
  const parts = await upload(id, [last, last])
  await expect(complete(id, parts)).rejects.toMatchObject({
    name: 'EntityTooSmall',
    MinSizeAllowed: '5242880',
  })
})

test('part numbers end at 10,000', async () => {
  const UploadId = await begin()
  const part = { ...where, UploadId, PartNumber: 10_001, Body: 'x' }
  await expect(world.s3.send(new UploadPartCommand(part))).rejects.toMatchObject({ name: 'InvalidArgument' })
})

test('completing without parts is malformed', async () => {
  const UploadId = await begin()
  const reply = await world.raw({
    method: 'POST',
    path: '/site/big%20file.bin',
    query: { uploadId: UploadId },
    body: '<CompleteMultipartUpload/>',
  })
  expect(reply.text).toContain('<Code>MalformedXML</Code>')
})
