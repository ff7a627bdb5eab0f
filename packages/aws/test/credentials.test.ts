import { DescribeRepositoriesCommand } from '@aws-sdk/client-ecr'
import { DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs'
import { startLocalAws, virtualTime, type LocalAws, type VirtualTime } from '@slipway/local-aws'
import { openAws, type Aws } from '../src/index.js'
import { noInputs, recordContext, setEnvironment, type RecordedContext } from './context.js'

const provider = 'token.actions.githubusercontent.com'
const describeGroups = new DescribeLogGroupsCommand()

let time: VirtualTime
let aws: LocalAws
let role: string
let restore: () => void

beforeEach(async () => {
  // The toolkit prints `::add-mask::` with every token.
  jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  time = virtualTime(Date.now())
  aws = await startLocalAws({ time })
  role = aws.identity.createRole({
    name: 'deploy',
    trustPolicy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${provider}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: { [`${provider}:aud`]: 'sts.amazonaws.com' },
          StringLike: { [`${provider}:sub`]: 'repo:octo-org/orders:*' },
        },
      },
    },
    policies: [{ Statement: { Effect: 'Allow', Action: ['logs:*', 'ecr:*'], Resource: '*' } }],
  })
  restore = setEnvironment({
    ...aws.environment,
    AWS_ACCESS_KEY_ID: undefined,
    AWS_SECRET_ACCESS_KEY: undefined,
    ...aws.identity.oidc.environment(),
  })
})
afterEach(async () => {
  jest.restoreAllMocks()
  restore()
  await aws.stop()
})

function open(more: object = {}): Aws & { readonly context: RecordedContext } {
  const context = recordContext(process.env)
  return { ...openAws({ ...noInputs, roleToAssume: role, ...more }, context), context }
}

function assumptions(): number {
  return aws.journal.calls.filter((call) => call === 'sts:AssumeRoleWithWebIdentity').length
}

describe('role-to-assume', () => {
  it('takes on the role with an OIDC token, once for all clients, and masks its secrets', async () => {
    const opened = open({ roleSessionName: 'run-7' })
    await Promise.all([
      (await opened.logs()).send(describeGroups),
      (await opened.ecr()).send(new DescribeRepositoriesCommand()),
    ])
    expect(aws.journal.entries.map(({ principal }) => principal)).toEqual([
      'anonymous',
      'arn:aws:sts::123456789012:assumed-role/deploy/run-7',
      'arn:aws:sts::123456789012:assumed-role/deploy/run-7',
    ])
    expect(opened.context.masked).toHaveLength(2)
  })

  it('asks for the duration that the input says', async () => {
    await (await open({ roleDurationSeconds: 900 }).logs()).send(describeGroups)
    expect(aws.journal.entries[0]?.input).toMatchObject({ DurationSeconds: '900', RoleArn: role })
  })

  it('renews a session that AWS says is over, and repeats the call, for every client', async () => {
    const opened = open()
    const [logs, ecr] = [await opened.logs(), await opened.ecr()]
    await logs.send(describeGroups)
    await ecr.send(new DescribeRepositoriesCommand())
    await time.advance(3601_000)
    await logs.send(describeGroups)
    await ecr.send(new DescribeRepositoriesCommand())
    expect(assumptions()).toBe(2)
    expect(aws.journal.entries.map(({ error, operation }) => error ?? operation)).toEqual([
      'AssumeRoleWithWebIdentity',
      'DescribeLogGroups',
      'DescribeRepositories',
      'ExpiredTokenException',
      'AssumeRoleWithWebIdentity',
      'DescribeLogGroups',
      'ExpiredTokenException',
      'DescribeRepositories',
    ])
  })

  it('gives up when the renewed session is refused as well', async () => {
    aws.faults.add({ calls: 'logs:*', kind: 'expired-token' })
    await expect((await open().logs()).send(describeGroups)).rejects.toThrow(
      'The AWS credentials expired before logs DescribeLogGroups',
    )
    expect(aws.journal.calls.filter((call) => call === 'logs:DescribeLogGroups')).toHaveLength(2)
  })

  it('outlasts a failing STS', async () => {
    aws.faults.add({ calls: 'sts:*', kind: 'server-error', count: 2 })
    const opened = open()
    await (await opened.logs()).send(describeGroups)
    expect(opened.context.logged).toHaveLength(2)
  })
})

describe('role-to-assume says what is wrong', () => {
  const refusal = "could not be assumed with GitHub's OIDC token"

  it('when the job may not ask for a token', async () => {
    const undo = setEnvironment({ ACTIONS_ID_TOKEN_REQUEST_URL: undefined })
    await expect((await open().logs()).send(describeGroups)).rejects.toMatchObject({
      message: 'role-to-assume needs an OIDC token, and this job may not ask GitHub for one',
      hint: expect.stringContaining('id-token: write') as string,
    })
    undo()
  })

  it('when GitHub gives none', async () => {
    const undo = setEnvironment({ ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'wrong' })
    await expect((await open().logs()).send(describeGroups)).rejects.toThrow('GitHub gave no OIDC token')
    undo()
  })

  it('when the trust policy does not fit the repository', async () => {
    const undo = setEnvironment(aws.identity.oidc.environment({ repository: 'octo-org/other' }))
    await expect((await open().logs()).send(describeGroups)).rejects.toMatchObject({
      message: `The role ${role} ${refusal}`,
      cause: expect.objectContaining({
        message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
      }) as Error,
      hint: expect.stringContaining(`${provider}:sub fits this repository`) as string,
    })
    expect(assumptions()).toBe(1)
    undo()
  })

  it('when the audience is not the one that IAM knows', async () => {
    await expect((await open({ audience: 'another' }).logs()).send(describeGroups)).rejects.toMatchObject({
      message: `The role ${role} ${refusal}`,
      hint: expect.stringContaining('with this audience: another') as string,
    })
  })

  it('when the session may not be that long', async () => {
    const opened = open({ roleDurationSeconds: 7200 })
    await expect((await opened.logs()).send(describeGroups)).rejects.toMatchObject({
      hint: expect.stringContaining('maximum session duration is at least 7200 seconds') as string,
    })
  })
})
