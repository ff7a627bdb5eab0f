import {
  CreateMultipartUploadCommand,
  GetBucketAclCommand,
  GetBucketEncryptionCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketLocationCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketPolicyCommand,
  GetBucketPolicyStatusCommand,
  GetBucketVersioningCommand,
  GetBucketWebsiteCommand,
  GetPublicAccessBlockCommand,
  HeadObjectCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3'
import { openCloudFrontWorld, view, type CloudFrontWorld } from './cloudfront-world.js'

let world: CloudFrontWorld
beforeEach(async () => {
  world = await openCloudFrontWorld()
})
afterEach(() => world.stop())

const everybody = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::shop/*' }
const kmsKeyId = 'arn:aws:kms:ap-northeast-2:123456789012:key/1'

test('a new bucket is private, encrypted by S3 and without what nobody set', async () => {
  const { s3 } = world
  const Bucket = 'site'
  expect(await s3.send(new GetBucketLocationCommand({ Bucket }))).toMatchObject({
    LocationConstraint: 'ap-northeast-2',
  })
  const { PublicAccessBlockConfiguration } = await s3.send(new GetPublicAccessBlockCommand({ Bucket }))
  expect(PublicAccessBlockConfiguration).toEqual({
    BlockPublicAcls: true,
    IgnorePublicAcls: true,
    BlockPublicPolicy: true,
    RestrictPublicBuckets: true,
  })
  expect(await s3.send(new GetBucketEncryptionCommand({ Bucket }))).toMatchObject({
    ServerSideEncryptionConfiguration: {
      Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' }, BucketKeyEnabled: false }],
    },
  })
  expect(await s3.send(new GetBucketOwnershipControlsCommand({ Bucket }))).toMatchObject({
    OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
  })
  expect((await s3.send(new GetBucketAclCommand({ Bucket }))).Grants).toMatchObject([
    { Grantee: { Type: 'CanonicalUser' }, Permission: 'FULL_CONTROL' },
  ])
  expect((await s3.send(new GetBucketVersioningCommand({ Bucket }))).Status).toBeUndefined()
  const missing = [
    [() => s3.send(new GetBucketPolicyCommand({ Bucket })), 'NoSuchBucketPolicy'],
    [() => s3.send(new GetBucketPolicyStatusCommand({ Bucket })), 'NoSuchBucketPolicy'],
    [() => s3.send(new GetBucketWebsiteCommand({ Bucket })), 'NoSuchWebsiteConfiguration'],
    [() => s3.send(new GetBucketLifecycleConfigurationCommand({ Bucket })), 'NoSuchLifecycleConfiguration'],
  ] as const
  for (const [read, name] of missing) await expect(read()).rejects.toMatchObject({ name })
})

test('what a bucket is made with is read', async () => {
  const { s3, aws } = world
  const policy = { Version: '2012-10-17', Statement: [everybody] }
  aws.s3.createBucket('shop', {
    policy,
    publicAccessBlock: { blockPublicPolicy: false, restrictPublicBuckets: false },
    encryption: { kmsKeyId, bucketKey: true },
    versioning: 'Enabled',
    website: { indexDocument: 'index.html', errorDocument: '404.html' },
    ownership: 'ObjectWriter',
    acl: { AllUsers: 'READ' },
    lifecycle: [{ ID: 'old', Status: 'Enabled', Filter: { Prefix: 'tmp/' }, Expiration: { Days: 7 } }],
  })
  const Bucket = 'shop'
  expect((await s3.send(new GetBucketAclCommand({ Bucket }))).Grants?.[1]).toMatchObject({
    Grantee: { Type: 'Group', URI: 'http://acs.amazonaws.com/groups/global/AllUsers' },
    Permission: 'READ',
  })
  aws.s3.createBucket('of-before', { ownership: false })
  const ofBefore = new GetBucketOwnershipControlsCommand({ Bucket: 'of-before' })
  await expect(s3.send(ofBefore)).rejects.toMatchObject({ name: 'OwnershipControlsNotFoundError' })
  const { Policy = '' } = await s3.send(new GetBucketPolicyCommand({ Bucket }))
  expect(JSON.parse(Policy)).toEqual(policy)
  expect((await s3.send(new GetBucketPolicyStatusCommand({ Bucket }))).PolicyStatus?.IsPublic).toBe(true)
  const { PublicAccessBlockConfiguration: block } = await s3.send(new GetPublicAccessBlockCommand({ Bucket }))
  expect(block).toMatchObject({ BlockPublicAcls: true, BlockPublicPolicy: false })
  const { ServerSideEncryptionConfiguration: kms } = await s3.send(new GetBucketEncryptionCommand({ Bucket }))
  expect(kms?.Rules).toMatchObject([
    {
      ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: kmsKeyId },
      BucketKeyEnabled: true,
    },
  ])
  expect((await s3.send(new GetBucketVersioningCommand({ Bucket }))).Status).toBe('Enabled')
  expect(await s3.send(new GetBucketWebsiteCommand({ Bucket }))).toMatchObject({
    IndexDocument: { Suffix: 'index.html' },
    ErrorDocument: { Key: '404.html' },
  })
  const { Rules } = await s3.send(new GetBucketLifecycleConfigurationCommand({ Bucket }))
  expect(Rules).toMatchObject([{ ID: 'old', Filter: { Prefix: 'tmp/' }, Expiration: { Days: 7 } }])
  const ExpectedBucketOwner = '999999999999'
  await expect(s3.send(new GetBucketPolicyCommand({ Bucket, ExpectedBucketOwner }))).rejects.toMatchObject({
    name: 'AccessDenied',
    $metadata: { httpStatusCode: 403 },
  })
})

test("what is written gets the bucket's encryption, whose key CloudFront has to be granted", async () => {
  const { s3, aws } = world
  for (const [Bucket, kmsGrantsCloudFront, status] of [
    ['granted', true, 200],
    ['not-granted', false, 403],
  ] as const) {
    aws.s3.createBucket(Bucket, { encryption: { kmsKeyId, bucketKey: true }, kmsGrantsCloudFront })
    const told = { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: kmsKeyId, BucketKeyEnabled: true }
    const put = await s3.send(new PutObjectCommand({ Bucket, Key: 'a.txt', Body: 'a' }))
    expect(put).toMatchObject(told)
    expect(put.ETag).not.toBe('"0cc175b9c0f1b6a831c399e269772661"')
    expect(await s3.send(new HeadObjectCommand({ Bucket, Key: 'a.txt' }))).toMatchObject(told)
    expect(await s3.send(new CreateMultipartUploadCommand({ Bucket, Key: 'b' }))).toMatchObject(told)
    const { url } = await aws.cloudFront.createDistribution({ originBucket: Bucket })
    expect((await view(`${url}/a.txt`)).status).toBe(status)
  }
})

test('CloudFront gets what the bucket policy lets it, for the distribution that it names', async () => {
  const { s3, aws } = world
  const service = { Service: 'cloudfront.amazonaws.com' }
  const arnOf = (id: string): string => `arn:aws:cloudfront::${aws.world.account}:distribution/${id}`
  const reading = (Bucket: string, id: string): object => ({
    Effect: 'Allow',
    Principal: service,
    Action: 's3:GetObject',
    Resource: `arn:aws:s3:::${Bucket}/*`,
    Condition: { StringEquals: { 'AWS:SourceArn': arnOf(id) } },
  })
  const statuses = async (Bucket: string, id: string, Statement: readonly object[]): Promise<unknown> => {
    aws.s3.createBucket(Bucket, { policy: { Version: '2012-10-17', Statement } })
    for (const Key of ['a.txt', '.slipway/manifest.json']) {
      await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'a' }))
    }
    const { url } = await aws.cloudFront.createDistribution({ originBucket: Bucket, id })
    const paths = ['a.txt', '.slipway/manifest.json', 'none']
    return Promise.all(paths.map(async (path) => (await view(`${url}/${path}`)).status))
  }
  expect(await statuses('let', 'E1', [reading('let', 'E1')])).toEqual([200, 200, 403])
  expect(await statuses('other', 'E2', [reading('other', 'E9')])).toEqual([403, 403, 403])
  const list = {
    Effect: 'Allow',
    Principal: service,
    Action: 's3:ListBucket',
    Resource: 'arn:aws:s3:::lists',
  }
  expect(await statuses('lists', 'E3', [reading('lists', 'E3'), list])).toEqual([200, 200, 404])
  const deny = {
    Effect: 'Deny',
    Principal: service,
    Action: 's3:GetObject',
    Resource: 'arn:aws:s3:::denies/.slipway/*',
  }
  expect(await statuses('denies', 'E4', [reading('denies', 'E4'), deny])).toEqual([200, 403, 403])
})

test('the website endpoint has index documents, redirects of objects and an error document', async () => {
  const { s3, aws } = world
  aws.s3.createBucket('pages', { website: { indexDocument: 'index.html', errorDocument: '404.html' } })
  for (const [Key, Body, WebsiteRedirectLocation] of [
    ['index.html', 'home'],
    ['docs/index.html', 'docs'],
    ['old', '-', '/docs/'],
    ['404.html', 'not here'],
  ] as const) {
    const where = WebsiteRedirectLocation === undefined ? {} : { WebsiteRedirectLocation }
    await s3.send(new PutObjectCommand({ Bucket: 'pages', Key, Body, ...where }))
  }
  const answer = (path: string): unknown => {
    const { status, headers, body } = aws.s3.website('pages', path)
    return [status, headers.location ?? body.toString()]
  }
  expect(['', 'docs/', 'docs', 'old', 'none'].map(answer)).toEqual([
    [200, 'home'],
    [200, 'docs'],
    [302, '/docs/'],
    [301, '/docs/'],
    [404, 'not here'],
  ])
  const head = await s3.send(new HeadObjectCommand({ Bucket: 'pages', Key: 'old' }))
  expect(head.WebsiteRedirectLocation).toBe('/docs/')
})
