import { AwsCallError, type Aws } from '@slipway/aws'
import { createInvalidations, describeDistribution } from '../src/cloudfront/distribution.js'

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
          DistributionConfig: { Aliases: { Items: aliases }, Origins: { Items: origins } },
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

  it('collects the paths of the origins at the bucket, each once', async () => {
    const DomainName = 'orders-web.s3.eu-west-1.amazonaws.com'
    const origins = ['/docs', '/docs/', '', undefined].map((OriginPath) => ({ DomainName, OriginPath }))
    expect(await described(origins)).toMatchObject({ originPaths: ['/docs', ''] })
  })

  it('is called as visitors call it', async () => {
    expect(await described([])).toMatchObject({ id: 'E1', host: 'd111.cloudfront.net' })
    expect(await described([], ['www.example.com', 'example.com'])).toMatchObject({ host: 'www.example.com' })
  })

  it('says that there is none', async () => {
    await expect(describeDistribution('E1', 'orders-web', failingWith('NoSuchDistribution'))).rejects.toThrow(
      'There is no CloudFront distribution E1',
    )
  })
})

describe('createInvalidations', () => {
  it('says when CloudFront is busy, and leaves other errors as they are', async () => {
    const busy = createInvalidations('E1', failingWith('TooManyInvalidationsInProgress'))
    await expect(busy.create(['/*'], 'reference')).rejects.toThrow(
      'still busy with earlier invalidations of E1',
    )
    const denied = createInvalidations('E1', failingWith('AccessDenied'))
    await expect(denied.create(['/*'], 'reference')).rejects.toThrow('cloudfront failed: AccessDenied')
  })

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
