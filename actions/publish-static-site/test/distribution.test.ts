import { AwsCallError, type Aws } from '@slipway/aws'
import { describeDistribution, type Distribution } from '../src/cloudfront/distribution.js'
import { createInvalidations } from '../src/cloudfront/invalidations.js'

/** An AWS whose CloudFront gives this one answer. */
function awsAnswering(answer: () => object): Aws {
  const send = (): Promise<object> => Promise.resolve().then(answer)
  // Of all of AWS, a distribution uses `cloudFront` alone, and of its client `send`.
  return { cloudFront: () => Promise.resolve({ send }) } as unknown as Aws
}

function failingWith(code: string): Aws {
  return awsAnswering(() => {
    throw new AwsCallError(`cloudfront failed: ${code}`, { code, cause: new Error(code) })
  })
}

describe('describeDistribution', () => {
  const described = (origins: readonly object[], aliases: readonly string[] = []): Promise<object> =>
    describeDistribution(
      'E1',
      'orders-web',
      awsAnswering(() => ({
        Distribution: {
          DomainName: 'd111.cloudfront.net',
          DistributionConfig: {
            Aliases: { Items: aliases },
            Origins: { Items: origins.map((origin) => ({ Id: 'site', ...origin })) },
            DefaultCacheBehavior: { TargetOriginId: 'site' },
          },
        },
      })),
    )

  it.each([
    ['orders-web.s3.amazonaws.com', ['']],
    ['orders-web.s3.eu-west-1.amazonaws.com', ['']],
    ['orders-web.s3-website-us-east-1.amazonaws.com', ['']],
    ['orders-web.s3-website.eu-central-1.amazonaws.com', ['']],
    ['orders-web.s3.cn-north-1.amazonaws.com.cn', ['']],
    ['orders-web-2.s3.eu-west-1.amazonaws.com', []],
    ['old-orders-web.s3.eu-west-1.amazonaws.com', []],
    ['api.example.com', []],
  ])('knows whether the origin %s is the bucket', async (DomainName, originPaths) => {
    expect(await described([{ DomainName, OriginPath: '' }])).toMatchObject({ originPaths })
  })

  const DomainName = 'orders-web.s3.eu-west-1.amazonaws.com'
  const config = (extra: object): Promise<Distribution> =>
    describeDistribution(
      'E1',
      'orders-web',
      awsAnswering(() => ({ Distribution: { DistributionConfig: extra } })),
    )

  it('knows by which behaviors and origin groups the bucket is reached, and with what before the path', async () => {
    const described = await config({
      Origins: {
        Items: [
          { Id: 'v1', DomainName, OriginPath: '/v1/' },
          { Id: 'v2', DomainName, OriginPath: '/v2' },
          { Id: 'unused', DomainName, OriginPath: '/unused' },
          { Id: 'api', DomainName: 'api.example.com', OriginPath: '' },
        ],
      },
      OriginGroups: {
        Items: [{ Id: 'group', Members: { Items: [{ OriginId: 'v2' }, { OriginId: 'v1' }] } }],
      },
      CacheBehaviors: {
        Items: [
          { PathPattern: '/api/*', TargetOriginId: 'api', ForwardedValues: { QueryString: true } },
          { PathPattern: '/both/*', TargetOriginId: 'group' },
        ],
      },
      DefaultCacheBehavior: { TargetOriginId: 'v1' },
      DefaultRootObject: 'home.html',
    })
    expect(described).toMatchObject({ originPaths: ['/v2', '/v1'], defaultRootObject: 'home.html' })
    expect(described.behaviors).toEqual([
      { pattern: '/api/*', originPaths: [], hasQueryInKey: true },
      { pattern: '/both/*', originPaths: ['/v2', '/v1'], hasQueryInKey: false },
      { pattern: '*', originPaths: ['/v1'], hasQueryInKey: false },
    ])
  })

  it('takes a behavior with a function at requests for one that may reach every origin at the bucket', async () => {
    const FunctionAssociations = { Items: [{ EventType: 'viewer-request' }] }
    const { behaviors } = await config({
      Origins: { Items: ['/v1', '/v2'].map((OriginPath) => ({ Id: OriginPath, DomainName, OriginPath })) },
      DefaultCacheBehavior: { TargetOriginId: '/v1', FunctionAssociations },
    })
    expect(behaviors).toEqual([{ pattern: '*', originPaths: ['/v1', '/v2'], hasQueryInKey: false }])
  })

  it.each([
    ['658327ea-f89d-4fab-a63d-7e88639e58f6', 'all', false, []],
    ['2e54312d-136d-493c-8eb9-b001f22f67d2', 'none', true, []],
    ['custom', 'none', false, []],
    ['custom', 'whitelist', true, []],
    ['custom', 'denied', false, ['custom']],
  ])(
    'knows what the cache policy %s says about query strings (%s)',
    async (CachePolicyId, answer, hasQueryInKey, unseen) => {
      const DefaultCacheBehavior = { TargetOriginId: 'v1', CachePolicyId }
      const Origins = { Items: [{ Id: 'v1', DomainName }] }
      const QueryStringsConfig = { QueryStringBehavior: answer }
      const policy = {
        CachePolicyConfig: { ParametersInCacheKeyAndForwardedToOrigin: { QueryStringsConfig } },
      }
      let isFirst = true
      const aws = awsAnswering(() => {
        if (isFirst) {
          isFirst = false
          return { Distribution: { DistributionConfig: { DefaultCacheBehavior, Origins } } }
        }
        if (answer !== 'denied') return { CachePolicy: policy }
        throw new AwsCallError('denied', { code: 'AccessDenied', cause: undefined })
      })
      const { behaviors, unseenPolicies } = await describeDistribution('E1', 'orders-web', aws)
      expect(behaviors).toEqual([{ pattern: '*', originPaths: [''], hasQueryInKey }])
      expect(unseenPolicies).toEqual(unseen)
    },
  )

  it('is called as visitors call it', async () => {
    expect(await described([])).toMatchObject({ id: 'E1', host: 'd111.cloudfront.net' })
    expect(await described([], ['*.example.com', 'www.example.com', 'example.com'])).toMatchObject({
      host: 'www.example.com',
    })
  })

  it('says that there is none', async () => {
    await expect(describeDistribution('E1', 'orders-web', failingWith('NoSuchDistribution'))).rejects.toThrow(
      'There is no CloudFront distribution E1',
    )
  })
})

describe('createInvalidations', () => {
  it.each([
    ['InProgress', false],
    ['Completed', true],
  ])('reads the status %s', async (Status, isCompleted) => {
    const invalidations = createInvalidations(
      'E1',
      awsAnswering(() => ({ Invalidation: { Id: 'I1', Status } })),
    )
    expect(await invalidations.get('I1')).toEqual({ id: 'I1', isCompleted })
  })
})
