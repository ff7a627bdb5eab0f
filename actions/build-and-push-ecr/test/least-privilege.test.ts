import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith, documentedPolicy } from '@slipway/testkit'
import { buildAndPush, createRepository, folder, removeAll, tinyImage } from './world.js'

const policy = documentedPolicy('build-and-push-ecr', {
  account: '123456789012',
  region: 'ap-northeast-2',
  repository: 'orders-api',
})

/** What is asked only of an image that is there. */
const inputsThatNeed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ecr:DescribeImages': { tags: 'other' },
  'ecr:GetDownloadUrlForLayer': { reuse: 'never' },
}

describeWith('docker', 'the policy under "Least privilege"', () => {
  let aws: LocalAws
  beforeEach(async () => {
    aws = await startLocalAws()
    await createRepository(aws, 'orders-api', { imageTagMutability: 'IMMUTABLE' })
  })
  afterEach(async () => {
    removeAll(aws)
    await aws.stop()
  })

  it('is enough to push and to reuse, and has nothing that is not asked for', async () => {
    const user = aws.identity.createUser({ name: 'ci', policies: [{ ...policy }] })
    const env = { AWS_ACCESS_KEY_ID: user.accessKeyId, AWS_SECRET_ACCESS_KEY: user.secretAccessKey }
    for (const [outcome, inputs] of [
      ['built', { tags: 'v1' }],
      ['reused', { tags: 'v2' }],
      // An immutable tag by itself: the labels of its image tell that it is this build's.
      ['reused', { tags: 'v1', reuse: 'never' }],
    ] as const) {
      const result = await buildAndPush(aws, { workspace: folder(tinyImage('policy')), inputs, env })
      expect(result).toMatchObject({ exitCode: 0, outputs: { outcome } })
    }
    const asked = aws.journal.permissions(`arn:aws:iam::${aws.world.account}:user/ci`)
    const documented = policy.Statement.flatMap(({ Action }) => Action)
    expect([...new Set(asked.map(({ action }) => action))].sort()).toEqual([...documented].sort())
  })

  it.each(policy.Statement.flatMap(({ Action }) => Action))(
    'names %s in the error when it is missing',
    async (missing) => {
      const { Version, Statement } = policy
      const without = Statement.map((statement) => ({
        ...statement,
        Action: [statement.Action].flat().filter((action) => action !== missing),
      })).filter(({ Action }) => Action.length > 0)
      const user = aws.identity.createUser({ name: 'ci', policies: [{ Version, Statement: without }] })
      const env = { AWS_ACCESS_KEY_ID: user.accessKeyId, AWS_SECRET_ACCESS_KEY: user.secretAccessKey }
      const run = { workspace: folder(tinyImage('x')), inputs: inputsThatNeed[missing] ?? {} }
      if (missing in inputsThatNeed) await buildAndPush(aws, { ...run, inputs: {} })
      const result = await buildAndPush(aws, { ...run, env })
      expect(result.exitCode).toBe(1)
      expect(result.annotations.map(({ message }) => message).join()).toContain(missing)
    },
  )
})
