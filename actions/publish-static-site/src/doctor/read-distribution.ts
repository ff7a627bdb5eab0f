import { isBucketDomain } from '../cloudfront/distribution.js'
import type { DistributionConfig, Origin } from '@aws-sdk/client-cloudfront'
import type { Aws } from '@slipway/aws'
import { attempt } from './attempt.js'
import type { BehaviorFacts, DistributionFacts, OriginFacts, Read } from './facts.js'
import { readCache, type RawBehavior } from './read-cache.js'
import { partitionOf } from './snippets.js'

/** How a distribution is set up, as far as it serves a bucket; undefined when there is none. */
export async function readDistribution(
  id: string,
  bucket: string,
  aws: Aws,
): Promise<Read<DistributionFacts | undefined>> {
  const [client, { GetDistributionCommand }] = await Promise.all([
    aws.cloudFront(),
    import('@slipway/aws/sdk/cloudfront'),
  ])
  const look = {
    what: `the distribution ${id}`,
    action: 'cloudfront:GetDistribution',
    resource: `arn:${partitionOf(aws.region)}:cloudfront::*:distribution/${id}`,
    none: { codes: ['NoSuchDistribution'], value: undefined },
  }
  return attempt<DistributionFacts | undefined>(look, async () => {
    const { Distribution: found } = await client.send(new GetDistributionCommand({ Id: id }))
    const config: Partial<DistributionConfig> = found?.DistributionConfig ?? {}
    return {
      id,
      arn: found?.ARN ?? '',
      isEnabled: config.Enabled !== false,
      isDeployed: found?.Status === 'Deployed',
      aliases: config.Aliases?.Items ?? [],
      hasCertificate: hasOwnCertificate(config),
      minimumTls: config.ViewerCertificate?.MinimumProtocolVersion ?? '',
      defaultRootObject: config.DefaultRootObject ?? '',
      errorPages: (config.CustomErrorResponses?.Items ?? []).map(
        ({ ErrorCode = 0, ResponsePagePath = '', ResponseCode = '' }) => ({
          status: ErrorCode,
          page: ResponsePagePath,
          responseStatus: ResponseCode === '' ? undefined : Number(ResponseCode),
        }),
      ),
      ...(await readBehaviors(config, bucket, aws)),
    }
  })
}

function hasOwnCertificate({ ViewerCertificate: shown }: Partial<DistributionConfig>): boolean {
  return (shown?.ACMCertificateArn ?? shown?.IAMCertificateId ?? '') !== ''
}

async function readBehaviors(
  config: Partial<DistributionConfig>,
  bucket: string,
  aws: Aws,
): Promise<Pick<DistributionFacts, 'behaviors' | 'otherPatterns'>> {
  const origins = new Map<string, OriginFacts>()
  for (const origin of config.Origins?.Items ?? []) {
    if (isBucketDomain(origin.DomainName ?? '', bucket))
      origins.set(origin.Id ?? '', await readOrigin(origin, aws))
  }
  // Of a group, the origin that is asked first.
  for (const { Id = '', Members } of config.OriginGroups?.Items ?? []) {
    const first = origins.get(Members?.Items?.[0]?.OriginId ?? '')
    if (first !== undefined) origins.set(Id, first)
  }
  const raw: readonly (readonly [string, RawBehavior | undefined])[] = [
    ...(config.CacheBehaviors?.Items ?? []).map(
      (behavior) => [behavior.PathPattern ?? '', behavior] as const,
    ),
    ['*', config.DefaultCacheBehavior],
  ]
  const found = raw.map(async ([pattern, behavior]) => {
    const origin = origins.get(behavior?.TargetOriginId ?? '')
    return behavior === undefined || origin === undefined
      ? pattern
      : readBehavior(pattern, behavior, origin, aws)
  })
  const all = await Promise.all(found)
  return {
    behaviors: all.filter((behavior) => typeof behavior !== 'string'),
    otherPatterns: all.filter((pattern) => typeof pattern === 'string'),
  }
}

// Managed-AllViewer, which passes on all that the visitor has sent.
// Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-origin-request-policies.html
const allViewer = '216adef6-5c7f-47e4-b989-5492eafa07d3'

async function readBehavior(
  pattern: string,
  behavior: RawBehavior,
  origin: OriginFacts,
  aws: Aws,
): Promise<BehaviorFacts> {
  const functions = (behavior.FunctionAssociations?.Items ?? []).map(({ EventType }) => EventType)
  const lambdas = (behavior.LambdaFunctionAssociations?.Items ?? []).map(({ EventType }) => EventType)
  const rewriting = ['viewer-request', 'origin-request']
  return {
    pattern,
    origin,
    allowsHttp: behavior.ViewerProtocolPolicy === 'allow-all',
    compresses: behavior.Compress === true,
    rewrites: [...functions, ...lambdas].some((event) => event !== undefined && rewriting.includes(event)),
    forwardsHost: behavior.OriginRequestPolicyId === allViewer,
    hasHeadersPolicy: (behavior.ResponseHeadersPolicyId ?? '') !== '',
    cache: await readCache(behavior, aws),
  }
}

async function readOrigin(origin: Origin, aws: Aws): Promise<OriginFacts> {
  const control = origin.OriginAccessControlId ?? ''
  // `origin-access-identity/cloudfront/E127EXAMPLE51Z`
  const identity = origin.S3OriginConfig?.OriginAccessIdentity?.split('/').at(-1) ?? ''
  return {
    id: origin.Id ?? '',
    path: (origin.OriginPath ?? '').replace(/\/+$/, ''),
    isWebsite: /\.s3-website[.-]/.test(origin.DomainName ?? ''),
    signing: control === '' ? undefined : await readSigning(control, aws),
    identity: identity === '' ? undefined : identity,
  }
}

async function readSigning(id: string, aws: Aws): Promise<Read<string>> {
  const [client, { GetOriginAccessControlCommand }] = await Promise.all([
    aws.cloudFront(),
    import('@slipway/aws/sdk/cloudfront'),
  ])
  const look = {
    what: `the origin access control ${id}`,
    action: 'cloudfront:GetOriginAccessControl',
    resource: `arn:${partitionOf(aws.region)}:cloudfront::*:origin-access-control/${id}`,
  }
  return attempt(look, async () => {
    const { OriginAccessControl: found } = await client.send(new GetOriginAccessControlCommand({ Id: id }))
    return found?.OriginAccessControlConfig?.SigningBehavior ?? 'always'
  })
}
