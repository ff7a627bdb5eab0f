import { jobTrust, startLocalAws, virtualTime, type LocalAws } from '@slipway/local-aws'
import { documentedPolicy, type DocumentedPolicy } from '@slipway/testkit'
import { makeWorkspace, publishSite, removeWorkspaces } from './site.js'

const policy = documentedPolicy('publish-static-site', {
  account: '123456789012',
  bucket: 'orders-web',
  'distribution-id': 'EDFDVBD6EXAMPLE',
})
const allowed = policy.Statement.flatMap(({ Action }) => Action).sort()

describe('the policy of the README', () => {
  let aws: LocalAws
  afterEach(async () => {
    await aws.stop()
    removeWorkspaces()
  })

  /**
   * Does whatever the action can do (publish, change, delete, break off a large upload) in a role that is assumed by
   * GitHub's token.
   * @returns the outcomes
   */
  const doEverything = async (granted: DocumentedPolicy): Promise<readonly string[]> => {
    const time = virtualTime(Date.now())
    aws = await startLocalAws({ time })
    aws.s3.createBucket('orders-web')
    const { id } = await aws.cloudFront.createDistribution({
      originBucket: 'orders-web',
      id: 'EDFDVBD6EXAMPLE',
      cachePolicy: aws.cloudFront.policies.addCache().id,
    })
    const role = aws.identity.createRole({
      name: 'publish-site',
      trustPolicy: jobTrust(aws.world.account),
      policies: [{ ...granted }],
    })
    const outcomes: string[] = []
    const publish = async (files: Readonly<Record<string, string | Buffer>>): Promise<void> => {
      const { outputs } = await publishSite(
        aws,
        makeWorkspace(files),
        { 'distribution-id': id, 'delete-removed': 'true', 'role-to-assume': role },
        {
          env: aws.jobEnvironment(),
          onStdout: (text) => {
            if (/^Invalidation I/m.test(text)) void time.advance(60_000)
          },
        },
      )
      outcomes.push(outputs.outcome ?? 'refused')
    }
    await publish({ 'index.html': 'one', 'old.html': 'one', 'film.mp4': Buffer.alloc(9 << 20, 1) })
    await publish({ 'index.html': 'two', 'film.mp4': Buffer.alloc(9 << 20, 1) })
    aws.faults.add({ calls: 's3:CompleteMultipartUpload', kind: 'access-denied' })
    await publish({ 'index.html': 'two', 'film.mp4': Buffer.alloc(9 << 20, 2) })
    return outcomes
  }

  it('allows all that the action does, and nothing that it never asks for', async () => {
    expect(await doEverything(policy)).toEqual(['published', 'published', 'failed'])
    const asked = new Set(aws.journal.permissions().map(({ action }) => action))
    expect([...asked].sort()).toEqual(allowed)
    expect(aws.journal.calls).toContain('s3:AbortMultipartUpload')
    const resources = new Set(policy.Statement.map(({ Resource }) => Resource))
    for (const { resource } of aws.journal.permissions()) {
      const isNamed =
        resources.has(resource) ||
        /^arn:aws:(s3:::orders-web\/|cloudfront::\d+:cache-policy\/)/.test(resource)
      expect([resource, isNamed]).toEqual([resource, true])
    }
  })

  it.each([
    's3:ListBucket',
    's3:PutObject',
    's3:GetObject',
    's3:DeleteObject',
    'cloudfront:CreateInvalidation',
  ])('is refused without %s', async (action) => {
    const less = policy.Statement.map((statement) => ({
      ...statement,
      Action: [statement.Action].flat().filter((name) => name !== action),
    })).filter(({ Action }) => Action.length > 0)
    expect(await doEverything({ ...policy, Statement: less })).not.toEqual([
      'published',
      'published',
      'failed',
    ])
  })
})
