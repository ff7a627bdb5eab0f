import { createHash } from 'node:crypto'
import { openAws } from '@slipway/aws'
import { realClock, type Log } from '@slipway/action-kit'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { plainLog } from '@slipway/testkit/plain-log'
import { examine, type Diagnosis } from '../src/doctor/doctor.js'
import { decryptingStatement, hidingStatement, readingStatement } from '../src/doctor/snippets.js'
import { pageAddress } from '../src/verify/page-address.js'
import { verifySite } from '../src/verify/verify.js'
import { plainStorage } from './memory-site.js'

const id = 'EDFDVBD6EXAMPLE'
const noInputs = {
  region: '',
  roleToAssume: undefined,
  roleSessionName: 's',
  roleDurationSeconds: 3600,
  audience: 'a',
} as const

describe('the doctor and the check, before the embedded AWS', () => {
  let aws: LocalAws
  let before: NodeJS.ProcessEnv
  beforeEach(async () => {
    aws = await startLocalAws()
    before = process.env
    process.env = { ...before, ...aws.environment }
  })
  afterEach(async () => {
    process.env = before
    await aws.stop()
  })

  const lines: string[] = []
  const log: Log = { ...plainLog(), info: (text) => void lines.push(text) }
  const { signal } = new AbortController()

  const look = (): Promise<Diagnosis> =>
    examine(
      {
        place: { bucket: 'orders-web', prefix: '', owner: undefined },
        distributionIds: [id],
        indexDocument: 'index.html',
        errorDocument: undefined,
        deletesRemoved: true,
        storage: plainStorage,
        edge: undefined,
      },
      {
        aws: openAws(noInputs, { env: aws.environment, log, maskSecret: () => undefined, signal }),
        store: { read: () => Promise.resolve(undefined) },
      },
      { log },
    )

  it('finds a good configuration healthy', async () => {
    const arn = `arn:aws:cloudfront::${aws.world.account}:distribution/${id}`
    aws.s3.createBucket('orders-web', {
      policy: {
        Version: '2012-10-17',
        Statement: [
          readingStatement('arn:aws:s3:::orders-web/*', arn),
          hidingStatement('arn:aws:s3:::orders-web/'),
        ],
      },
    })
    await aws.cloudFront.createDistribution({
      originBucket: 'orders-web',
      id,
      defaultRootObject: 'index.html',
      cachePolicy: 'CachingOptimized',
      compress: true,
      responseHeadersPolicy: '67f7725c-6f97-4210-82d7-5512b31e9d03',
    })
    const { kind, findings, policies } = await look()
    expect(findings.map(({ level, what }) => `${level}: ${what}`)).toEqual([
      expect.stringContaining('hint: Uploads in parts') as unknown,
      'hint: The bucket orders-web keeps no old versions',
    ])
    expect(kind).toBe('healthy')
    expect(policies.map(({ title }) => title)).toEqual([
      'The least policy of a role for mode publish, plan',
      'The least policy of a role for mode plan alone',
      'The least policy of a role for mode preview, remove-preview',
      'The least policy of a role for mode doctor',
      'The bucket policy for an origin access control',
    ])
    expect(policies.at(-1)?.text).toContain(arn)
  })

  it('finds five things wrong, and asks for nothing that its policy does not grant', async () => {
    const open = {
      Effect: 'Allow',
      Principal: '*',
      Action: 's3:GetObject',
      Resource: 'arn:aws:s3:::orders-web/*',
    }
    aws.s3.createBucket('orders-web', {
      policy: { Version: '2012-10-17', Statement: [open] },
      publicAccessBlock: false,
    })
    await aws.cloudFront.createDistribution({
      originBucket: 'orders-web',
      id,
      originAccessControl: false,
      cachePolicy: 'CachingDisabled',
    })
    const { kind, findings, policies } = await look()
    expect(kind).toBe('unhealthy')
    const said = findings
      .filter(({ level }) => level !== 'hint')
      .map(({ level, what }) => `${level}: ${what}`)
    expect(said).toEqual([
      'error: The bucket orders-web is public: its policy lets everyone in',
      expect.stringContaining('has no origin access control') as unknown,
      `error: The distribution ${id} shows nothing at /`,
      expect.stringContaining('warning: The bucket orders-web may be made public') as unknown,
      `warning: The behavior * of ${id} does not compress`,
      `warning: The behavior * of ${id} keeps nothing: caching is disabled`,
    ])
    const asked = aws.journal.permissions().map(({ action }) => action)
    const own = policies.find(({ title }) => title.endsWith('mode doctor'))?.text
    for (const action of asked) expect(own).toContain(action)
  })

  it.each([
    ['opens', true, 200],
    ['does not open', false, 403],
  ] as const)('sees a key whose policy %s it for CloudFront', async (_what, isOpen, status) => {
    const arn = `arn:aws:cloudfront::${aws.world.account}:distribution/${id}`
    const toIam = {
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${aws.world.account}:root` },
      Action: 'kms:*',
      Resource: '*',
    }
    const Statement = [toIam, ...(isOpen ? [decryptingStatement([arn])] : [])]
    const key = aws.kms.createKey({ alias: 'site', policy: { Version: '2012-10-17', Statement } })
    aws.s3.createBucket('orders-web', {
      policy: { Version: '2012-10-17', Statement: [readingStatement('arn:aws:s3:::orders-web/*', arn)] },
      encryption: { kmsKeyId: 'alias/site' },
    })
    const { url } = await aws.cloudFront.createDistribution({
      originBucket: 'orders-web',
      id,
      defaultRootObject: 'index.html',
    })
    const s3 = await openAws(noInputs, {
      env: aws.environment,
      log,
      maskSecret: () => undefined,
      signal,
    }).s3()
    const { PutObjectCommand } = await import('@slipway/aws/sdk/s3')
    await s3.send(new PutObjectCommand({ Bucket: 'orders-web', Key: 'index.html', Body: 'x' }))
    expect((await fetch(url)).status).toBe(status)
    const { findings, policies } = await look()
    const errors = findings.filter(({ level }) => level === 'error')
    expect(errors.map(({ what }) => what)).toEqual(
      isOpen ? [] : [`The policy of the key ${key.arn} does not let ${id} decrypt`],
    )
    expect(findings.filter(({ level }) => level === 'unknown')).toEqual([])
    expect(policies.find(({ title }) => title.includes('publish'))?.text).toContain(key.arn)
    expect(policies.at(-1)?.title).toBe('The statement for CloudFront in the key policy')
  })

  it('says what it may not look at, and what would let it', async () => {
    aws.s3.createBucket('orders-web')
    await aws.cloudFront.createDistribution({ originBucket: 'orders-web', id })
    aws.faults.add({ calls: 's3:GetBucketPolicy', kind: 'access-denied' })
    const found = (await look()).findings.find(({ what }) => what === 'Not looked at: the bucket policy')
    expect(found?.level).toBe('unknown')
    expect(found?.mend).toContain('"s3:GetBucketPolicy"')
  })

  it('sees an edge that still has the old page, and one that has the new', async () => {
    aws.s3.createBucket('orders-web')
    const { url } = await aws.cloudFront.createDistribution({ originBucket: 'orders-web', id })
    const s3 = await openAws(noInputs, {
      env: aws.environment,
      log,
      maskSecret: () => undefined,
      signal,
    }).s3()
    const { PutObjectCommand } = await import('@slipway/aws/sdk/s3')
    const put = async (text: string): Promise<void> => {
      await s3.send(
        new PutObjectCommand({
          Bucket: 'orders-web',
          Key: 'index.html',
          Body: text,
          ContentType: 'text/html',
        }),
      )
    }
    const verify = async (text: string): Promise<string | undefined> => {
      const page = {
        path: 'index.html',
        content: { kind: 'bytes', bytes: Buffer.from(text) },
        size: text.length,
        sha256: createHash('sha256').update(text).digest('base64url'),
        encoding: 'identity',
        headers: { contentType: 'text/html', cacheControl: '' },
        headersHash: '',
      } as const
      const urlOf = (path: string): string => pageAddress(`${url}/`, path)
      const subject = { kind: 'site' } as const
      const shown = { subject, changed: [page], site: [page], removed: new Map(), urlOf }
      const { error } = await verifySite(shown, { timeoutMs: 0 }, { clock: realClock, env: {}, log, signal })
      return error?.cause instanceof Error ? error.cause.message : undefined
    }
    await put('one')
    expect(await verify('one')).toBeUndefined()
    await put('two')
    expect(await verify('two')).toMatch(
      /has SHA-256 .* instead of .* \(x-cache: Hit from cloudfront, age: \d+ s\)/,
    )
  })
})
