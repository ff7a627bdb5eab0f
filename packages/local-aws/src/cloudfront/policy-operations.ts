import type { XmlValue } from '../xml.js'
import { quantified, xmlReply } from './messages.js'
import type { CloudFrontOperations } from './operation.js'
import type { CachePolicy, ResponseHeadersPolicy } from './policies.js'

/** Neither was ever changed here. */
const lastModified = '2023-01-01T00:00:00.000Z'
const etag = 'E23ZP02F085DFQ'

/** What a distribution refers to, as it is read; only tests make new ones. */
export const policyOperations: CloudFrontOperations = {
  GetCachePolicy: {
    method: 'GET',
    path: /^\/cache-policy\/([^/]+)$/,
    members: ['Id'],
    resource: ([id = '']) => `cache-policy/${id}`,
    run: ({ account, names }) =>
      xmlReply('CachePolicy', describeCache(account.policies.cache(names[0] ?? '')), { etag }),
  },
  GetResponseHeadersPolicy: {
    method: 'GET',
    path: /^\/response-headers-policy\/([^/]+)$/,
    members: ['Id'],
    resource: ([id = '']) => `response-headers-policy/${id}`,
    run: ({ account, names }) =>
      xmlReply('ResponseHeadersPolicy', describeHeaders(account.policies.headers(names[0] ?? '')), { etag }),
  },
  GetOriginAccessControl: {
    method: 'GET',
    path: /^\/origin-access-control\/([^/]+)$/,
    members: ['Id'],
    resource: ([id = '']) => `origin-access-control/${id}`,
    run({ account, names }) {
      const control = account.policies.control(names[0] ?? '')
      const config = {
        Name: control.name,
        Description: '',
        SigningProtocol: 'sigv4',
        SigningBehavior: 'always',
        OriginAccessControlOriginType: 's3',
      }
      const members = { Id: control.id, OriginAccessControlConfig: config }
      return xmlReply('OriginAccessControl', members, { etag: control.etag })
    },
  },
}

function describeCache(policy: CachePolicy): Readonly<Record<string, XmlValue>> {
  return {
    Id: policy.id,
    LastModifiedTime: lastModified,
    CachePolicyConfig: {
      Comment: policy.comment,
      Name: policy.name,
      DefaultTTL: policy.defaultTtlMs / 1000,
      MaxTTL: policy.maxTtlMs / 1000,
      MinTTL: policy.minTtlMs / 1000,
      ParametersInCacheKeyAndForwardedToOrigin: {
        EnableAcceptEncodingGzip: policy.gzip,
        EnableAcceptEncodingBrotli: policy.brotli,
        HeadersConfig: { HeaderBehavior: 'none' },
        CookiesConfig: { CookieBehavior: 'none' },
        QueryStringsConfig: { QueryStringBehavior: 'none' },
      },
    },
  }
}

/** All headers as custom ones, but for how CloudFront writes those of the managed policy it is the same. */
function describeHeaders(policy: ResponseHeadersPolicy): Readonly<Record<string, XmlValue>> {
  const items = Object.entries(policy.headers).map(([Header, Value]) => ({
    Header,
    Value,
    Override: policy.override,
  }))
  return {
    Id: policy.id,
    LastModifiedTime: lastModified,
    ResponseHeadersPolicyConfig: {
      Comment: '',
      Name: policy.name,
      CustomHeadersConfig: quantified('ResponseHeadersPolicyCustomHeader', items),
    },
  }
}
