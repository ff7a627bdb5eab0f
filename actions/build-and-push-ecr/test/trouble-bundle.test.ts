import { jobTrust, startLocalAws, type LocalAws } from '@slipway/local-aws'
import { failureOf } from './failure-of.js'
import { createRepository, folder, removeFolders } from './world.js'

let aws: LocalAws
beforeAll(async () => {
  aws = await startLocalAws()
  await createRepository(aws)
})
afterEach(() => aws.faults.clear())
afterAll(async () => {
  removeFolders()
  await aws.stop()
})

describe('build-and-push-ecr says of its inputs, before anything is asked of AWS,', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'all that is wrong at once',
      {
        repository: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/orders:v1',
        context: 'nowhere',
        tags: 'good, -bad',
        'build-args': 'NAME',
        platforms: 'arm',
        repositry: 'x',
      },
      [
        'It accepts the name alone: team/orders.',
        'Input "context" is "nowhere", and there is no such folder',
        'Input "tags" has "-bad"',
        'Input "build-args" has the line "NAME"',
        'Input "platforms" has "arm"',
        'Input "repositry" is unknown: probably "repository" is meant',
      ],
    ],
    [
      'which part of a public URI is the name',
      { repository: 'public.ecr.aws/a1b2c3d4/team/orders', 'registry-type': 'public' },
      ['It accepts the name alone: team/orders.'],
    ],
    [
      'what a promotion has no use for',
      {
        'promote-from': 'v1',
        target: 'app',
        'build-args': 'A=1',
        assemble: 'now',
        push: 'false',
        load: 'true',
      },
      [
        'Input "assemble" is given, and promote-from builds nothing.',
        'Input "target" is given, and promote-from builds nothing.',
        'Input "build-args" is given, and promote-from builds nothing.',
        'Input "push" is false, and promote-from builds nothing. It accepts true there.',
        'Input "load" is true, and promote-from builds nothing. It accepts false there.',
      ],
    ],
    [
      'that an assembly needs its platforms, and takes no secrets',
      { assemble: 'now', secrets: 'a=b' },
      [
        'Input "platforms" is not given, and assemble is now. It accepts the platforms that the jobs before have built.',
        'Input "secrets" is given, and assemble: now builds nothing.',
      ],
    ],
    [
      'that a part of an image is of one platform',
      { assemble: 'later', platforms: 'linux/amd64,linux/arm64' },
      [
        'Input "platforms" has 2 platforms, and assemble is later. It accepts the one platform that this job builds.',
      ],
    ],
    [
      'what AWS Lambda does not take',
      { for: 'lambda', sbom: 'true', provenance: 'mode=max', platforms: 'linux/amd64,linux/arm64' },
      [
        'Input "platforms" has 2 platforms. It accepts nothing that makes an index of the image when for is lambda.',
        'Input "provenance" is mode=max.',
        'Input "sbom" is true.',
      ],
    ],
    [
      'that nobody waits for a scan',
      { 'fail-on-severity': 'high', 'ignore-findings': 'CVE-2026-12345', 'scan-timeout-minutes': '3' },
      [
        'Input "fail-on-severity" is given, and scan is none. It accepts a value only with scan: wait.',
        'Input "ignore-findings" is given, and scan is none.',
        'Input "scan-timeout-minutes" is given, and scan is none.',
      ],
    ],
    [
      'what ECR Public has not',
      { 'registry-type': 'public', 'scan-on-push': 'true', 'registry-id': '123456789012', scan: 'wait' },
      [
        'Input "scan-on-push" is given, and registry-type is public. It accepts settings of private repositories only.',
        'Input "registry-id" is given, and registry-type is public.',
        'Input "scan" is wait, and registry-type is public. It accepts none there: ECR Public scans no images.',
      ],
    ],
  ])('%s', async (_, inputs, sentences) => {
    const { message, summary, calls } = await failureOf(aws, { inputs })
    for (const sentence of sentences) expect(message).toContain(sentence)
    expect(message.split('\n')).toHaveLength(sentences.length)
    expect(summary).toContain(sentences.length > 1 ? 'inputs are wrong' : 'an input is wrong')
    expect(calls).toEqual([])
  })
})

describe('build-and-push-ecr says what to do', () => {
  const look = ['ecr:DescribeRepositories']

  it('when the repository does not exist', async () => {
    const { message, summary, calls } = await failureOf(aws, { inputs: { repository: 'nope' } })
    expect(message).toContain('There is no ECR repository "nope" in account 123456789012, ap-northeast-2')
    expect(message).toContain('Give create-repository: true')
    expect(message).toContain('aws ecr create-repository --repository-name nope --region ap-northeast-2')
    expect(message).not.toContain('There is one of that name')
    expect(summary).toContain('aws ecr create-repository --repository-name nope --region ap-northeast-2')
    expect(calls).toEqual(look)
  })

  it('when the repository is in another region: which one', async () => {
    for (const region of ['eu-central-1', 'us-east-1']) {
      const registry = await aws.ecr.registry({ region })
      registry.createRepository('far')
    }
    const role = ciRole()
    const inputs = { ...role.inputs, repository: 'far' }
    const { message, result, calls } = await failureOf(aws, { inputs, env: role.env })
    expect(message).toContain('There is no ECR repository "far" in account 123456789012, ap-northeast-2')
    expect(message).toContain(
      'There is one of that name in eu-central-1, us-east-1. If it is the one: aws-region: eu-central-1.',
    )
    expect(calls).toEqual(['sts:AssumeRoleWithWebIdentity', ...look])
    // The other regions are asked with the same session.
    expect(aws.journal.calls.filter((call) => call.startsWith('sts:'))).toHaveLength(1)
    expect(result.stdout).not.toContain('attempt 2')
  })

  it('when another account does not let the credentials in: with the whole policy', async () => {
    const registry = await aws.ecr.registry({ account: '210987654321' })
    registry.createRepository('orders-api')
    const role = ciRole()
    const inputs = { ...role.inputs, 'registry-id': '210987654321' }
    const { message } = await failureOf(aws, { inputs, env: role.env })
    expect(message).toContain(
      'Account 210987654321 does not let account 123456789012 use its repository orders-api',
    )
    expect(message).toContain(
      'aws ecr set-repository-policy --repository-name orders-api --region ap-northeast-2 --policy-text file://policy.json',
    )
    const policy = policyOf(message)
    // The role, not the session of this one run.
    expect(policy).toMatchObject({ Statement: [{ Principal: { AWS: 'arn:aws:iam::123456789012:role/ci' } }] })
    registry.setPolicy('orders-api', policy)
    const after = await failureOf(aws, { inputs: { ...inputs, reuse: 'always' }, env: role.env })
    expect(after.message).toContain('There is no image to reuse')
  })

  it('when there are no credentials', async () => {
    const env = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' }
    const { message, calls } = await failureOf(aws, { env })
    expect(message).toContain('There are no AWS credentials')
    expect(message).toContain('id-token: write')
    expect(calls).toEqual([])
  })

  it('when there is no region', async () => {
    const { message, calls } = await failureOf(aws, { env: { AWS_REGION: '' } })
    expect(message).toBe('There is no AWS region\nGive the input aws-region, or set AWS_REGION.')
    expect(calls).toEqual([])
  })

  it('when the credentials have expired', async () => {
    aws.faults.add({ calls: 'ecr:DescribeRepositories', kind: 'expired-token' })
    const { message } = await failureOf(aws)
    expect(message).toContain('The AWS credentials expired before ecr DescribeRepositories')
    expect(message).toContain('Use role-to-assume: it renews itself.')
  })

  it('when an action is denied: with the statement that allows it', async () => {
    const { accessKeyId, secretAccessKey } = aws.identity.createUser({ name: 'nobody' })
    const env = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey }
    const { message } = await failureOf(aws, { env })
    expect(message).toContain('Add this statement to the policy of the role:')
    expect(JSON.parse(/\{.*\}/s.exec(message)?.[0] ?? '')).toEqual({
      Effect: 'Allow',
      Action: 'ecr:DescribeRepositories',
      Resource: 'arn:aws:ecr:ap-northeast-2:123456789012:repository/orders-api',
    })
  })

  it('when there is no image to reuse, or none to promote', async () => {
    const reuse = await failureOf(aws, { inputs: { reuse: 'always' } })
    expect(reuse.message).toContain('There is no image to reuse')
    expect(reuse.message).toContain('Give reuse: auto to build where nothing fits')
    const promotion = await failureOf(aws, { inputs: { 'promote-from': 'v1' } })
    expect(promotion.message).toContain('There is no image v1 in orders-api in account 123456789012')
  })

  it('when there is no Docker', async () => {
    const { message, calls } = await failureOf(aws, { env: { PATH: folder() } })
    expect(message).toContain('There is no Docker on this runner')
    expect(message).toContain('mount /var/run/docker.sock')
    expect(calls).not.toContain('ecr:GetAuthorizationToken')
  })
})

/** A step that takes on a role of the account that may do all with ECR, and has no other credentials. */
function ciRole(): Pick<Required<Parameters<typeof failureOf>>[1], 'inputs' | 'env'> {
  const role = aws.identity.createRole({
    name: 'ci',
    trustPolicy: jobTrust(aws.world.account),
    policies: [{ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 'ecr:*', Resource: '*' } }],
  })
  return {
    inputs: { 'role-to-assume': role },
    env: aws.jobEnvironment(),
  }
}

/** The policy that an error has, as its reader would copy it. */
function policyOf(message: string): object {
  const lines = message.split('\n')
  const text = lines.slice(lines.indexOf('{'), lines.indexOf('}') + 1).join('\n')
  return { ...JSON.parse(text) } as object
}
