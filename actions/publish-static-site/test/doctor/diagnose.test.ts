import { diagnose } from '../../src/doctor/diagnose.js'
import type { Facts } from '../../src/doctor/facts.js'
import { reportDiagnosis } from '../../src/doctor/report.js'
import { decryptingStatement, listingStatement, readingStatement } from '../../src/doctor/snippets.js'
import {
  arn,
  objects,
  read,
  policyOf,
  granting,
  behavior,
  type Given,
  keyArn,
  kms,
  keyPolicy,
  factsOf,
  findings,
  website,
  unsigned,
  cacheOf,
  closed,
  signed,
} from './facts.js'

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
      'a key of KMS that was not looked at',
      { bucket: kms },
      ['unknown: Whether the key k1 lets E1 decrypt was not looked at'],
    ],
    ['a key that lets the distribution decrypt', { bucket: kms, key: {} }, []],
    [
      'a key whose policy says nothing of CloudFront',
      keyPolicy(),
      [`error: The policy of the key ${keyArn} does not let E1 decrypt`],
    ],
    [
      'a key for another distribution',
      keyPolicy(decryptingStatement([`${arn}2`])),
      [`error: The policy of the key ${keyArn} lets another distribution decrypt, not E1`],
    ],
    [
      'a key for all distributions',
      keyPolicy({ ...decryptingStatement([arn]), Condition: undefined }),
      [`warning: The policy of the key ${keyArn} lets any distribution of anybody decrypt`],
    ],
    [
      'a key that denies',
      keyPolicy(decryptingStatement([arn]), {
        Effect: 'Deny',
        Principal: '*',
        Action: 'kms:*',
        Resource: '*',
        Condition: { StringNotEquals: { 'aws:SourceArn': 'x' } },
      }),
      [`error: The policy of the key ${keyArn} denies E1 to decrypt`],
    ],
    [
      'a key on conditions of its own',
      keyPolicy({
        ...decryptingStatement([arn]),
        Condition: { StringEquals: { 'kms:EncryptionContext:aws:s3:arn': 'arn:aws:s3:::orders-web' } },
      }),
      [`unknown: Whether the key ${keyArn} lets E1 decrypt depends on conditions that only KMS knows`],
    ],
    [
      'a key of AWS under its ID',
      { bucket: kms, key: { isOfAws: true } },
      ['error: The bucket orders-web encrypts with the key aws/s3, which no policy opens for CloudFront'],
    ],
    [
      'a key that is disabled',
      { bucket: kms, key: { state: 'Disabled' } },
      [`error: The key ${keyArn} cannot be used: it is Disabled`],
    ],
    [
      'a key that the role may not use',
      { bucket: kms, key: { mayEncrypt: read(false) } },
      [`warning: The role may not encrypt with the key ${keyArn}`],
    ],
    [
      'a key whose policy may not be read',
      {
        bucket: kms,
        key: {
          policy: {
            kind: 'unread',
            what: 'the policy of the key k1',
            why: 'AWS denied it',
            statement: { Action: 'kms:GetKeyPolicy', Resource: keyArn },
          },
        },
      },
      [
        `unknown: Whether the key ${keyArn} lets E1 decrypt was not looked at`,
        'unknown: Not looked at: the policy of the key k1',
      ],
    ],
    [
      "a bucket that is somebody else's",
      { isForeign: true },
      ['warning: The bucket orders-web belongs to another account than the distribution'],
    ],
    [
      'a manifest that everyone can fetch',
      { bucket: { policy: read(policyOf(granting)) }, published: {} },
      ['warning: The distribution E1 shows everyone .slipway/manifest.json'],
    ],
    ['a manifest that the bucket policy hides', { published: {} }, []],
    [
      'a manifest that a function stands before',
      { bucket: { policy: read(policyOf(granting)) }, published: {}, behavior: { rewrites: true } },
      [],
    ],
    [
      'files that another behavior answers',
      {
        published: { paths: ['index.html', 'api/a.json', 'api/b.json'] },
        distribution: { otherPatterns: ['/api/*', '/img/*'] },
      },
      ['warning: The behavior /api/* of E1 hides api/a.json and 1 more: it answers from another origin'],
    ],
    [
      'an origin path that leads elsewhere',
      {
        site: { prefix: 'docs/' },
        distribution: { behaviors: [{ ...behavior, origin: { ...signed, path: '/shop' } }] },
      },
      ['warning: The distribution E1 shows /shop of the bucket orders-web, and the site is below /docs/'],
    ],
    [
      'an origin path that leads to a release',
      {
        site: { prefix: 'docs/' },
        distribution: { behaviors: [{ ...behavior, origin: { ...signed, path: '/docs/_releases/1' } }] },
      },
      [],
    ],
    [
      'every error answered with the page of the application',
      { distribution: { errorPages: [{ status: 403, page: '/index.html', responseStatus: 200 }] } },
      ['warning: The distribution E1 answers 200 with /index.html where the origin says 403'],
    ],
    [
      'the Host header passed on',
      { behavior: { forwardsHost: true } },
      ['error: The behavior * of E1 sends S3 the Host header of the visitor'],
    ],
    [
      'old TLS',
      { distribution: { minimumTls: 'TLSv1.1_2016' } },
      ['warning: The distribution E1 speaks TLS from before 1.2 (TLSv1.1_2016)'],
    ],
    [
      'old TLS of cloudfront.net, which nobody can change',
      { distribution: { minimumTls: 'TLSv1', hasCertificate: false, aliases: [] } },
      [],
    ],
    [
      'a certificate without a name',
      { distribution: { aliases: [] } },
      ['warning: The distribution E1 has a certificate, and no alternate domain name'],
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
      { published: { folderPage: 'docs/index.html' } },
      ['warning: The distribution E1 answers /docs/ with 403, though there is docs/index.html'],
    ],
    [
      'folders, and a function that finds their pages',
      { published: { folderPage: 'docs/index.html' }, behavior: { rewrites: true } },
      [],
    ],
    [
      'no error page',
      {
        site: { errorDocument: '404.html' },
        distribution: { errorPages: [{ status: 404, page: '/404.html', responseStatus: 404 }] },
      },
      ["warning: The distribution E1 does not show /404.html for the origin's 403"],
    ],
    [
      'no error page where CloudFront may list',
      {
        site: { errorDocument: '404.html' },
        bucket: { policy: read(policyOf(granting, listingStatement('arn:aws:s3:::orders-web', arn))) },
      },
      ["warning: The distribution E1 does not show /404.html for the origin's 404"],
    ],
    [
      'an error page, and 403 for everything',
      {
        site: { errorDocument: '404.html' },
        distribution: { errorPages: [{ status: 403, page: '/404.html', responseStatus: 404 }] },
      },
      ['hint: The distribution E1 cannot tell a page that is not there from one that it may not read'],
    ],
    [
      'an error page, and 404 for what is not there',
      {
        site: { errorDocument: '404.html' },
        bucket: { policy: read(policyOf(granting, listingStatement('arn:aws:s3:::orders-web', arn))) },
        distribution: { errorPages: [{ status: 404, page: '/404.html', responseStatus: 404 }] },
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
      {
        behavior: { compresses: false, ...cacheOf({ hasGzip: false, hasBrotli: false }) },
        published: { isCompressed: true },
      },
      [],
    ],
    [
      'copies by encoding of text that is stored compressed',
      { published: { isCompressed: true } },
      [
        'hint: The behavior * of E1 keeps copies apart by Accept-Encoding (gzip, Brotli), and S3 has one for all',
      ],
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
    const report = reportDiagnosis(
      { kind: 'unhealthy', findings: found, policies: [{ title: 'The policy', text: '{}' }] },
      's3://orders-web/',
    )
    expect(report.outputs).toEqual({ outcome: 'failed' })
    expect(report.failure?.message).toBe('The distribution E1 is disabled. It answers nobody.')
    expect(report.annotations).toEqual([expect.objectContaining({ level: 'warning' })])
    const well = reportDiagnosis(
      { kind: 'healthy', findings: found.slice(1), policies: [{ title: 'The policy', text: '{}' }] },
      's3://orders-web/',
    )
    expect([well.outputs.outcome, well.failure]).toEqual(['healthy', undefined])
  })
})
