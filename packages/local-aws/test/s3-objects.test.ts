import { Readable } from 'node:stream'
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { startLocalAws, type LocalAws } from '../src/index.js'

let aws: LocalAws
let s3: S3Client

beforeEach(async () => {
  aws = await startLocalAws()
  aws.s3.createBucket('site')
  s3 = client()
})

afterEach(async () => {
  s3.destroy()
  await aws.stop()
})

function client(region = aws.world.region): S3Client {
  const { accessKeyId, secretAccessKey } = aws.identity.administrator
  return new S3Client({
    region,
    endpoint: aws.world.endpoint,
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: 1,
  })
}

test('an object is read as it was written, with what was said of it', async () => {
  await s3.send(
    new PutObjectCommand({
      Bucket: 'site',
      Key: 'index.html',
      Body: 'hello',
      ContentType: 'text/html; charset=utf-8',
      CacheControl: 'max-age=60',
      ContentEncoding: 'gzip',
      Metadata: { commit: 'abc' },
      WebsiteRedirectLocation: '/other',
      StorageClass: 'STANDARD_IA',
      Tagging: 'a=1&b=2',
    }),
  )
  const got = await s3.send(new GetObjectCommand({ Bucket: 'site', Key: 'index.html' }))
  expect(await got.Body?.transformToString()).toBe('hello')
  expect(got).toMatchObject({
    ContentType: 'text/html; charset=utf-8',
    CacheControl: 'max-age=60',
    ContentEncoding: 'gzip',
    ContentLength: 5,
    Metadata: { commit: 'abc' },
    WebsiteRedirectLocation: '/other',
    StorageClass: 'STANDARD_IA',
    TagCount: 2,
    ETag: '"5d41402abc4b2a76b9719d911017c592"',
  })
  const head = await s3.send(new HeadObjectCommand({ Bucket: 'site', Key: 'index.html' }))
  expect(head.ContentLength).toBe(5)
})

test('a stream goes in aws-chunked with its checksum behind it', async () => {
  await s3.send(
    new PutObjectCommand({
      Bucket: 'site',
      Key: 'stream',
      Body: Readable.from([Buffer.alloc(100_000, 'a'), Buffer.from('end')]),
      ContentLength: 100_003,
    }),
  )
  expect(aws.s3.object('site', 'stream')?.body.length).toBe(100_003)
  expect(aws.s3.object('site', 'stream')?.headers['content-encoding']).toBeUndefined()
})

test('list, copy, delete', async () => {
  for (const Key of ['a b+c', "x/ü~%#&'", 'x/y/z'])
    await s3.send(new PutObjectCommand({ Bucket: 'site', Key, Body: Key }))
  await s3.send(
    new CopyObjectCommand({
      Bucket: 'site',
      Key: 'copy',
      CopySource: `site/${encodeURIComponent("x/ü~%#&'")}`,
    }),
  )
  const list = await s3.send(new ListObjectsV2Command({ Bucket: 'site', Delimiter: '/' }))
  expect(list.Contents?.map(({ Key }) => Key)).toEqual(['a b+c', 'copy'])
  expect(list.CommonPrefixes).toEqual([{ Prefix: 'x/' }])
  await s3.send(new DeleteObjectCommand({ Bucket: 'site', Key: 'copy' }))
  const deleted = await s3.send(
    new DeleteObjectsCommand({
      Bucket: 'site',
      Delete: { Objects: [{ Key: 'a b+c' }, { Key: "x/ü~%#&'" }] },
    }),
  )
  expect(deleted.Deleted?.length).toBe(2)
  expect(aws.s3.keys('site')).toEqual(['x/y/z'])
})
