import { randomName } from '../random-name.js'
import type { EdgeFunctions } from '../functions/functions.js'
import { namespace, quantified } from '../messages.js'
import type { Policies } from '../policies.js'
import { document, type XmlValue } from '../../xml.js'
import type { BehaviorOptions, DistributionOptions } from './options.js'

type Members = Readonly<Record<string, XmlValue>>

interface Known {
  readonly policies: Policies
  readonly functions: EdgeFunctions
}

/** The DistributionConfig of a new distribution, as a document. */
export function initialConfig(options: DistributionOptions, known: Known): string {
  const { behaviors = [], originPath = '' } = options
  const control =
    options.originAccessControl === false ? '' : known.policies.addControl(randomName('E', 13)).id
  const home = { bucket: options.originBucket, path: originPath }
  const places = behaviors.map((behavior) => ({
    bucket: behavior.originBucket ?? options.originBucket,
    path: behavior.originPath ?? originPath,
  }))
  const origins = new Map([home, ...places].map((place) => [originId(place, home), place]))
  const ttlMs = options.defaultTtlMs ?? 86_400_000
  return document('DistributionConfig', namespace, {
    CallerReference: randomName('', 12),
    Aliases: quantified('CNAME', options.aliases ?? []),
    DefaultRootObject: options.defaultRootObject ?? '',
    Origins: quantified(
      'Origin',
      [...origins].map(([id, place]) => origin(id, place, control)),
    ),
    OriginGroups: quantified('OriginGroup', []),
    DefaultCacheBehavior: { TargetOriginId: originId(home, home), ...behaviorMembers(options, ttlMs, known) },
    CacheBehaviors: quantified(
      'CacheBehavior',
      behaviors.map((behavior, index) => ({
        PathPattern: behavior.pathPattern,
        TargetOriginId: originId(places[index] ?? home, home),
        ...behaviorMembers(behavior, ttlMs, known),
      })),
    ),
    CustomErrorResponses: quantified(
      'CustomErrorResponse',
      (options.customErrorResponses ?? []).map((response) => ({
        ErrorCode: response.errorCode,
        ResponsePagePath: response.responsePagePath ?? '',
        ResponseCode: response.responseCode ?? '',
        ErrorCachingMinTTL: (response.errorCachingMinTtlMs ?? 10_000) / 1000,
      })),
    ),
    Comment: '',
    Logging: { Enabled: false, IncludeCookies: false, Bucket: '', Prefix: '' },
    PriceClass: 'PriceClass_All',
    Enabled: true,
    ViewerCertificate: { CloudFrontDefaultCertificate: true, MinimumProtocolVersion: 'TLSv1' },
    Restrictions: { GeoRestriction: { RestrictionType: 'none', Quantity: 0 } },
    WebACLId: '',
    HttpVersion: 'http2',
    IsIPV6Enabled: true,
    Staging: false,
  })
}

interface Place {
  readonly bucket: string
  readonly path: string
}

function originId({ bucket, path }: Place, home: Place): string {
  return `${bucket}.s3${path === home.path ? '' : path}`
}

function origin(id: string, { bucket, path }: Place, control: string): Members {
  return {
    Id: id,
    DomainName: `${bucket}.s3.amazonaws.com`,
    OriginPath: path,
    CustomHeaders: quantified('OriginCustomHeader', []),
    S3OriginConfig: { OriginAccessIdentity: '' },
    ConnectionAttempts: 3,
    ConnectionTimeout: 10,
    OriginShield: { Enabled: false },
    OriginAccessControlId: control,
  }
}

function behaviorMembers(options: BehaviorOptions, ttlMs: number, { policies, functions }: Known): Members {
  const associations = [
    ['viewer-request', options.viewerRequest],
    ['viewer-response', options.viewerResponse],
  ].flatMap(([EventType, name]) =>
    name === undefined ? [] : [{ FunctionARN: functions.get(name).arn, EventType }],
  )
  return {
    TrustedSigners: { Enabled: false, Quantity: 0 },
    TrustedKeyGroups: { Enabled: false, Quantity: 0 },
    ViewerProtocolPolicy: 'redirect-to-https',
    AllowedMethods: {
      ...quantified('Method', ['HEAD', 'GET']),
      CachedMethods: quantified('Method', ['HEAD', 'GET']),
    },
    SmoothStreaming: false,
    Compress: options.compress ?? false,
    LambdaFunctionAssociations: { Quantity: 0 },
    FunctionAssociations: quantified('FunctionAssociation', associations),
    FieldLevelEncryptionId: '',
    ...(options.responseHeadersPolicy === undefined
      ? {}
      : { ResponseHeadersPolicyId: options.responseHeadersPolicy }),
    ...(options.cachePolicy === undefined
      ? legacyCache(ttlMs)
      : { CachePolicyId: policies.cacheNamed(options.cachePolicy).id }),
  }
}

/** How long things are kept, as it was said before there were cache policies. */
function legacyCache(ttlMs: number): Members {
  return {
    ForwardedValues: {
      QueryString: false,
      Cookies: { Forward: 'none' },
      Headers: { Quantity: 0 },
      QueryStringCacheKeys: { Quantity: 0 },
    },
    MinTTL: 0,
    DefaultTTL: Math.floor(ttlMs / 1000),
    MaxTTL: 31_536_000,
  }
}
