import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith } from '@slipway/testkit'
import { buildAndPush, createRepository, folder } from './world.js'

const workspace = (): string => folder({ Dockerfile: 'FROM scratch\nCOPY Dockerfile /\n' })

describe('build-and-push-ecr says what to do', () => {
  let aws: LocalAws
  beforeAll(async () => {
    aws = await startLocalAws()
    await createRepository(aws)
  })
  beforeEach(() => aws.journal.clear())
  afterEach(() => aws.faults.clear())
  afterAll(() => aws.stop())

  const failureOf = async (options: Parameters<typeof buildAndPush>[1]): Promise<string> => {
    const result = await buildAndPush(aws, { workspace: workspace(), ...options })
    expect(result).toMatchObject({ exitCode: 1, left: [] })
    return result.annotations.map(({ message }) => message).join('\n')
  }

  it('when the inputs are wrong: all of them at once, before anything is asked of AWS', async () => {
    const message = await failureOf({
      inputs: {
        repository: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/orders:v1',
        context: 'nowhere',
        tags: 'good, -bad',
        'build-args': 'NAME',
        platforms: 'arm',
        repositry: 'x',
      },
    })
    expect(message).toContain('It accepts the name alone: team/orders.')
    expect(message).toContain('Input "context" is "nowhere", and there is no such folder')
    expect(message).toContain('Input "tags" has "-bad"')
    expect(message).toContain('Input "build-args" has the line "NAME"')
    expect(message).toContain('Input "platforms" has "arm"')
    expect(message).toContain('Input "repositry" is unknown: probably "repository" is meant')
    expect(aws.journal.calls).toEqual([])
  })

  it('when the repository does not exist', async () => {
    const message = await failureOf({ inputs: { repository: 'nope' } })
    expect(message).toContain('There is no ECR repository "nope" in account 123456789012, ap-northeast-2')
    expect(message).toContain('aws ecr create-repository --repository-name nope --region ap-northeast-2')
  })

  it('when there are no credentials', async () => {
    const message = await failureOf({ env: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' } })
    expect(message).toContain('There are no AWS credentials')
    expect(message).toContain('id-token: write')
  })

  it('when the credentials have expired', async () => {
    aws.faults.add({ calls: 'ecr:DescribeRepositories', kind: 'expired-token' })
    expect(await failureOf({})).toContain('The AWS credentials expired before ecr DescribeRepositories')
  })

  it('when an action is denied: with the statement that allows it', async () => {
    const nobody = aws.identity.createUser({ name: 'nobody' })
    const message = await failureOf({
      env: { AWS_ACCESS_KEY_ID: nobody.accessKeyId, AWS_SECRET_ACCESS_KEY: nobody.secretAccessKey },
    })
    expect(message).toContain('"Action": "ecr:DescribeRepositories"')
    expect(message).toContain('"Resource": "arn:aws:ecr:ap-northeast-2:123456789012:repository/orders-api"')
  })

  it('when there is no Docker', async () => {
    expect(await failureOf({ env: { PATH: folder() } })).toContain('There is no Docker on this runner')
  })
})

describeWith('docker', 'build-and-push-ecr says what to do about Docker', () => {
  let aws: LocalAws
  beforeAll(async () => {
    aws = await startLocalAws()
    await createRepository(aws)
  })
  afterAll(() => aws.stop())

  it('when the engine does not answer', async () => {
    const result = await buildAndPush(aws, {
      workspace: workspace(),
      env: { DOCKER_HOST: `unix://${folder()}/none.sock` },
    })
    expect(result).toMatchObject({ exitCode: 1, left: [] })
    expect(result.annotations[0]?.message).toContain('The Docker engine does not answer')
  })

  it('when the builder cannot build for a platform, before anything is built', async () => {
    const result = await buildAndPush(aws, {
      workspace: workspace(),
      inputs: { platforms: 'linux/amd64,linux/s390x' },
    })
    expect(result).toMatchObject({ exitCode: 1, left: [] })
    expect(result.annotations[0]?.message).toMatch(/cannot build for linux\/s390x.*setup-qemu-action/s)
    expect(aws.journal.calls).not.toContain('ecr:GetAuthorizationToken')
  })
})
