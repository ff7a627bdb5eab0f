import type { XmlElement } from '../../read-xml.js'
import type { Policies } from '../policies.js'

/** Where a behaviour gets objects from. */
export interface Origin {
  readonly id: string
  readonly bucket: string
  /** `/releases/1`, or empty. */
  readonly path: string
  /** Of S3's website endpoint, which needs no access of its own. */
  readonly isWebsite: boolean
  /** Whether requests to S3 are signed. */
  readonly isSigned: boolean
}

/** How long what says nothing, or too little, stays at the edge, in milliseconds. */
export interface TtlLimits {
  readonly minMs: number
  readonly defaultMs: number
  readonly maxMs: number
}

export interface Behavior {
  /** `/previews/*`; `*` for the default one. */
  readonly pathPattern: string
  readonly origin: Origin
  readonly ttl: TtlLimits
  /** In the order in which they are preferred. */
  readonly encodings: readonly ('br' | 'gzip')[]
  readonly responseHeaders: Readonly<Record<string, string>>
  readonly overridesHeaders: boolean
  /** ARNs. */
  readonly viewerRequest?: string
  readonly viewerResponse?: string
}

export interface ErrorPage {
  readonly errorCode: number
  readonly pagePath?: string
  readonly responseCode?: number
  readonly ttlMs: number
}

/** What an edge goes by. */
export interface Settings {
  readonly isEnabled: boolean
  readonly defaultRootObject: string
  /** In their order; the last is the default one. */
  readonly behaviors: readonly Behavior[]
  readonly errorPages: readonly ErrorPage[]
}

/** Reads a DistributionConfig that was checked. @throws AwsError for policies and origins that do not exist */
export function readSettings(config: XmlElement, policies: Policies): Settings {
  const origins = listOf(config, 'Origins', 'Origin').map(readOrigin)
  const fallback: Origin = { id: '', bucket: '', path: '', isWebsite: false, isSigned: false }
  const read = (behavior: XmlElement): Behavior => {
    const id = behavior.value('TargetOriginId')
    return readBehavior(behavior, origins.find((origin) => origin.id === id) ?? fallback, policies)
  }
  const standard = config.child('DefaultCacheBehavior')
  return {
    isEnabled: config.value('Enabled') === 'true',
    defaultRootObject: config.value('DefaultRootObject') ?? '',
    behaviors: [
      ...listOf(config, 'CacheBehaviors', 'CacheBehavior').map(read),
      ...(standard === undefined ? [] : [read(standard)]),
    ],
    errorPages: listOf(config, 'CustomErrorResponses', 'CustomErrorResponse').map(readErrorPage),
  }
}

/** The items of a list of CloudFront's: `<Origins><Quantity/><Items><Origin/>…`. */
export function listOf(element: XmlElement | undefined, list: string, item: string): readonly XmlElement[] {
  return element?.child(list)?.child('Items')?.all(item) ?? []
}

function readOrigin(origin: XmlElement): Origin {
  const domain = origin.value('DomainName') ?? ''
  const identity = origin.child('S3OriginConfig')?.value('OriginAccessIdentity') ?? ''
  return {
    id: origin.value('Id') ?? '',
    bucket: domain.replace(/\.s3(-website)?([.-][a-z0-9-]+)?\.amazonaws\.com$/, ''),
    path: origin.value('OriginPath') ?? '',
    isWebsite: /\.s3-website[.-]/.test(domain),
    isSigned: identity !== '' || (origin.value('OriginAccessControlId') ?? '') !== '',
  }
}

function readBehavior(behavior: XmlElement, origin: Origin, policies: Policies): Behavior {
  const policyId = behavior.value('CachePolicyId')
  const policy = policyId === undefined ? undefined : policies.cache(policyId)
  const seconds = (name: string, otherwise: number): number =>
    Number(behavior.value(name) ?? otherwise) * 1000
  const compresses = behavior.value('Compress') === 'true'
  const headersId = behavior.value('ResponseHeadersPolicyId')
  const headers = headersId === undefined ? undefined : policies.headers(headersId)
  const associations = listOf(behavior, 'FunctionAssociations', 'FunctionAssociation')
  const associated = (type: string): string | undefined =>
    associations.find((association) => association.value('EventType') === type)?.value('FunctionARN')
  const [viewerRequest, viewerResponse] = [associated('viewer-request'), associated('viewer-response')]
  return {
    pathPattern: behavior.value('PathPattern') ?? '*',
    origin,
    ttl:
      policy === undefined
        ? {
            minMs: seconds('MinTTL', 0),
            defaultMs: seconds('DefaultTTL', 86_400),
            maxMs: seconds('MaxTTL', 31_536_000),
          }
        : { minMs: policy.minTtlMs, defaultMs: policy.defaultTtlMs, maxMs: policy.maxTtlMs },
    // Brotli needs a cache policy.
    encodings: compresses ? encodingsOf(policy ?? { gzip: true, brotli: false }) : [],
    responseHeaders: headers?.headers ?? {},
    overridesHeaders: headers?.override ?? false,
    ...(viewerRequest === undefined ? {} : { viewerRequest }),
    ...(viewerResponse === undefined ? {} : { viewerResponse }),
  }
}

function encodingsOf(policy: { readonly gzip: boolean; readonly brotli: boolean }): Behavior['encodings'] {
  return [...(policy.brotli ? (['br'] as const) : []), ...(policy.gzip ? (['gzip'] as const) : [])]
}

function readErrorPage(response: XmlElement): ErrorPage {
  const pagePath = response.value('ResponsePagePath') ?? ''
  const code = response.value('ResponseCode') ?? ''
  return {
    errorCode: Number(response.value('ErrorCode')),
    ttlMs: Number(response.value('ErrorCachingMinTTL') ?? 10) * 1000,
    ...(pagePath === '' ? {} : { pagePath }),
    ...(code === '' ? {} : { responseCode: Number(code) }),
  }
}
