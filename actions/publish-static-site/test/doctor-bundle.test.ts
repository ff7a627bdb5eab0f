import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { leastPolicies } from '../src/doctor/least-policy.js'
import { decryptingStatement, hidingStatement, readingStatement } from '../src/doctor/snippets.js'
import { makeWorkspace, publishSite, removeWorkspaces } from './site.js'

const site = { 'index.html': '<h1>Orders</h1>', 'about.html': '<h1>About</h1>' }

describe('publish-static-site as visitors see it', () => {
  let aws: LocalAws
  beforeEach(async () => {
    aws = await startLocalAws()
    aws.s3.createBucket('orders-web')
  })
  afterEach(async () => {
    await aws.stop()
    removeWorkspaces()
  })

  it('mode: doctor names what is wrong, why, and how to mend it; it needs no source', async () => {
    const { id } = await aws.cloudFront.createDistribution({ originBucket: 'orders-web', compress: false })
    const inputs = { mode: 'doctor', source: '', 'distribution-id': id }
    const result = await publishSite(aws, makeWorkspace({}), inputs)
    expect(result).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(result.stdout).toContain('default root object')
    expect(result.summary).toContain('default root object')
    expect(result.summary).toContain('s3:ListBucket')
    expect(aws.s3.keys('orders-web')).toEqual([])
  })

  it('a bucket policy that hides the manifest keeps visitors from it, and not the publishes', async () => {
    const id = 'EDFDVBD6EXAMPLE'
    const arn = `arn:aws:cloudfront::${aws.world.account}:distribution/${id}`
    const objects = 'arn:aws:s3:::hidden-web/docs/'
    aws.s3.createBucket('hidden-web', {
      policy: {
        Version: '2012-10-17',
        Statement: [readingStatement(`${objects}*`, arn), hidingStatement(objects)],
      },
    })
    aws.s3.createBucket('shown-web')
    for (const [bucket, prefix, status] of [
      ['hidden-web', 'docs', 403],
      ['shown-web', '', 200],
    ] as const) {
      const options = {
        originBucket: bucket,
        defaultRootObject: 'index.html',
        ...(prefix === '' ? {} : { id }),
      }
      const { id: distribution, url } = await aws.cloudFront.createDistribution(options)
      const inputs = { bucket, prefix, 'distribution-id': distribution }
      for (const content of ['one', 'two']) {
        const files = { ...site, 'about.html': content }
        const result = await publishSite(aws, makeWorkspace(files), inputs)
        expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: 'published' }, annotations: [] })
        const below = prefix === '' ? url : `${url}/${prefix}`
        expect(await (await fetch(`${below}/about.html`)).text()).toBe(content)
        expect((await fetch(`${below}/.slipway/manifest.json`)).status).toBe(status)
      }
    }
  })

  it('the doctor needs no more than the policy that it prints for itself', async () => {
    const { id, arn } = await aws.cloudFront.createDistribution({
      originBucket: 'orders-kms',
      defaultRootObject: 'index.html',
      cachePolicy: aws.cloudFront.policies.addCache().id,
    })
    const trust = (action: string, principal: object): object => ({
      Effect: 'Allow',
      Principal: principal,
      Action: action,
      Resource: '*',
    })
    const key = aws.kms.createKey({
      policy: {
        Version: '2012-10-17',
        Statement: [
          trust('kms:*', { AWS: `arn:aws:iam::${aws.world.account}:root` }),
          decryptingStatement([arn]),
        ],
      },
    })
    aws.s3.createBucket('orders-kms', {
      encryption: { kmsKeyId: key.arn },
      policy: {
        Version: '2012-10-17',
        Statement: [
          readingStatement('arn:aws:s3:::orders-kms/*', arn),
          hidingStatement('arn:aws:s3:::orders-kms/'),
        ],
      },
    })
    const wish = { bucket: 'orders-kms', prefix: '', region: aws.world.region, distributions: [{ id, arn }] }
    const all = {
      ...wish,
      deletesRemoved: true,
      hasTags: false,
      keyId: key.arn,
      edge: undefined,
      switchesOrigins: false,
    }
    const Statement = leastPolicies(all).find(({ modes }) => modes === 'doctor')?.statements
    const user = aws.identity.createUser({ name: 'doctor', policies: [{ Version: '2012-10-17', Statement }] })
    const env = {
      ...aws.environment,
      AWS_ACCESS_KEY_ID: user.accessKeyId,
      AWS_SECRET_ACCESS_KEY: user.secretAccessKey,
    }
    const inputs = { mode: 'doctor', source: '', bucket: 'orders-kms', 'distribution-id': id }
    const result = await publishSite(aws, makeWorkspace({}), inputs, { env })
    expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: 'healthy' } })
    expect(result.stdout).not.toContain('Not looked at')
    expect(result.summary).toContain('The statement for CloudFront in the key policy')
    const asked = new Set(aws.journal.permissions().map(({ action }) => action))
    const granted = new Set(Statement?.flatMap(({ Action }) => Action))
    // The manifest is read with the key, which the embedded S3 does not ask for.
    granted.delete('kms:Decrypt')
    expect([...asked].sort()).toEqual([...granted].sort())
  })

  it('verify finds an edge that still shows the old page, and passes once it shows the new one', async () => {
    const { id, url } = await aws.cloudFront.createDistribution({
      originBucket: 'orders-web',
      defaultRootObject: 'index.html',
    })
    const check = { 'distribution-id': id, verify: 'true', 'verify-url': url, 'verify-timeout': '2s' }
    const first = await publishSite(aws, makeWorkspace(site), check)
    expect(first).toMatchObject({ exitCode: 0, outputs: { outcome: 'published' } })
    const next = makeWorkspace({ ...site, 'about.html': '<h1>About us</h1>' })
    const stale = await publishSite(aws, next, { ...check, invalidate: 'none' })
    expect(stale).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', updated: '1' } })
    expect(stale.annotations[0]?.message).toContain('/about.html')
    const healed = await publishSite(aws, next, { ...check, invalidate: 'all', 'cache-control': 'no-cache' })
    expect(healed).toMatchObject({ exitCode: 0, outputs: { outcome: 'published' } })
  })
})
