import type { CacheBehavior, CachePolicyConfig, DefaultCacheBehavior } from '@aws-sdk/client-cloudfront'
import type { Aws } from '@slipway/aws'
import { cachePolicyOf } from '../cloudfront/behaviors.js'
import { attempt } from './attempt.js'
import type { CacheFacts, Read } from './facts.js'
import { partitionOf } from './snippets.js'

export type RawBehavior = CacheBehavior | DefaultCacheBehavior

// What CloudFront takes where nothing is said.
// Source: https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CachePolicyConfig.html
const yearInSeconds = 31_536_000

/** How long and by what apart a behavior keeps copies: by its cache policy, or by its own settings of before. */
export async function readCache(behavior: RawBehavior, aws: Aws): Promise<Read<CacheFacts>> {
  const id = cachePolicyOf(behavior)
  if (id === undefined) return { kind: 'read', value: ownSettings(behavior) }
  const [client, { GetCachePolicyCommand }] = await Promise.all([
    aws.cloudFront(),
    import('@slipway/aws/sdk/cloudfront'),
  ])
  const look = {
    what: `the cache policy ${id}`,
    action: 'cloudfront:GetCachePolicy',
    resource: `arn:${partitionOf(aws.region)}:cloudfront::*:cache-policy/${id}`,
  }
  return attempt(look, async () =>
    ofPolicy((await client.send(new GetCachePolicyCommand({ Id: id }))).CachePolicy?.CachePolicyConfig),
  )
}

function ofPolicy(config: CachePolicyConfig | undefined): CacheFacts {
  const key = config?.ParametersInCacheKeyAndForwardedToOrigin
  return {
    minTtl: config?.MinTTL ?? 0,
    maxTtl: config?.MaxTTL ?? yearInSeconds,
    hasGzip: key?.EnableAcceptEncodingGzip === true,
    hasBrotli: key?.EnableAcceptEncodingBrotli === true,
    hasQueryInKey: (key?.QueryStringsConfig?.QueryStringBehavior ?? 'none') !== 'none',
    hasCookiesInKey: (key?.CookiesConfig?.CookieBehavior ?? 'none') !== 'none',
  }
}

/** Of before there were policies, when there was gzip alone. */
function ownSettings(behavior: RawBehavior): CacheFacts {
  // Deprecated, and what many distributions still have.
  /* eslint-disable @typescript-eslint/no-deprecated */
  const { MinTTL: minTtl = 0, MaxTTL: maxTtl = yearInSeconds, ForwardedValues: forwarded } = behavior
  /* eslint-enable @typescript-eslint/no-deprecated */
  return {
    minTtl,
    maxTtl,
    hasGzip: true,
    hasBrotli: false,
    hasQueryInKey: forwarded?.QueryString === true,
    hasCookiesInKey: (forwarded?.Cookies?.Forward ?? 'none') !== 'none',
  }
}
