import {
  CloudFrontClient,
  CreateInvalidationCommand,
  GetDistributionCommand,
  GetDistributionConfigCommand,
  GetInvalidationCommand,
  ListDistributionsCommand,
  ListInvalidationsCommand,
  waitUntilInvalidationCompleted,
  type Invalidation,
  type ListInvalidationsCommandOutput,
} from '@aws-sdk/client-cloudfront'
import { scaledTime, startLocalAws, virtualTime, type LocalAws, type VirtualTime } from '../src/index.js'

let aws: LocalAws
let time: VirtualTime
let cloudFront: CloudFrontClient
let id: string
let reference = 0

beforeEach(async () => {
  time = virtualTime()
  aws = await startLocalAws({ time })
  aws.s3.createBucket('site')
  cloudFront = connect(aws)
  ;({ id } = await aws.cloudFront.createDistribution({
    originBucket: 'site',
    defaultRootObject: 'index.html',
  }))
})

afterEach(async () => {
  cloudFront.destroy()
  await aws.stop()
})

function connect({ world, identity }: LocalAws, credentials = identity.administrator): CloudFrontClient {
  return new CloudFrontClient({ region: 'us-east-1', endpoint: world.endpoint, credentials, maxAttempts: 1 })
}

async function invalidate(
  Items: string[],
  { Quantity = Items.length, CallerReference = `r${String(reference++)}` } = {},
): Promise<Invalidation & { Id: string }> {
  const InvalidationBatch = { CallerReference, Paths: { Quantity, Items } }
  const answer = await cloudFront.send(
    new CreateInvalidationCommand({ DistributionId: id, InvalidationBatch }),
  )
  const { Invalidation: invalidation } = answer
  if (invalidation?.Id === undefined) throw new Error('no invalidation')
  return { ...invalidation, Id: invalidation.Id }
}

test('an invalidation is in progress for five seconds and then completed', async () => {
  const created = await invalidate(['/a.html', '/b/*'], { CallerReference: 'deploy-1' })
  expect(created).toMatchObject({
    Status: 'InProgress',
    CreateTime: new Date(time.now()),
    InvalidationBatch: { CallerReference: 'deploy-1', Paths: { Quantity: 2, Items: ['/a.html', '/b/*'] } },
  })
  const statusOf = async (): Promise<string | undefined> =>
    (await cloudFront.send(new GetInvalidationCommand({ DistributionId: id, Id: created.Id }))).Invalidation
      ?.Status
  await time.advance(4_999)
  expect(await statusOf()).toBe('InProgress')
  await time.advance(1)
  expect(await statusOf()).toBe('Completed')
})

test("the SDK's waiter sees an invalidation through", async () => {
  const other = await startLocalAws({ time: scaledTime(100) })
  other.s3.createBucket('site')
  const distribution = await other.cloudFront.createDistribution({ originBucket: 'site' })
  const client = connect(other)
  const { Invalidation: created } = await client.send(
    new CreateInvalidationCommand({
      DistributionId: distribution.id,
      InvalidationBatch: { CallerReference: 'x', Paths: { Quantity: 1, Items: ['/*'] } },
    }),
  )
  const { state } = await waitUntilInvalidationCompleted(
    { client, maxWaitTime: 10, minDelay: 1, maxDelay: 1 },
    { DistributionId: distribution.id, Id: created?.Id },
  )
  expect(state).toBe('SUCCESS')
  client.destroy()
  await other.stop()
})

test('the same reference with the same paths is the same invalidation; with others it is refused', async () => {
  const first = await invalidate(['/a'], { CallerReference: 'same' })
  const second = await invalidate(['/a'], { CallerReference: 'same' })
  expect(second.Id).toBe(first.Id)
  await expect(invalidate(['/b'], { CallerReference: 'same' })).rejects.toMatchObject({
    name: 'InvalidationBatchAlreadyExists',
  })
})

test.each([
  ['InconsistentQuantities', ['/a', '/b'], 1],
  ['InvalidArgument', [], 0],
  ['InvalidArgument', ['/a b'], 1],
  ['InvalidArgument', ['/ü'], 1],
  ['InvalidArgument', ['/a~b'], 1],
  ['InvalidArgument', ['/100%'], 1],
])('%s is what AWS says to the paths %j counted as %d', async (name, paths, Quantity) => {
  await expect(invalidate(paths, { Quantity })).rejects.toMatchObject({
    name,
    $metadata: { httpStatusCode: 400 },
  })
  expect(aws.journal.entries.at(-1)).toMatchObject({ operation: 'CreateInvalidation', error: name })
})

test('3,000 paths can be in progress at a time', async () => {
  const paths = Array.from({ length: 2_999 }, (_, index) => `/${String(index)}`)
  await invalidate(paths)
  await invalidate(['/one-more'])
  await expect(invalidate(['/too-many'])).rejects.toMatchObject({ name: 'TooManyInvalidationsInProgress' })
  await invalidate(['/wildcards/count/apart/*'])
  await time.advance(5_000)
  await invalidate(['/too-many'])
  await expect(invalidate([...paths, '/x', '/y'])).rejects.toMatchObject({ name: 'BatchTooLarge' })
})

test('15 wildcards can be in progress at a time', async () => {
  await invalidate(Array.from({ length: 15 }, (_, index) => `/${String(index)}/*`))
  await expect(invalidate(['/16/*'])).rejects.toMatchObject({
    name: 'TooManyInvalidationsInProgress',
    message: expect.stringContaining('wildcard') as string,
  })
  await invalidate(['/plain'])
  await time.advance(5_000)
  await invalidate(['/16/*'])
})

test('invalidations are listed newest first, by pages', async () => {
  const ids = []
  for (const path of ['/a', '/b', '/c']) ids.unshift((await invalidate([path])).Id)
  const list = (Marker?: string): Promise<ListInvalidationsCommandOutput> =>
    cloudFront.send(new ListInvalidationsCommand({ DistributionId: id, MaxItems: 2, Marker }))
  const first = (await list()).InvalidationList
  expect(first?.Items?.map(({ Id }) => Id)).toEqual(ids.slice(0, 2))
  expect(first).toMatchObject({ IsTruncated: true, Quantity: 2, NextMarker: ids[1] })
  const second = (await list(first?.NextMarker)).InvalidationList
  expect(second?.Items?.map(({ Id }) => Id)).toEqual(ids.slice(2))
  expect(second?.IsTruncated).toBe(false)
})

test('a distribution tells its configuration, with the ETag that an update needs', async () => {
  const {
    id: other,
    domainName,
    arn,
  } = await aws.cloudFront.createDistribution({
    originBucket: 'site',
    originPath: '/releases/1',
    customErrorResponses: [{ errorCode: 403, responsePagePath: '/404.html', responseCode: 404 }],
  })
  const got = await cloudFront.send(new GetDistributionCommand({ Id: other }))
  const config = await cloudFront.send(new GetDistributionConfigCommand({ Id: other }))
  expect(got.Distribution).toMatchObject({ Id: other, ARN: arn, DomainName: domainName, Status: 'Deployed' })
  expect(got.ETag).toBe(config.ETag)
  expect(got.Distribution?.DistributionConfig).toEqual(config.DistributionConfig)
  expect(config.DistributionConfig).toMatchObject({
    Enabled: true,
    DefaultRootObject: '',
    Aliases: { Quantity: 0 },
    Origins: { Quantity: 1, Items: [{ DomainName: 'site.s3.amazonaws.com', OriginPath: '/releases/1' }] },
    CustomErrorResponses: {
      Items: [{ ErrorCode: 403, ResponsePagePath: '/404.html', ResponseCode: '404', ErrorCachingMinTTL: 10 }],
    },
  })
  const list = (await cloudFront.send(new ListDistributionsCommand({}))).DistributionList
  expect(list?.Items?.map(({ Id }) => Id)).toEqual([id, other])
})

test('what does not exist is said not to', async () => {
  await expect(cloudFront.send(new GetDistributionCommand({ Id: 'ENONE' }))).rejects.toMatchObject({
    name: 'NoSuchDistribution',
    message: 'The specified distribution does not exist.',
    $metadata: { httpStatusCode: 404 },
  })
  await expect(
    cloudFront.send(new GetInvalidationCommand({ DistributionId: id, Id: 'INONE' })),
  ).rejects.toMatchObject({ name: 'NoSuchInvalidation' })
})

test('IAM is asked for the action on the distribution', async () => {
  const { arn } = await aws.cloudFront.createDistribution({ originBucket: 'site', id: 'E1' })
  const user = aws.identity.createUser({
    name: 'deployer',
    policies: [
      {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 'cloudfront:CreateInvalidation', Resource: arn }],
      },
    ],
  })
  const client = connect(aws, user)
  const InvalidationBatch = { CallerReference: 'x', Paths: { Quantity: 1, Items: ['/*'] } }
  await client.send(new CreateInvalidationCommand({ DistributionId: 'E1', InvalidationBatch }))
  await expect(
    client.send(new CreateInvalidationCommand({ DistributionId: id, InvalidationBatch })),
  ).rejects.toMatchObject({ name: 'AccessDenied', $metadata: { httpStatusCode: 403 } })
  client.destroy()
})

test('the journal keeps what was to be invalidated', async () => {
  await invalidate(['/a', '/b'], { CallerReference: 'r' })
  expect(aws.journal.entries.at(-1)?.input).toEqual({
    DistributionId: id,
    InvalidationBatch: { CallerReference: 'r', Paths: { Quantity: 2, Items: ['/a', '/b'] } },
  })
})
