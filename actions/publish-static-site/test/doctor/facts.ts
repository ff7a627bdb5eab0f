import { diagnose } from '../../src/doctor/diagnose.js'
import type {
  BehaviorFacts,
  BucketSettings,
  DistributionFacts,
  Facts,
  KeyFacts,
  Read,
} from '../../src/doctor/facts.js'
import { parsePolicy } from '../../src/doctor/policy.js'
import { decryptingStatement, hidingStatement, readingStatement } from '../../src/doctor/snippets.js'

export const arn = 'arn:aws:cloudfront::123456789012:distribution/E1'
export const objects = 'arn:aws:s3:::orders-web/*'
export const read = <T>(value: T): Read<T> => ({ kind: 'read', value })
export const policyOf = (...statements: readonly object[]): ReturnType<typeof parsePolicy> =>
  parsePolicy(JSON.stringify({ Statement: statements }))
export const granting = readingStatement(objects, arn)

const optimized = {
  minTtl: 1,
  maxTtl: 31_536_000,
  hasGzip: true,
  hasBrotli: true,
  hasQueryInKey: false,
  hasCookiesInKey: false,
}
export const signed = { id: 'o', path: '', isWebsite: false, signing: read('always'), identity: undefined }
export const behavior: BehaviorFacts = {
  pattern: '*',
  origin: signed,
  allowsHttp: false,
  compresses: true,
  rewrites: false,
  hasHeadersPolicy: true,
  forwardsHost: false,
  cache: read(optimized),
}
export const distribution: DistributionFacts = {
  id: 'E1',
  arn,
  isEnabled: true,
  isDeployed: true,
  aliases: ['www.example.com'],
  hasCertificate: true,
  minimumTls: 'TLSv1.2_2021',
  defaultRootObject: 'index.html',
  errorPages: [],
  behaviors: [behavior],
  otherPatterns: [],
}
export const closed = {
  blockPublicAcls: true,
  ignorePublicAcls: true,
  blockPublicPolicy: true,
  restrictPublicBuckets: true,
}
export const settings: BucketSettings = {
  policy: read(policyOf(granting, hidingStatement('arn:aws:s3:::orders-web/'))),
  isPublic: read(false),
  accessBlock: read(closed),
  ownership: read('BucketOwnerEnforced'),
  publicGrants: read([]),
  encryption: read({ isKms: false, keyId: undefined }),
  isVersioned: read(true),
  lifecycle: read({ abortsUploads: true, expiresVersions: true }),
}

export interface Given {
  readonly bucket?: Partial<BucketSettings>
  readonly distribution?: Partial<DistributionFacts>
  readonly behavior?: Partial<BehaviorFacts>
  readonly site?: Partial<Facts['site']>
  readonly published?: Partial<NonNullable<Extract<Facts['published'], { kind: 'read' }>['value']>>
  readonly key?: Partial<KeyFacts>
  readonly isForeign?: boolean
}

export const keyArn = 'arn:aws:kms:eu-west-1:123456789012:key/k1'
export const key: KeyFacts = {
  arn: keyArn,
  state: 'Enabled',
  isOfAws: false,
  policy: read(policyOf(decryptingStatement([arn]))),
  mayEncrypt: read(true),
}
export const kms = { encryption: read({ isKms: true, keyId: 'k1' }) }
export const keyPolicy = (...statements: readonly object[]): Given => ({
  bucket: kms,
  key: { policy: read(policyOf(...statements)) },
})

export function factsOf(given: Given): Facts {
  const found = { ...distribution, behaviors: [{ ...behavior, ...given.behavior }], ...given.distribution }
  return {
    site: {
      bucket: 'orders-web',
      prefix: '',
      region: 'eu-west-1',
      indexDocument: 'index.html',
      errorDocument: undefined,
      ...given.site,
    },
    bucket: { kind: 'there', ...settings, ...given.bucket },
    distributions: [{ id: 'E1', found: read(found) }],
    published: read(
      given.published === undefined
        ? undefined
        : { folderPage: undefined, isCompressed: false, paths: [], ...given.published },
    ),
    key: given.key === undefined ? undefined : read({ ...key, ...given.key }),
    isForeign: read(given.isForeign === true),
  }
}

export const findings = (given: Given): readonly string[] =>
  diagnose(factsOf(given)).map(({ level, what }) => `${level}: ${what}`)

export const website = { ...signed, isWebsite: true, signing: undefined }
export const unsigned = { ...signed, signing: undefined }
export const cacheOf = (more: Partial<typeof optimized>): Pick<BehaviorFacts, 'cache'> => ({
  cache: read({ ...optimized, ...more }),
})
