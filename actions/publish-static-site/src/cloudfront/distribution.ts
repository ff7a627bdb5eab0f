import { UserError } from '@slipway/action-kit'
import { isAwsError, type Aws } from '@slipway/aws'
import type { DistributionConfig } from '@aws-sdk/client-cloudfront'
import { cachePolicyOf, readBehaviors, type Behavior } from './behaviors.js'
import { hasQueryInKey } from './cache-policy.js'

/** A CloudFront distribution as far as a publish needs to know it. */
export interface Distribution {
  readonly id: string
  /** What visitors type: its first alias that is a name, or its own domain name. */
  readonly host: string
  /** Every name that it answers to: its own and its aliases, which may begin with `*.`. */
  readonly names: readonly string[]
  /** Whether a folder's own address shows its index page, as S3's website endpoints have it. */
  readonly showsFolders: boolean
  /**
   * Of its origins at the bucket, what CloudFront puts before a URL's path: empty, or with a leading and without a
   * trailing slash. Empty when no origin is at the bucket.
   */
  readonly originPaths: readonly string[]
  /** In the order in which they are tried. */
  readonly behaviors: readonly Behavior[]
  /** The ARN of the function that it runs for requests, by default. */
  readonly viewerRequest?: string | undefined
  /** What it shows at `/`; empty when it says nothing. */
  readonly defaultRootObject: string
  readonly isEnabled: boolean
  /** Whether it is the staging distribution of a continuous deployment. */
  readonly isStaging: boolean
  /** Whether a staging distribution, which has a cache of its own, may serve some of its visitors. */
  readonly hasStaging: boolean
  /** Cache policies that could not be looked at. */
  readonly unseenPolicies: readonly string[]
}

/** @throws UserError when there is no such distribution */
export async function describeDistribution(id: string, bucket: string, aws: Aws): Promise<Distribution> {
  const [client, { GetDistributionCommand }] = await Promise.all([
    aws.cloudFront(),
    import('@slipway/aws/sdk/cloudfront'),
  ])
  const { Distribution: found } = await client
    .send(new GetDistributionCommand({ Id: id }))
    .catch((error: unknown) => {
      throw explainMissing(error, id)
    })
  const config: Partial<DistributionConfig> = found?.DistributionConfig ?? {}
  const policies = new Map(
    await Promise.all(
      policyIdsOf(config).map(async (policy) => [policy, await hasQueryInKey(policy, aws)] as const),
    ),
  )
  const isOrigin = (domain: string): boolean => isBucketDomain(domain, bucket)
  const behaviors = readBehaviors(config, isOrigin, (policy) => policies.get(policy) === true)
  const origins = (config.Origins?.Items ?? []).flatMap(({ DomainName = '' }) =>
    isOrigin(DomainName) ? [DomainName] : [],
  )
  const isAtBucket = origins.length > 0
  const aliases = config.Aliases?.Items ?? []
  return {
    id,
    host: aliases.find((alias) => !alias.startsWith('*')) ?? found?.DomainName ?? '',
    names: [found?.DomainName ?? '', ...aliases],
    showsFolders: isAtBucket && origins.every((domain) => /\.s3-website[.-]/.test(domain)),
    originPaths: isAtBucket ? [...new Set(behaviors.flatMap(({ originPaths }) => originPaths))] : [],
    behaviors,
    viewerRequest: config.DefaultCacheBehavior?.FunctionAssociations?.Items?.find(
      ({ EventType: event }) => event === 'viewer-request',
    )?.FunctionARN,
    defaultRootObject: config.DefaultRootObject ?? '',
    isEnabled: config.Enabled !== false,
    isStaging: config.Staging === true,
    hasStaging: (config.ContinuousDeploymentPolicyId ?? '') !== '',
    unseenPolicies: [...policies].filter(([, hasQuery]) => hasQuery === undefined).map(([policy]) => policy),
  }
}

function policyIdsOf(config: Partial<DistributionConfig>): readonly string[] {
  const behaviors = [config.DefaultCacheBehavior, ...(config.CacheBehaviors?.Items ?? [])]
  return [...new Set(behaviors.flatMap((behavior) => cachePolicyOf(behavior) ?? []))]
}

/**
 * `<bucket>.s3.amazonaws.com`, `.s3.<region>.`, `.s3.dualstack.<region>.`, and a website's `.s3-website-<region>.` and
 * `.s3-website.<region>.`, in any partition.
 */
export function isBucketDomain(domain: string, bucket: string): boolean {
  return domain.startsWith(`${bucket}.s3.`) || domain.startsWith(`${bucket}.s3-`)
}

function explainMissing(error: unknown, id: string): unknown {
  if (!isAwsError(error, 'NoSuchDistribution')) return error
  return new UserError(`There is no CloudFront distribution ${id}`, {
    cause: error,
    hint: 'Check the input distribution-id, and that the credentials are of the account that owns it.',
  })
}
