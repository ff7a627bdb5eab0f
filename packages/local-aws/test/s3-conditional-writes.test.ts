import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { openS3World, type S3World } from './s3-world.js'

let world: S3World

beforeEach(async () => {
  world = await openS3World()
})

afterEach(() => world.stop())

const lock = { Bucket: 'site', Key: '.deploy/lock' }

test('of many who take a lock with If-None-Match: *, one gets it', async () => {
  const takers = Array.from({ length: 20 }, (_, index) =>
    world.s3.send(new PutObjectCommand({ ...lock, Body: `run ${String(index)}`, IfNoneMatch: '*' })),
  )
  const results = await Promise.allSettled(takers)
  const refused = results.filter((result) => result.status === 'rejected')
  expect(refused).toHaveLength(19)
  expect(refused[0]?.reason).toMatchObject({
    name: 'PreconditionFailed',
    message: 'At least one of the pre-conditions you specified did not hold',
    Condition: 'If-None-Match',
    $metadata: { httpStatusCode: 412 },
  })
})

test('a write whose answer was lost is done, so that its repetition meets its own work', async () => {
  world.aws.faults.add({ calls: 's3:PutObject', kind: 'lost-answer', count: 1 })
  const s3 = world.client({ maxAttempts: 2 })
  await expect(
    s3.send(new PutObjectCommand({ ...lock, Body: 'mine', IfNoneMatch: '*' })),
  ).rejects.toMatchObject({ name: 'PreconditionFailed', $metadata: { attempts: 2 } })
  expect(world.aws.s3.object('site', '.deploy/lock')?.body.toString()).toBe('mine')
  expect(world.aws.journal.entries.map(({ status }) => status)).toEqual([200, 412])
})

test('a lock that is given back can be taken again', async () => {
  await world.s3.send(new PutObjectCommand({ ...lock, Body: 'one', IfNoneMatch: '*' }))
  await world.s3.send(new DeleteObjectCommand(lock))
  await world.s3.send(new PutObjectCommand({ ...lock, Body: 'two', IfNoneMatch: '*' }))
  expect(world.aws.s3.object('site', '.deploy/lock')?.body.toString()).toBe('two')
})

test('If-Match writes over what was seen, and nothing else', async () => {
  const { ETag } = await world.s3.send(new PutObjectCommand({ ...lock, Body: 'one' }))
  await world.s3.send(new PutObjectCommand({ ...lock, Body: 'two', IfMatch: ETag }))
  await expect(
    world.s3.send(new PutObjectCommand({ ...lock, Body: 'three', IfMatch: ETag })),
  ).rejects.toMatchObject({ name: 'PreconditionFailed' })
  expect(world.aws.s3.object('site', '.deploy/lock')?.body.toString()).toBe('two')
})

test('If-Match on a key that is not there is NoSuchKey', async () => {
  await expect(
    world.s3.send(new PutObjectCommand({ ...lock, Body: 'x', IfMatch: '"abc"' })),
  ).rejects.toMatchObject({ name: 'NoSuchKey' })
})

test('If-None-Match of a write takes nothing but *', async () => {
  await expect(
    world.s3.send(new PutObjectCommand({ ...lock, Body: 'x', IfNoneMatch: '"abc"' })),
  ).rejects.toMatchObject({ name: 'NotImplemented', $metadata: { httpStatusCode: 501 } })
})

test('If-Match deletes what was seen, and nothing else', async () => {
  const { ETag } = await world.s3.send(new PutObjectCommand({ ...lock, Body: 'one' }))
  await expect(world.s3.send(new DeleteObjectCommand({ ...lock, IfMatch: '"other"' }))).rejects.toMatchObject(
    { name: 'PreconditionFailed' },
  )
  await world.s3.send(new DeleteObjectCommand({ ...lock, IfMatch: ETag }))
  expect(world.aws.s3.keys('site')).toEqual([])
})

test('a multipart upload is held against its condition when it is completed', async () => {
  const { UploadId } = await world.s3.send(new CreateMultipartUploadCommand(lock))
  const part = await world.s3.send(
    new UploadPartCommand({ ...lock, UploadId, PartNumber: 1, Body: 'multipart' }),
  )
  await world.s3.send(new PutObjectCommand({ ...lock, Body: 'first' }))
  const MultipartUpload = { Parts: [{ PartNumber: 1, ETag: part.ETag }] }
  await expect(
    world.s3.send(
      new CompleteMultipartUploadCommand({ ...lock, UploadId, MultipartUpload, IfNoneMatch: '*' }),
    ),
  ).rejects.toMatchObject({ name: 'PreconditionFailed' })
  await world.s3.send(new CompleteMultipartUploadCommand({ ...lock, UploadId, MultipartUpload }))
  expect(world.aws.s3.object('site', '.deploy/lock')?.body.toString()).toBe('multipart')
})
