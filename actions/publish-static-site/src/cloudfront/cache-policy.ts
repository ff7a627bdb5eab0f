import { isAwsError, type Aws } from '@slipway/aws'

// Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html
const managed: ReadonlyMap<string, boolean> = new Map([
  ['658327ea-f89d-4fab-a63d-7e88639e58f6', false], // CachingOptimized
  ['b2884449-e4de-46a7-ac36-70bc7f1ddd6d', false], // CachingOptimizedForUncompressedObjects
  ['4135ea2d-6df8-44a3-9df3-4b5a84be39ad', false], // CachingDisabled
  ['83da9c7e-98b4-4e11-a168-04f0df8e2c65', false], // UseOriginCacheControlHeaders
  ['4cc15a8a-d715-48a4-82b8-cc0b614638fe', true], // UseOriginCacheControlHeaders-QueryStrings
  ['2e54312d-136d-493c-8eb9-b001f22f67d2', true], // Amplify
])

/**
 * Whether a cache policy puts query strings into the cache key; undefined when the role may not look.
 * AWS's own policies are known, so that sites with one of them need no permission for it.
 */
export async function hasQueryInKey(policyId: string, aws: Aws): Promise<boolean | undefined> {
  const known = managed.get(policyId)
  if (known !== undefined) return known
  const [client, { GetCachePolicyCommand }] = await Promise.all([
    aws.cloudFront(),
    import('@slipway/aws/sdk/cloudfront'),
  ])
  try {
    const { CachePolicy: policy } = await client.send(new GetCachePolicyCommand({ Id: policyId }))
    const key = policy?.CachePolicyConfig?.ParametersInCacheKeyAndForwardedToOrigin
    return (key?.QueryStringsConfig?.QueryStringBehavior ?? 'none') !== 'none'
  } catch (error) {
    if (isAwsError(error, 'AccessDenied', 'NoSuchCachePolicy')) return undefined
    throw error
  }
}
