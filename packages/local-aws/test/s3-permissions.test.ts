import {
  CopyObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3'
import { openS3World, type S3World } from './s3-world.js'

let world: S3World

beforeEach(async () => {
  world = await openS3World()
})

afterEach(() => world.stop())

interface Statement {
  readonly Action: string | string[]
  readonly Resource: string | string[]
  readonly Condition?: Record<string, Record<string, string>>
}

function userWith(...statements: Statement[]): S3Client {
  const Statement = statements.map((statement) => ({ Effect: 'Allow' as const, ...statement }))
  const policies = [{ Version: '2012-10-17' as const, Statement }]
  return world.client({ credentials: world.aws.identity.createUser({ name: 'deployer', policies }) })
}

test('who may put, may put and nothing else', async () => {
  const s3 = userWith({ Action: 's3:PutObject', Resource: 'arn:aws:s3:::site/web/*' })
  await s3.send(new PutObjectCommand({ Bucket: 'site', Key: 'web/a', Body: 'a' }))
  await expect(
    s3.send(new PutObjectCommand({ Bucket: 'site', Key: 'other/a', Body: 'a' })),
  ).rejects.toMatchObject({
    name: 'AccessDenied',
    message: expect.stringContaining(
      'not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::site/other/a"',
    ) as string,
  })
  await expect(s3.send(new GetObjectCommand({ Bucket: 'site', Key: 'web/a' }))).rejects.toMatchObject({
    name: 'AccessDenied',
  })
  const tagged = new PutObjectCommand({ Bucket: 'site', Key: 'web/a', Body: 'a', Tagging: 'a=b' })
  await expect(s3.send(tagged)).rejects.toMatchObject({
    message: expect.stringContaining('s3:PutObjectTagging') as string,
  })
})

test('who may not list does not learn that a key is free', async () => {
  const read = { Action: 's3:GetObject', Resource: 'arn:aws:s3:::site/*' }
  const blind = userWith(read)
  await expect(blind.send(new GetObjectCommand({ Bucket: 'site', Key: 'none' }))).rejects.toMatchObject({
    name: 'AccessDenied',
  })
  await expect(blind.send(new HeadObjectCommand({ Bucket: 'site', Key: 'none' }))).rejects.toMatchObject({
    $metadata: { httpStatusCode: 403 },
  })
  const seeing = userWith(read, { Action: 's3:ListBucket', Resource: 'arn:aws:s3:::site' })
  await expect(seeing.send(new GetObjectCommand({ Bucket: 'site', Key: 'none' }))).rejects.toMatchObject({
    name: 'NoSuchKey',
  })
})

test('listing can be bound to a prefix', async () => {
  const s3 = userWith({
    Action: 's3:ListBucket',
    Resource: 'arn:aws:s3:::site',
    Condition: { StringLike: { 's3:prefix': 'web/*' } },
  })
  await s3.send(new ListObjectsV2Command({ Bucket: 'site', Prefix: 'web/' }))
  await expect(s3.send(new ListObjectsV2Command({ Bucket: 'site' }))).rejects.toMatchObject({
    name: 'AccessDenied',
  })
})

test('a copy needs its source to be readable', async () => {
  await world.s3.send(new PutObjectCommand({ Bucket: 'site', Key: 'a b', Body: 'a' }))
  const copy = new CopyObjectCommand({ Bucket: 'site', Key: 'web/a', CopySource: 'site/a%20b' })
  const put = { Action: 's3:PutObject', Resource: 'arn:aws:s3:::site/web/*' }
  await expect(userWith(put).send(copy)).rejects.toMatchObject({
    message: expect.stringContaining('s3:GetObject on resource: "arn:aws:s3:::site/a b"') as string,
  })
  await userWith(put, { Action: 's3:GetObject', Resource: 'arn:aws:s3:::site/a b' }).send(copy)
})

test('tags that are copied along need actions of their own', async () => {
  await world.s3.send(new PutObjectCommand({ Bucket: 'site', Key: 'a', Body: 'a', Tagging: 'x=y' }))
  const resource = { Resource: 'arn:aws:s3:::site/*' }
  const s3 = userWith({ Action: ['s3:GetObject', 's3:PutObject'], ...resource })
  const copy = { Bucket: 'site', Key: 'b', CopySource: 'site/a' }
  await expect(s3.send(new CopyObjectCommand(copy))).rejects.toMatchObject({
    message: expect.stringContaining('s3:GetObjectTagging') as string,
  })
  await s3.send(new CopyObjectCommand({ ...copy, TaggingDirective: 'REPLACE' }))
  expect(world.aws.s3.object('site', 'b')?.headers['x-amz-tagging-count']).toBeUndefined()
})

test('throttling is SlowDown with 503, as S3 says it', async () => {
  world.aws.faults.add({ calls: 's3:PutObject', kind: 'throttle', count: 1 })
  const put = new PutObjectCommand({ Bucket: 'site', Key: 'a', Body: 'a' })
  await expect(world.s3.send(put)).rejects.toMatchObject({
    name: 'SlowDown',
    $metadata: { httpStatusCode: 503 },
  })
  await world.s3.send(put)
})
