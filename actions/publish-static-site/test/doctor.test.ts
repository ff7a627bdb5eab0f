import { diagnose } from '../src/doctor/diagnose.js'
import type { BehaviorFacts, BucketSettings, DistributionFacts, Facts, Read } from '../src/doctor/facts.js'
import { leastPolicy } from '../src/doctor/least-policy.js'
import { mayRead } from '../src/doctor/may-read.js'
import { parsePolicy } from '../src/doctor/policy.js'
import { describePublished } from '../src/doctor/read-published.js'
import { reportDiagnosis } from '../src/doctor/report.js'
import { readingStatement } from '../src/doctor/snippets.js'

const arn = 'arn:aws:cloudfront::123456789012:distribution/E1'
const objects = 'arn:aws:s3:::orders-web/*'
const read = <T>(value: T): Read<T> => ({ kind: 'read', value })
const policyOf = (...statements: readonly object[]): ReturnType<typeof parsePolicy> =>
  parsePolicy(JSON.stringify({ Statement: statements }))
const granting = readingStatement(objects, arn)

const optimized = {
  minTtl: 1,
  maxTtl: 31_536_000,
  hasGzip: true,
  hasBrotli: true,
  hasQueryInKey: false,
  hasCookiesInKey: false,
}
const signed = { id: 'o', path: '', isWebsite: false, signing: read('always'), identity: undefined }
const behavior: BehaviorFacts = {
  pattern: '*',
  origin: signed,
  allowsHttp: false,
  compresses: true,
  rewrites: false,
  hasHeadersPolicy: true,
  cache: read(optimized),
}
const distribution: DistributionFacts = {
  id: 'E1',
  arn,
  isEnabled: true,
  isDeployed: true,
  aliases: ['www.example.com'],
  hasCertificate: true,
  defaultRootObject: 'index.html',
  errorPages: [],
  behaviors: [behavior],
}
const closed = {
  blockPublicAcls: true,
  ignorePublicAcls: true,
  blockPublicPolicy: true,
  restrictPublicBuckets: true,
}
const settings: BucketSettings = {
  policy: read(policyOf(granting)),
  isPublic: read(false),
  accessBlock: read(closed),
  ownership: read('BucketOwnerEnforced'),
  publicGrants: read([]),
  encryption: read({ isKms: false, keyId: undefined }),
  isVersioned: read(true),
  lifecycle: read({ abortsUploads: true, expiresVersions: true }),
}

interface Given {
  readonly bucket?: Partial<BucketSettings>
  readonly distribution?: Partial<DistributionFacts>
  readonly behavior?: Partial<BehaviorFacts>
  readonly site?: Partial<Facts['site']>
  readonly published?: { readonly folderPage: string | undefined; readonly isCompressed: boolean }
}

function factsOf(given: Given): Facts {
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
    published: read(given.published),
  }
}

const findings = (given: Given): readonly string[] =>
  diagnose(factsOf(given)).map(({ level, what }) => `${level}: ${what}`)

const website = { ...signed, isWebsite: true, signing: undefined }
const unsigned = { ...signed, signing: undefined }
const cacheOf = (more: Partial<typeof optimized>): Pick<BehaviorFacts, 'cache'> => ({
  cache: read({ ...optimized, ...more }),
})

describe('the doctor', () => {
  it('finds nothing where all is well', () => {
    expect(diagnose(factsOf({}))).toEqual([])
  })

  it.each<[string, Given, readonly string[]]>([
    [
      'a public policy',
      { bucket: { isPublic: read(true) } },
      ['error: The bucket orders-web is public: its policy lets everyone in'],
    ],
    [
      'a website, which has to be public',
      { bucket: { isPublic: read(true) }, behavior: { origin: website } },
      [
        'warning: The bucket orders-web is public',
        'warning: The distribution E1 reads from the website endpoint of orders-web',
      ],
    ],
    [
      'an ACL for everyone',
      {
        bucket: {
          publicGrants: read(['READ']),
          ownership: read('ObjectWriter'),
          accessBlock: read({ ...closed, ignorePublicAcls: false }),
        },
      },
      [
        'error: The ACL of the bucket orders-web grants READ to everyone',
        'warning: The bucket orders-web may be made public: IgnorePublicAcls is off',
        'hint: ACLs are in use in the bucket orders-web (object ownership ObjectWriter)',
      ],
    ],
    ['an ACL that means nothing', { bucket: { publicGrants: read(['READ']) } }, []],
    [
      'no policy',
      { bucket: { policy: read(undefined) } },
      ['error: The bucket policy does not let E1 read orders-web/'],
    ],
    [
      'a policy for another distribution',
      { bucket: { policy: read(policyOf(readingStatement(objects, `${arn}2`))) } },
      ['error: The bucket policy lets another distribution read orders-web, not E1'],
    ],
    [
      'no origin access control',
      { behavior: { origin: unsigned } },
      ['error: The origin o of E1 has no origin access control'],
    ],
    [
      'an origin access identity',
      {
        behavior: { origin: { ...unsigned, identity: 'E2' } },
        bucket: {
          policy: read(
            policyOf({
              Effect: 'Allow',
              Principal: { AWS: 'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E2' },
              Action: 's3:GetObject',
              Resource: objects,
            }),
          ),
        },
      },
      ['warning: The origin o of E1 has an origin access identity, the way of before'],
    ],
    [
      'an origin access control that never signs',
      { behavior: { origin: { ...signed, signing: read('never') } } },
      ['error: The origin access control of o of E1 signs no requests'],
    ],
    [
      "AWS's own key",
      { bucket: { encryption: read({ isKms: true, keyId: undefined }) } },
      ['error: The bucket orders-web encrypts with the key aws/s3, which no policy opens for CloudFront'],
    ],
    [
      'a key of KMS',
      { bucket: { encryption: read({ isKms: true, keyId: 'k1' }) } },
      ['unknown: Whether the key k1 lets E1 decrypt was not looked at'],
    ],
    [
      'no default root object',
      { distribution: { defaultRootObject: '' } },
      ['error: The distribution E1 shows nothing at /'],
    ],
    [
      'no default root object, and a function',
      { distribution: { defaultRootObject: '' }, behavior: { rewrites: true } },
      [],
    ],
    ['a site below a prefix', { distribution: { defaultRootObject: '' }, site: { prefix: 'docs/' } }, []],
    [
      'another default root object',
      { distribution: { defaultRootObject: 'home.html' } },
      ['warning: The distribution E1 shows home.html at /, and the index-document is index.html'],
    ],
    [
      'folders with index pages',
      { published: { folderPage: 'docs/index.html', isCompressed: false } },
      ['warning: The distribution E1 answers /docs/ with 403, though there is docs/index.html'],
    ],
    [
      'folders, and a function that finds their pages',
      { published: { folderPage: 'docs/index.html', isCompressed: false }, behavior: { rewrites: true } },
      [],
    ],
    [
      'no error page',
      {
        site: { errorDocument: '404.html' },
        distribution: { errorPages: [{ status: 404, page: '/404.html' }] },
      },
      ["warning: The distribution E1 does not show /404.html for the origin's 403"],
    ],
    [
      'an error page',
      {
        site: { errorDocument: '404.html' },
        distribution: { errorPages: [403, 404].map((status) => ({ status, page: '/404.html' })) },
      },
      [],
    ],
    [
      'no compression',
      { behavior: { compresses: false } },
      ['warning: The behavior * of E1 does not compress'],
    ],
    [
      'no compression, and text that is stored compressed',
      { behavior: { compresses: false }, published: { folderPage: undefined, isCompressed: true } },
      [],
    ],
    [
      'compression that does nothing',
      { behavior: cacheOf({ hasGzip: false, hasBrotli: false }) },
      ['warning: The behavior * of E1 compresses nothing: its cache policy has neither gzip nor Brotli'],
    ],
    [
      'gzip alone',
      { behavior: cacheOf({ hasBrotli: false }) },
      ['hint: The behavior * of E1 compresses without Brotli'],
    ],
    [
      'no caching',
      { behavior: cacheOf({ maxTtl: 0, minTtl: 0 }) },
      ['warning: The behavior * of E1 keeps nothing: caching is disabled'],
    ],
    [
      'a minimum of time',
      { behavior: cacheOf({ minTtl: 60 }) },
      ['warning: The behavior * of E1 keeps everything for at least 60 s, whatever Cache-Control says'],
    ],
    [
      'query strings and cookies in the key',
      { behavior: cacheOf({ hasQueryInKey: true, hasCookiesInKey: true }) },
      ['warning: The behavior * of E1 keeps a copy of a page for each query string and cookies'],
    ],
    ['plain HTTP', { behavior: { allowsHttp: true } }, ['warning: The behavior * of E1 answers plain HTTP']],
    [
      'a disabled distribution',
      { distribution: { isEnabled: false } },
      ['error: The distribution E1 is disabled'],
    ],
    [
      'one on its way',
      { distribution: { isDeployed: false } },
      ['warning: The distribution E1 is being deployed'],
    ],
    [
      'an alias without a certificate',
      { distribution: { hasCertificate: false } },
      ['error: The distribution E1 has no certificate for www.example.com'],
    ],
    [
      'a distribution of something else',
      { distribution: { behaviors: [] } },
      ['warning: No behavior of the distribution E1 reads from the bucket orders-web'],
    ],
    [
      'no security headers',
      { behavior: { hasHeadersPolicy: false } },
      ['hint: The distribution E1 adds no security headers'],
    ],
    [
      'no lifecycle',
      { bucket: { lifecycle: read({ abortsUploads: false, expiresVersions: false }) } },
      [
        'hint: Uploads in parts that nobody ended stay in the bucket orders-web for ever',
        'hint: The bucket orders-web keeps old versions for ever',
      ],
    ],
    [
      'no versions',
      { bucket: { isVersioned: read(false) } },
      ['hint: The bucket orders-web keeps no old versions'],
    ],
    [
      'what may not be looked at',
      {
        bucket: {
          policy: {
            kind: 'unread',
            what: 'the bucket policy',
            why: 'AWS denied it',
            statement: { Action: 's3:GetBucketPolicy', Resource: 'r' },
          },
        },
      },
      ['unknown: Not looked at: the bucket policy'],
    ],
  ])('of %s', (_what, given, expected) => {
    expect(findings(given)).toEqual(expected)
  })

  it.each<[Facts['bucket'], string]>([
    [{ kind: 'missing' }, 'There is no bucket orders-web'],
    [{ kind: 'elsewhere', region: 'us-east-2' }, 'The bucket orders-web is in us-east-2, not in eu-west-1'],
    [{ kind: 'refused', why: 'AWS denied it' }, 'The bucket orders-web may not be used'],
  ])('of a bucket that cannot be looked at: %j', (bucket, what) => {
    expect(diagnose({ ...factsOf({}), bucket })).toEqual([expect.objectContaining({ level: 'error', what })])
  })

  it('of a distribution that is not there', () => {
    const facts = { ...factsOf({}), distributions: [{ id: 'E9', found: read(undefined) }] }
    expect(diagnose(facts).map(({ what }) => what)).toEqual(['There is no CloudFront distribution E9'])
  })

  it('says the worst first, and the report fails by errors alone', () => {
    const found = diagnose(
      factsOf({
        behavior: { hasHeadersPolicy: false, allowsHttp: true },
        distribution: { isEnabled: false },
      }),
    )
    expect(found.map(({ level }) => level)).toEqual(['error', 'warning', 'hint'])
    const report = reportDiagnosis({ kind: 'unhealthy', findings: found, policy: '{}' }, 's3://orders-web/')
    expect(report.outputs).toEqual({ outcome: 'failed' })
    expect(report.failure?.message).toBe('The distribution E1 is disabled. It answers nobody.')
    expect(report.annotations).toEqual([expect.objectContaining({ level: 'warning' })])
    const well = reportDiagnosis(
      { kind: 'healthy', findings: found.slice(1), policy: '{}' },
      's3://orders-web/',
    )
    expect([well.outputs.outcome, well.failure]).toEqual(['healthy', undefined])
  })
})

describe('whether a bucket policy lets a distribution read', () => {
  const service = { Service: 'cloudfront.amazonaws.com' }
  const allow = { Effect: 'Allow', Principal: service, Action: 's3:GetObject', Resource: objects }
  const source = (operator: string, value: string): object => ({
    Condition: { [operator]: { 'aws:sourceArn': value } },
  })
  const deny = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [objects] }
  it.each<[string, readonly object[]]>([
    ['yes', [granting]],
    [
      'yes',
      [
        {
          ...allow,
          Action: ['s3:Get*'],
          ...source('ArnLike', 'arn:aws:cloudfront::123456789012:distribution/*'),
        },
      ],
    ],
    ['yes', [{ ...allow, Condition: { StringEquals: { 'AWS:SourceAccount': '123456789012' } } }]],
    ['yes', [granting, { ...deny, Condition: { Bool: { 'aws:SecureTransport': 'false' } } }]],
    ['yes', [granting, { ...deny, ...source('StringNotEquals', arn) }]],
    ['anyone', [allow]],
    ['other', [{ ...allow, ...source('StringEquals', 'arn:aws:cloudfront::123456789012:distribution/E2') }]],
    ['denied', [granting, deny]],
    [
      'denied',
      [granting, { ...deny, ...source('StringNotEquals', 'arn:aws:cloudfront::1:distribution/E2') }],
    ],
    ['unclear', [granting, { ...deny, Condition: { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } }]],
    ['no', []],
    ['no', [{ ...allow, Action: 's3:ListBucket' }]],
    ['no', [{ ...allow, Resource: 'arn:aws:s3:::orders-web' }]],
    ['no', [{ ...allow, Resource: 'arn:aws:s3:::orders-web/other/*' }]],
    ['no', [{ ...allow, Principal: { AWS: 'arn:aws:iam::123456789012:root' } }]],
  ])('%s: %j', (expected, statements) => {
    const reader = { arn, objectArn: 'arn:aws:s3:::orders-web/index.html', identity: undefined }
    expect(mayRead(policyOf(...statements), reader)).toBe(expected)
  })
})

describe('what the manifest tells the doctor', () => {
  const entry = { sha256: 's', headers: 'h', etag: 'e' }
  it.each([
    [['index.html', 'a.js'], undefined],
    [['docs/index.html'], 'docs/index.html'],
    [['docs/index.html', 'docs/'], undefined],
    [['docs/index.html', 'docs'], undefined],
  ])('of %j', (paths, folderPage) => {
    const files = new Map(paths.map((path) => [path, entry]))
    expect(describePublished({ files }, 'index.html')).toEqual({ folderPage, isCompressed: false })
  })

  it('of what is stored compressed', () => {
    const files = new Map([['a.js', { ...entry, encoding: 'br' as const }]])
    expect(describePublished({ files }, 'index.html').isCompressed).toBe(true)
  })
})

describe('the least policy', () => {
  const wish = {
    bucket: 'orders-web',
    prefix: 'docs/',
    region: 'eu-west-1',
    distributions: [{ id: 'E1', arn }],
    deletesRemoved: true,
    hasTags: false,
    keyId: undefined,
    edge: undefined,
  }
  const sids = (more: Partial<typeof wish>): readonly string[] =>
    leastPolicy({ ...wish, ...more }).Statement.map(({ Sid }) => Sid)

  it('names this bucket, prefix and distribution', () => {
    const [list, write, invalidate] = leastPolicy(wish).Statement
    expect(list?.Resource).toBe('arn:aws:s3:::orders-web')
    expect(write?.Resource).toBe('arn:aws:s3:::orders-web/docs/*')
    expect(invalidate?.Resource).toEqual([arn])
  })

  it('holds only what the inputs ask for', () => {
    expect(sids({})).toEqual(['ListSite', 'WriteSite', 'Invalidate', 'DoctorBucket', 'DoctorDistribution'])
    expect(sids({ distributions: [] })).toEqual(['ListSite', 'WriteSite', 'DoctorBucket'])
    const actions = leastPolicy({ ...wish, deletesRemoved: false, hasTags: true }).Statement[1]?.Action
    expect(actions).toEqual([
      's3:GetObject',
      's3:PutObject',
      's3:AbortMultipartUpload',
      's3:PutObjectTagging',
    ])
  })

  it('has the key and the edge function where there are some, in their partition', () => {
    const { Statement } = leastPolicy({
      ...wish,
      region: 'cn-north-1',
      keyId: 'k1',
      edge: { functionName: 'site', keyValueStore: 'site' },
    })
    expect(Statement.map(({ Sid }) => Sid)).toEqual(
      expect.arrayContaining(['UseKey', 'KeepEdgeFunction', 'FindKeys', 'WriteKeys']),
    )
    expect(Statement.find(({ Sid }) => Sid === 'UseKey')?.Resource).toBe('arn:aws-cn:kms:cn-north-1:*:key/k1')
  })
})
