import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  GetBucketLocationCommand,
  GetObjectCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from '@aws-sdk/client-s3'
import { openS3World, type S3World } from './s3-world.js'

let world: S3World

beforeEach(async () => {
  world = await openS3World({ region: 'eu-west-1' })
})

afterEach(() => world.stop())

test('a bucket is made where the client is, and found there', async () => {
  await world.s3.send(new CreateBucketCommand({ Bucket: 'new-one' }))
  const head = await world.s3.send(new HeadBucketCommand({ Bucket: 'new-one' }))
  expect(head.BucketRegion).toBe('eu-west-1')
  const { Buckets } = await world.s3.send(new ListBucketsCommand({}))
  expect(Buckets?.map(({ Name }) => Name)).toEqual(['site', 'new-one'])
})

test('a location is told to whoever asks; that of us-east-1 is empty', async () => {
  world.aws.s3.createBucket('virginia', { region: 'us-east-1' })
  const location = async (Bucket: string): Promise<string | undefined> =>
    (await world.client({ region: 'us-west-2' }).send(new GetBucketLocationCommand({ Bucket })))
      .LocationConstraint
  expect(await location('site')).toBe('eu-west-1')
  expect(await location('virginia')).toBeUndefined()
})

test.each([
  ['BucketAlreadyOwnedByYou', 'site', 409],
  ['BucketAlreadyExists', 'theirs', 409],
  ['InvalidBucketName', 'No_Name', 400],
  ['InvalidBucketName', '192.168.0.1', 400],
])('%s is what S3 says to a bucket named %s', async (name, Bucket, httpStatusCode) => {
  world.aws.s3.createBucket('theirs', { owner: '999999999999' })
  await expect(world.s3.send(new CreateBucketCommand({ Bucket }))).rejects.toMatchObject({
    name,
    $metadata: { httpStatusCode },
  })
})

test('a region takes no bucket for another', async () => {
  const CreateBucketConfiguration = { LocationConstraint: 'us-west-2' as const }
  await expect(
    world.s3.send(new CreateBucketCommand({ Bucket: 'new-one', CreateBucketConfiguration })),
  ).rejects.toMatchObject({ name: 'IllegalLocationConstraintException' })
})

test('a bucket goes when it is empty', async () => {
  await world.s3.send(new PutObjectCommand({ Bucket: 'site', Key: 'a', Body: 'a' }))
  await expect(world.s3.send(new DeleteBucketCommand({ Bucket: 'site' }))).rejects.toMatchObject({
    name: 'BucketNotEmpty',
  })
  await world.s3.send(new DeleteObjectCommand({ Bucket: 'site', Key: 'a' }))
  await world.s3.send(new DeleteBucketCommand({ Bucket: 'site' }))
  await expect(world.s3.send(new HeadBucketCommand({ Bucket: 'site' }))).rejects.toMatchObject({
    name: 'NotFound',
    $metadata: { httpStatusCode: 404 },
  })
})

test('a bucket that is not there is NoSuchBucket', async () => {
  await expect(
    world.s3.send(new PutObjectCommand({ Bucket: 'none', Key: 'a', Body: 'a' })),
  ).rejects.toMatchObject({
    name: 'NoSuchBucket',
    message: 'The specified bucket does not exist',
    BucketName: 'none',
    $metadata: { httpStatusCode: 404 },
  })
})

describe('a bucket of another region', () => {
  beforeEach(() => {
    world.aws.s3.createBucket('far', { region: 'ap-south-1' })
  })

  test('redirects for good, and names its endpoint', async () => {
    await expect(world.s3.send(new ListObjectsV2Command({ Bucket: 'far' }))).rejects.toMatchObject({
      name: 'PermanentRedirect',
      Endpoint: 'far.s3.ap-south-1.amazonaws.com',
      $metadata: { httpStatusCode: 301 },
      $response: { headers: { 'x-amz-bucket-region': 'ap-south-1' } },
    })
  })

  test('tells its region to HEAD, which has no body', async () => {
    await expect(world.s3.send(new HeadBucketCommand({ Bucket: 'far' }))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 301 },
      $response: { headers: { 'x-amz-bucket-region': 'ap-south-1' } },
    })
  })

  test('finds the signature of us-east-1 malformed, since that endpoint routes on', async () => {
    const virginia = world.client({ region: 'us-east-1' })
    await expect(virginia.send(new ListObjectsV2Command({ Bucket: 'far' }))).rejects.toMatchObject({
      name: 'AuthorizationHeaderMalformed',
      message:
        "The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'ap-south-1'",
      Region: 'ap-south-1',
      $metadata: { httpStatusCode: 400 },
    })
  })

  test('is reached by a client that follows', async () => {
    const following = world.client({ followRegionRedirects: true, maxAttempts: 2 })
    await following.send(new PutObjectCommand({ Bucket: 'far', Key: 'a', Body: 'a' }))
    expect(world.aws.s3.keys('far')).toEqual(['a'])
  })
})

test('a bucket of another account, or not of the expected one, is denied', async () => {
  world.aws.s3.createBucket('theirs', { owner: '999999999999' })
  const denied = { name: 'AccessDenied', $metadata: { httpStatusCode: 403 } }
  await expect(world.s3.send(new GetObjectCommand({ Bucket: 'theirs', Key: 'a' }))).rejects.toMatchObject(
    denied,
  )
  const ExpectedBucketOwner = '999999999999'
  await expect(
    world.s3.send(new ListObjectsV2Command({ Bucket: 'site', ExpectedBucketOwner })),
  ).rejects.toMatchObject(denied)
  await world.s3.send(new ListObjectsV2Command({ Bucket: 'site', ExpectedBucketOwner: '123456789012' }))
})

test('with KMS an ETag is no MD5, and new at every write', async () => {
  world.aws.s3.createBucket('kms', { kmsEtags: true })
  const put = new PutObjectCommand({ Bucket: 'kms', Key: 'a', Body: 'hello' })
  const etags = [(await world.s3.send(put)).ETag, (await world.s3.send(put)).ETag]
  expect(new Set([...etags, '"5d41402abc4b2a76b9719d911017c592"']).size).toBe(3)
  expect(etags[1]).toMatch(/^"[0-9a-f]{32}"$/)
  expect(world.aws.s3.object('kms', 'a')?.etag).toBe(etags[1])
})

test('what the embedded AWS is asked in its own process about a bucket that is not there, it refuses', () => {
  expect(() => world.aws.s3.keys('none')).toThrow('The specified bucket does not exist')
  expect(() => world.aws.s3.object('none', 'a')).toThrow('The specified bucket does not exist')
  expect(() => world.aws.s3.createBucket('site')).toThrow('you already own it')
  expect(world.aws.s3.object('site', 'none')).toBeUndefined()
})
