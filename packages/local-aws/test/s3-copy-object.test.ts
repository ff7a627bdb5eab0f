import {
  CopyObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3'
import { openS3World, type S3World } from './s3-world.js'

let world: S3World

beforeEach(async () => {
  world = await openS3World()
  await world.s3.send(
    new PutObjectCommand({
      Bucket: 'site',
      Key: 'a b+ü.txt',
      Body: 'hello',
      ContentType: 'text/plain',
      CacheControl: 'max-age=60',
      Metadata: { v: '1' },
      StorageClass: 'STANDARD_IA',
      WebsiteRedirectLocation: '/x',
      Tagging: 'a=1',
    }),
  )
})

afterEach(() => world.stop())

const CopySource = `site/${encodeURIComponent('a b+ü.txt')}`

test('a copy has the body, the metadata and the tags, but not the class and the redirect', async () => {
  const { CopyObjectResult } = await world.s3.send(
    new CopyObjectCommand({ Bucket: 'site', Key: 'copy', CopySource }),
  )
  const head = await world.s3.send(new HeadObjectCommand({ Bucket: 'site', Key: 'copy' }))
  expect(head).toMatchObject({ ContentType: 'text/plain', CacheControl: 'max-age=60', Metadata: { v: '1' } })
  expect([head.StorageClass, head.WebsiteRedirectLocation]).toEqual([undefined, undefined])
  expect(CopyObjectResult?.ETag).toBe('"5d41402abc4b2a76b9719d911017c592"')
  const { TagSet } = await world.s3.send(new GetObjectTaggingCommand({ Bucket: 'site', Key: 'copy' }))
  expect(TagSet).toEqual([{ Key: 'a', Value: '1' }])
})

test('REPLACE puts the headers of the request in the place of all, onto itself too', async () => {
  const copy = { Bucket: 'site', Key: 'a b+ü.txt', CopySource: `/${CopySource}` }
  await world.s3.send(
    new CopyObjectCommand({
      ...copy,
      MetadataDirective: 'REPLACE',
      CacheControl: 'no-cache',
      Metadata: { v: '2' },
    }),
  )
  const head = await world.s3.send(new HeadObjectCommand({ Bucket: 'site', Key: 'a b+ü.txt' }))
  expect(head).toMatchObject({ CacheControl: 'no-cache', Metadata: { v: '2' }, ContentLength: 5 })
  expect(head.ContentType).toBe('binary/octet-stream')
  expect(head.TagCount).toBe(1)
})

test('a copy onto itself that changes nothing is illegal', async () => {
  await expect(
    world.s3.send(new CopyObjectCommand({ Bucket: 'site', Key: 'a b+ü.txt', CopySource })),
  ).rejects.toMatchObject({
    name: 'InvalidRequest',
    message: expect.stringMatching(/^This copy request is illegal because/) as string,
  })
})

test.each([
  [{ CopySourceIfMatch: '"other"' }, 'PreconditionFailed'],
  [{ CopySourceIfNoneMatch: '"5d41402abc4b2a76b9719d911017c592"' }, 'PreconditionFailed'],
  [{ IfMatch: '"other"' }, 'NoSuchKey'],
  [{ CopySource: 'site/none' }, 'NoSuchKey'],
  [{ CopySource: 'none/none' }, 'NoSuchBucket'],
  [{ CopySource: 'site' }, 'InvalidArgument'],
  [{ MetadataDirective: 'MOVE' as 'COPY' }, 'InvalidArgument'],
])('%j is refused as %s', async (more, name) => {
  await expect(
    world.s3.send(new CopyObjectCommand({ Bucket: 'site', Key: 'copy', CopySource, ...more })),
  ).rejects.toMatchObject({ name })
  expect(world.aws.s3.keys('site')).toEqual(['a b+ü.txt'])
})

test('a copy goes only where nothing is, when it says so', async () => {
  const copy = { Bucket: 'site', Key: 'copy', CopySource, IfNoneMatch: '*' }
  await world.s3.send(new CopyObjectCommand(copy))
  await expect(world.s3.send(new CopyObjectCommand(copy))).rejects.toMatchObject({
    name: 'PreconditionFailed',
  })
})

test('a copy reads from a bucket of another region, but not of another account', async () => {
  world.aws.s3.createBucket('far', { region: 'eu-west-1' })
  const far = world.client({ region: 'eu-west-1' })
  await far.send(new CopyObjectCommand({ Bucket: 'far', Key: 'copy', CopySource }))
  expect(world.aws.s3.object('far', 'copy')?.body.toString()).toBe('hello')
  world.aws.s3.createBucket('theirs', { owner: '999999999999' })
  await expect(
    world.s3.send(new CopyObjectCommand({ Bucket: 'site', Key: 'x', CopySource: 'theirs/a' })),
  ).rejects.toMatchObject({ name: 'AccessDenied' })
})
