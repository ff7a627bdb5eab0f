import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs'
import { HeadBucketCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { startLocalAws, type Credentials, type LocalAws } from '@slipway/local-aws'

let aws: LocalAws

beforeEach(async () => {
  aws = await startLocalAws()
})
afterEach(() => aws.stop())

function config(credentials: Credentials): {
  readonly region: string
  readonly endpoint: string
  readonly credentials: Credentials
  readonly maxAttempts: number
} {
  return { region: aws.world.region, endpoint: aws.world.endpoint, credentials, maxAttempts: 1 }
}

const user = 'arn:aws:iam::123456789012:user/ci'
const createGroup = new CreateLogGroupCommand({ logGroupName: 'app' })

describe('a user without a policy', () => {
  it('is denied by a JSON service, which names action and resource', async () => {
    const client = new CloudWatchLogsClient(config(aws.identity.createUser({ name: 'ci' })))
    await expect(client.send(createGroup)).rejects.toMatchObject({
      name: 'AccessDeniedException',
      $metadata: { httpStatusCode: 400 },
      message:
        `User: ${user} is not authorized to perform: logs:CreateLogGroup ` +
        'on resource: arn:aws:logs:ap-northeast-2:123456789012:log-group:app:* ' +
        'because no identity-based policy allows the logs:CreateLogGroup action',
    })
  })

  it('is denied by S3, with the resource in quotes', async () => {
    aws.s3.createBucket('site')
    const client = new S3Client({
      ...config(aws.identity.createUser({ name: 'ci' })),
      forcePathStyle: true,
    })
    await expect(
      client.send(new PutObjectCommand({ Bucket: 'site', Key: 'index.html', Body: '' })),
    ).rejects.toMatchObject({
      name: 'AccessDenied',
      $metadata: { httpStatusCode: 403 },
      message:
        `User: ${user} is not authorized to perform: s3:PutObject on resource: ` +
        '"arn:aws:s3:::site/index.html" because no identity-based policy allows the s3:PutObject action',
    })
  })

  it('is denied by a query service', async () => {
    const client = new STSClient(config(aws.identity.createUser({ name: 'ci' })))
    const RoleArn = aws.identity.createRole({
      name: 'deploy',
      trustPolicy: { Statement: { Effect: 'Allow', Principal: { AWS: user }, Action: 'sts:AssumeRole' } },
    })
    await expect(
      client.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'x1' })),
    ).rejects.toMatchObject({
      name: 'AccessDenied',
      $metadata: { httpStatusCode: 403 },
      message: expect.stringContaining(`sts:AssumeRole on resource: ${RoleArn}`) as string,
    })
  })

  it('may ask who it is', async () => {
    const client = new STSClient(config(aws.identity.createUser({ name: 'ci' })))
    await expect(client.send(new GetCallerIdentityCommand())).resolves.toMatchObject({ Arn: user })
  })
})

describe('a policy', () => {
  it('allows what it names and nothing besides', async () => {
    aws.s3.createBucket('site')
    const credentials = aws.identity.createUser({
      name: 'ci',
      policies: [
        {
          Version: '2012-10-17',
          Statement: { Effect: 'Allow', Action: 's3:PutObject', Resource: 'arn:aws:s3:::site/app/*' },
        },
      ],
    })
    const client = new S3Client({ ...config(credentials), forcePathStyle: true })
    const put = (Key: string): Promise<object> =>
      client.send(new PutObjectCommand({ Bucket: 'site', Key, Body: 'x' }))
    await expect(put('app/index.html')).resolves.toBeDefined()
    await expect(put('index.html')).rejects.toMatchObject({ name: 'AccessDenied' })
    await expect(client.send(new ListObjectsV2Command({ Bucket: 'site' }))).rejects.toMatchObject({
      name: 'AccessDenied',
    })
    await expect(client.send(new HeadBucketCommand({ Bucket: 'site' }))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 403 },
    })
  })

  it('with a Deny says so', async () => {
    const credentials = aws.identity.createUser({
      name: 'ci',
      policies: [
        {
          Statement: [
            { Effect: 'Allow', Action: '*', Resource: '*' },
            { Effect: 'Deny', Action: 'logs:CreateLogGroup', Resource: '*' },
          ],
        },
      ],
    })
    await expect(new CloudWatchLogsClient(config(credentials)).send(createGroup)).rejects.toMatchObject({
      message: expect.stringMatching(/ with an explicit deny in an identity-based policy$/) as string,
    })
  })

  it('can ask for the region and the principal', async () => {
    const policies = [
      {
        Statement: {
          Effect: 'Allow',
          Action: '*',
          Resource: '*',
          Condition: {
            StringEquals: { 'aws:RequestedRegion': 'eu-west-1' },
            ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:user/ci' },
          },
        },
      },
    ]
    const credentials = aws.identity.createUser({ name: 'ci', policies })
    const elsewhere = new CloudWatchLogsClient(config(credentials))
    await expect(elsewhere.send(createGroup)).rejects.toMatchObject({ name: 'AccessDeniedException' })
    const there = new CloudWatchLogsClient({ ...config(credentials), region: 'eu-west-1' })
    await expect(there.send(createGroup)).resolves.toBeDefined()
  })
})

describe('AssumeRole', () => {
  it("needs the role's trust besides the caller's policy", async () => {
    const policies = [{ Statement: { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*' } }]
    const client = new STSClient(config(aws.identity.createUser({ name: 'ci', policies })))
    const role = (name: string, principal: string): string =>
      aws.identity.createRole({
        name,
        trustPolicy: {
          Statement: { Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole' },
        },
      })
    const assume = (RoleArn: string): Promise<object> =>
      client.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'run-1' }))
    await expect(assume(role('trusting', user))).resolves.toMatchObject({
      AssumedRoleUser: { Arn: 'arn:aws:sts::123456789012:assumed-role/trusting/run-1' },
    })
    await expect(assume(role('account', 'arn:aws:iam::123456789012:root'))).resolves.toBeDefined()
    await expect(assume(role('other', 'arn:aws:iam::123456789012:user/other'))).rejects.toMatchObject({
      name: 'AccessDenied',
    })
  })
})

describe('the journal', () => {
  it('keeps what IAM was asked of a principal, allowed or not', async () => {
    aws.s3.createBucket('site')
    const credentials = aws.identity.createUser({ name: 'ci' })
    await new CloudWatchLogsClient(config(credentials)).send(createGroup).catch(() => undefined)
    await new CloudWatchLogsClient(config(credentials)).send(createGroup).catch(() => undefined)
    await new CloudWatchLogsClient(config(aws.identity.administrator)).send(
      new CreateLogGroupCommand({ logGroupName: 'other' }),
    )
    expect(aws.journal.permissions(user)).toEqual([
      {
        action: 'logs:CreateLogGroup',
        resource: 'arn:aws:logs:ap-northeast-2:123456789012:log-group:app:*',
      },
    ])
    expect(aws.journal.permissions()).toHaveLength(2)
    expect(aws.journal.entries.map(({ status }) => status)).toEqual([400, 400, 200])
  })
})
