import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import {
  GetCachePolicyCommand,
  GetDistributionCommand,
  GetDistributionConfigCommand,
  GetOriginAccessControlCommand,
  GetResponseHeadersPolicyCommand,
  UpdateDistributionCommand,
  type DistributionConfig,
} from '@aws-sdk/client-cloudfront'
import { openCloudFrontWorld, view, type CloudFrontWorld } from './cloudfront-world.js'

let world: CloudFrontWorld
beforeEach(async () => {
  world = await openCloudFrontWorld()
})
afterEach(() => world.stop())

async function configOf(Id: string): Promise<{ config: DistributionConfig; etag: string }> {
  const { DistributionConfig, ETag } = await world.cloudFront.send(new GetDistributionConfigCommand({ Id }))
  if (DistributionConfig === undefined) throw new Error('no configuration')
  return { config: DistributionConfig, etag: ETag ?? '' }
}

async function change(
  Id: string,
  edit: (config: DistributionConfig) => void,
  version?: string,
): Promise<void> {
  const { config, etag } = await configOf(Id)
  edit(config)
  await world.cloudFront.send(
    new UpdateDistributionCommand({ Id, DistributionConfig: config, IfMatch: version ?? etag }),
  )
}

function setPath(config: DistributionConfig, path: string): void {
  const origin = config.Origins?.Items?.[0]
  if (origin !== undefined) origin.OriginPath = path
}

describe('the configuration of a distribution', () => {
  it('is changed as a whole, and deployed later: until then the old one serves', async () => {
    const { aws, time, cloudFront, put } = world
    await put('one/a.txt', 'one')
    await put('two/a.txt', 'two')
    await put('two/b.txt', 'two')
    const { id, url } = await aws.cloudFront.createDistribution({ originBucket: 'site', originPath: '/one' })
    const status = async (): Promise<string | undefined> =>
      (await cloudFront.send(new GetDistributionCommand({ Id: id }))).Distribution?.Status
    expect(await status()).toBe('Deployed')
    await change(id, (config) => setPath(config, '/two'))
    expect(await status()).toBe('InProgress')
    expect((await view(`${url}/a.txt`)).text).toBe('one')
    await time.advance(5_000)
    expect(await status()).toBe('Deployed')
    // What the edge keeps stays, whatever the origin is now.
    expect(await view(`${url}/a.txt`)).toMatchObject({ text: 'one', cache: 'Hit' })
    expect((await view(`${url}/b.txt`)).text).toBe('two')
  })

  it('is what was written, to the last member', async () => {
    const { id } = await world.aws.cloudFront.createDistribution({
      originBucket: 'site',
      aliases: ['www.example.com'],
      behaviors: [{ pathPattern: '/assets/*', cachePolicy: 'CachingOptimized', compress: true }],
    })
    const { config } = await configOf(id)
    await change(id, (changed) => (changed.Comment = 'a & b <c>'))
    expect((await configOf(id)).config).toEqual({ ...config, Comment: 'a & b <c>' })
  })

  it.each<[string, (config: DistributionConfig) => void, string]>([
    ['another caller reference', (config) => (config.CallerReference = 'x'), 'IllegalUpdate'],
    ['a root object with a slash', (config) => (config.DefaultRootObject = '/a'), 'InvalidDefaultRootObject'],
    ['an origin path with a slash at the end', (config) => setPath(config, '/a/'), 'InvalidArgument'],
    [
      'an origin that there is not',
      ({ DefaultCacheBehavior }) =>
        DefaultCacheBehavior === undefined ? undefined : (DefaultCacheBehavior.TargetOriginId = 'x'),
      'NoSuchOrigin',
    ],
    [
      'a cache policy besides the settings of before',
      ({ DefaultCacheBehavior }) =>
        DefaultCacheBehavior === undefined
          ? undefined
          : (DefaultCacheBehavior.CachePolicyId = '658327ea-f89d-4fab-a63d-7e88639e58f6'),
      'InvalidArgument',
    ],
    [
      'a wrong quantity',
      ({ Aliases }) => (Aliases === undefined ? 0 : (Aliases.Quantity = 2)),
      'InconsistentQuantities',
    ],
  ])('is refused with %s', async (_, edit, name) => {
    const { id } = await world.aws.cloudFront.createDistribution({ originBucket: 'site' })
    await expect(change(id, edit)).rejects.toMatchObject({ name })
  })

  it('is not changed by who has an old version, or names none', async () => {
    const { id } = await world.aws.cloudFront.createDistribution({ originBucket: 'site' })
    await expect(change(id, () => undefined, 'E0')).rejects.toMatchObject({ name: 'PreconditionFailed' })
    await expect(change(id, () => undefined, '')).rejects.toMatchObject({ name: 'InvalidIfMatchVersion' })
  })

  it('refers to policies and an origin access control that can be read', async () => {
    const { cloudFront, aws } = world
    const { id } = await aws.cloudFront.createDistribution({
      originBucket: 'site',
      cachePolicy: 'CachingDisabled',
    })
    const { config } = await configOf(id)
    const policy = await cloudFront.send(
      new GetCachePolicyCommand({ Id: config.DefaultCacheBehavior?.CachePolicyId }),
    )
    expect(policy.CachePolicy?.CachePolicyConfig).toMatchObject({
      Name: 'Managed-CachingDisabled',
      MaxTTL: 0,
    })
    const control = await cloudFront.send(
      new GetOriginAccessControlCommand({ Id: config.Origins?.Items?.[0]?.OriginAccessControlId }),
    )
    expect(control.OriginAccessControl?.OriginAccessControlConfig).toMatchObject({
      SigningBehavior: 'always',
    })
    const Id = '67f7725c-6f97-4210-82d7-5512b31e9d03'
    const headers = await cloudFront.send(new GetResponseHeadersPolicyCommand({ Id }))
    expect(headers.ResponseHeadersPolicy?.Id).toBe(Id)
    await expect(cloudFront.send(new GetCachePolicyCommand({ Id: 'x' }))).rejects.toMatchObject({
      name: 'NoSuchCachePolicy',
    })
  })
})

describe('behaviours', () => {
  it('are chosen by the path, with origins and policies of their own', async () => {
    const { aws, put } = world
    aws.s3.createBucket('assets')
    await put('a.txt', 'site')
    await put('x/assets/a.txt', 'assets')
    const { id: headers } = aws.cloudFront.policies.addHeaders({ 'x-from': 'assets' })
    const { url } = await aws.cloudFront.createDistribution({
      originBucket: 'site',
      behaviors: [
        {
          pathPattern: 'assets/*.txt',
          originPath: '/x',
          cachePolicy: 'CachingDisabled',
          responseHeadersPolicy: headers,
        },
      ],
    })
    expect(await view(`${url}/a.txt`)).toMatchObject({ text: 'site', cache: 'Miss' })
    for (let time = 0; time < 2; time++) {
      expect(await view(`${url}/assets/a.txt`)).toMatchObject({
        text: 'assets',
        cache: 'Miss',
        headers: { 'x-from': 'assets' },
      })
    }
  })

  it('keep what must not be kept for a second with CachingOptimized', async () => {
    const { aws, put, time } = world
    await put('a.txt', 'one', { CacheControl: 'no-store' })
    const { url } = await aws.cloudFront.createDistribution({
      originBucket: 'site',
      cachePolicy: 'CachingOptimized',
    })
    await view(`${url}/a.txt`)
    expect((await view(`${url}/a.txt`)).cache).toBe('Hit')
    await time.advance(1_000)
    expect((await view(`${url}/a.txt`)).cache).toBe('RefreshHit')
  })

  it('get nothing from S3 without an origin access control', async () => {
    await world.put('a.txt', 'one')
    const options = { originBucket: 'site', originAccessControl: false }
    const { url } = await world.aws.cloudFront.createDistribution(options)
    expect((await view(`${url}/a.txt`)).status).toBe(403)
  })

  it.each([
    ['text/html; charset=utf-8', 2_000, 'gzip, deflate, br', 'br'],
    ['text/html', 2_000, 'gzip', 'gzip'],
    ['text/html', 2_000, 'br;q=0, gzip;q=0.5', 'gzip'],
    ['text/html', 2_000, 'identity', undefined],
    ['text/html', 999, 'br', undefined],
    ['image/png', 2_000, 'br', undefined],
    ['application/manifest+json', 2_000, 'br', undefined],
  ])('compress %s of %d bytes for who accepts %s as %s', async (ContentType, size, accepted, encoding) => {
    const body = 'a'.repeat(size)
    await world.put('a', body, { ContentType })
    const { url } = await world.aws.cloudFront.createDistribution({
      originBucket: 'site',
      cachePolicy: 'CachingOptimized',
      compress: true,
    })
    const seen = await view(`${url}/a`, { 'accept-encoding': accepted })
    expect(seen.headers['content-encoding']).toBe(encoding)
    const plain =
      encoding === 'br'
        ? brotliDecompressSync(seen.body)
        : encoding === 'gzip'
          ? gunzipSync(seen.body)
          : seen.body
    expect(plain.toString()).toBe(body)
    expect(String(seen.headers.etag).startsWith('W/')).toBe(encoding !== undefined)
    const etag = String(seen.headers.etag)
    const again = await view(`${url}/a`, { 'accept-encoding': accepted, 'if-none-match': etag })
    expect(again.status).toBe(304)
  })
})
