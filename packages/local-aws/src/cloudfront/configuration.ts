import type { XmlValue } from '../xml.js'
import type { Distribution } from './distribution.js'

type Members = Readonly<Record<string, XmlValue>>

/** A list as CloudFront writes it: how many, and Items where there are some. */
export function quantified(name: string, items: readonly XmlValue[]): Members {
  return { Quantity: items.length, Items: items.length === 0 ? undefined : { [name]: items } }
}

/** What DistributionConfig and DistributionSummary have in common. */
function common({ settings, originAccessControlId }: Distribution): Members {
  const originId = `${settings.originBucket}.s3`
  return {
    Aliases: quantified('CNAME', []),
    Origins: quantified('Origin', [
      {
        Id: originId,
        DomainName: `${settings.originBucket}.s3.amazonaws.com`,
        OriginPath: settings.originPath ?? '',
        CustomHeaders: quantified('OriginCustomHeader', []),
        S3OriginConfig: { OriginAccessIdentity: '' },
        ConnectionAttempts: 3,
        ConnectionTimeout: 10,
        OriginShield: { Enabled: false },
        OriginAccessControlId: originAccessControlId,
      },
    ]),
    OriginGroups: quantified('OriginGroup', []),
    DefaultCacheBehavior: {
      TargetOriginId: originId,
      ViewerProtocolPolicy: 'redirect-to-https',
      AllowedMethods: {
        ...quantified('Method', ['HEAD', 'GET']),
        CachedMethods: quantified('Method', ['HEAD', 'GET']),
      },
      Compress: false,
      MinTTL: 0,
      DefaultTTL: Math.floor((settings.defaultTtlMs ?? 86_400_000) / 1000),
      MaxTTL: 31_536_000,
    },
    CacheBehaviors: quantified('CacheBehavior', []),
    CustomErrorResponses: quantified(
      'CustomErrorResponse',
      (settings.customErrorResponses ?? []).map((response) => ({
        ErrorCode: response.errorCode,
        ResponsePagePath: response.responsePagePath ?? '',
        ResponseCode: response.responseCode ?? '',
        ErrorCachingMinTTL: (response.errorCachingMinTtlMs ?? 10_000) / 1000,
      })),
    ),
    Comment: '',
    PriceClass: 'PriceClass_All',
    Enabled: true,
    ViewerCertificate: { CloudFrontDefaultCertificate: true, MinimumProtocolVersion: 'TLSv1' },
    Restrictions: { GeoRestriction: { RestrictionType: 'none', Quantity: 0 } },
    WebACLId: '',
    HttpVersion: 'http2',
    IsIPV6Enabled: true,
    Staging: false,
  }
}

export function distributionConfig(distribution: Distribution): Members {
  return {
    CallerReference: distribution.callerReference,
    DefaultRootObject: distribution.settings.defaultRootObject ?? '',
    Logging: { Enabled: false, IncludeCookies: false, Bucket: '', Prefix: '' },
    ...common(distribution),
  }
}

function identity({ id, arn, createdAt, domainName }: Distribution): Members {
  return {
    Id: id,
    ARN: arn,
    Status: 'Deployed',
    LastModifiedTime: new Date(createdAt).toISOString(),
    DomainName: domainName,
  }
}

export function distributionSummary(distribution: Distribution): Members {
  return { ...identity(distribution), ...common(distribution) }
}

export function distributionMembers(distribution: Distribution): Members {
  return {
    ...identity(distribution),
    InProgressInvalidationBatches: distribution.invalidations.inProgress.length,
    ActiveTrustedSigners: { Enabled: false, Quantity: 0 },
    DistributionConfig: distributionConfig(distribution),
  }
}
