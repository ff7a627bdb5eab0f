import { request as httpRequest } from 'node:http'
import { Sha256 } from '@aws-crypto/sha256-js'
import { CloudWatchLogsClient, DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs'
import { ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { SignatureV4 } from '@smithy/signature-v4'
import { startLocalAws, virtualTime, type LocalAws, type VirtualTime } from '@slipway/local-aws'
import type { Request } from '../src/service.js'
import { readSignature, sha256, verifySignature } from '../src/sigv4.js'

let time: VirtualTime
let aws: LocalAws

beforeEach(async () => {
  time = virtualTime()
  aws = await startLocalAws({ time })
})
afterEach(() => aws.stop())

interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

type Protocol = 'json' | 'query' | 's3'

/** One harmless call in each protocol. */
function call(protocol: Protocol, credentials: Credentials): Promise<object> {
  const config = { region: aws.world.region, endpoint: aws.world.endpoint, credentials, maxAttempts: 1 }
  switch (protocol) {
    case 'json':
      return new CloudWatchLogsClient(config).send(new DescribeLogGroupsCommand())
    case 'query':
      return new STSClient(config).send(new GetCallerIdentityCommand())
    case 's3':
      return new S3Client({ ...config, forcePathStyle: true }).send(
        new ListObjectsV2Command({ Bucket: 'no-such-bucket' }),
      )
  }
}

/** A session of a role that may all, taken on by the administrator. */
async function session(): Promise<Required<Credentials>> {
  const roleArn = aws.identity.createRole({
    name: 'deploy',
    trustPolicy: {
      Statement: { Effect: 'Allow', Principal: { AWS: '123456789012' }, Action: 'sts:AssumeRole' },
    },
    policies: [{ Statement: { Effect: 'Allow', Action: '*', Resource: '*' } }],
  })
  const sts = new STSClient({
    region: aws.world.region,
    endpoint: aws.world.endpoint,
    credentials: aws.identity.administrator,
  })
  const { Credentials: given } = await sts.send(
    new AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: 'test', DurationSeconds: 900 }),
  )
  return {
    accessKeyId: given?.AccessKeyId ?? '',
    secretAccessKey: given?.SecretAccessKey ?? '',
    sessionToken: given?.SessionToken ?? '',
  }
}

describe('a request signed with the right key', () => {
  it('is taken in the JSON and the query protocol', async () => {
    await expect(call('json', aws.identity.administrator)).resolves.toMatchObject({ logGroups: [] })
    await expect(call('query', aws.identity.administrator)).resolves.toMatchObject({
      Account: '123456789012',
      Arn: 'arn:aws:iam::123456789012:user/administrator',
      UserId: expect.stringMatching(/^AIDA/) as string,
    })
  })

  it('is taken from a session, with its token', async () => {
    await expect(call('query', await session())).resolves.toMatchObject({
      Arn: 'arn:aws:sts::123456789012:assumed-role/deploy/test',
      UserId: expect.stringMatching(/^AROA[0-9A-F]{17}:test$/) as string,
    })
  })

  it.each(['a b/ü+(1)!*’.txt', 'a//b', "it's=&?#%.txt", './x'])(
    'is taken by S3 with its own rule for paths: %s',
    async (key) => {
      const s3 = new S3Client({
        region: aws.world.region,
        endpoint: aws.world.endpoint,
        credentials: aws.identity.administrator,
        forcePathStyle: true,
        maxAttempts: 1,
      })
      const put = new PutObjectCommand({ Bucket: 'no-such-bucket', Key: key, Body: 'x' })
      await expect(s3.send(put)).rejects.toMatchObject({ name: 'NoSuchBucket' })
    },
  )

  it('is taken with a query string whose names are prefixes of each other', async () => {
    const s3 = new S3Client({
      region: aws.world.region,
      endpoint: aws.world.endpoint,
      credentials: aws.identity.administrator,
      forcePathStyle: true,
      maxAttempts: 1,
    })
    const list = new ListObjectsV2Command({
      Bucket: 'no-such-bucket',
      Prefix: 'a b&c=d/',
      StartAfter: '~é*',
      MaxKeys: 3,
    })
    await expect(s3.send(list)).rejects.toMatchObject({ name: 'NoSuchBucket' })
  })

  it('is taken with a path whose characters are encoded twice, by a service that is not S3', async () => {
    const signer = new SignatureV4({
      service: 'es',
      region: 'eu-west-1',
      credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret' },
      sha256: Sha256,
    })
    const path = '/index/a%20b=%C3%BC'
    const { headers } = await signer.sign({
      protocol: 'http:',
      method: 'PUT',
      hostname: 'localhost',
      path,
      headers: { host: 'localhost' },
      body: 'x',
    })
    const request = { method: 'PUT', path, query: new URLSearchParams(), headers } as unknown as Request
    const signature = readSignature(request)
    if (signature === undefined) throw new Error('not signed')
    expect(() => verifySignature(request, signature, 'secret', sha256('x'))).not.toThrow()
    expect(() =>
      verifySignature({ ...request, path: '/index/a' }, signature, 'secret', sha256('x')),
    ).toThrow()
  })
})

describe('a request that is refused', () => {
  it.each([
    ['json', 'UnrecognizedClientException', 400],
    ['query', 'InvalidClientTokenId', 403],
    ['s3', 'InvalidAccessKeyId', 403],
  ] as const)('has an unknown key: %s says %s', async (protocol, name, status) => {
    const key = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wrong' }
    await expect(call(protocol, key)).rejects.toMatchObject({ name, $metadata: { httpStatusCode: status } })
  })

  it.each([
    ['json', 'InvalidSignatureException', 400],
    ['query', 'SignatureDoesNotMatch', 403],
    ['s3', 'SignatureDoesNotMatch', 403],
  ] as const)('is signed with a wrong secret: %s says %s', async (protocol, name, status) => {
    const key = { ...aws.identity.administrator, secretAccessKey: 'wrong' }
    await expect(call(protocol, key)).rejects.toMatchObject({ name, $metadata: { httpStatusCode: status } })
  })

  it.each([
    ['json', 'UnrecognizedClientException'],
    ['query', 'InvalidClientTokenId'],
    ['s3', 'InvalidToken'],
  ] as const)("has a session token that is not the key's: %s says %s", async (protocol, name) => {
    const credentials = await session()
    await expect(call(protocol, { ...credentials, sessionToken: 'another' })).rejects.toMatchObject({ name })
    const { accessKeyId, secretAccessKey } = credentials
    await expect(call(protocol, { accessKeyId, secretAccessKey })).rejects.toMatchObject({ name })
  })

  it.each([
    ['json', 'ExpiredTokenException', 400],
    ['query', 'ExpiredToken', 403],
    ['s3', 'ExpiredToken', 400],
  ] as const)('comes after its session is over: %s says %s', async (protocol, name, status) => {
    const credentials = await session()
    await time.advance(899_000)
    await expect(call('query', credentials)).resolves.toBeDefined()
    await time.advance(1_000)
    await expect(call(protocol, credentials)).rejects.toMatchObject({
      name,
      $metadata: { httpStatusCode: status },
    })
  })

  it('has no signature at all', async () => {
    const answer = await fetch(aws.world.endpoint, {
      method: 'POST',
      body: 'Action=GetCallerIdentity&Version=2011-06-15',
    })
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('<Code>MissingAuthenticationToken</Code>')
  })
})

describe('a request that was changed on its way', () => {
  it.each([
    ['its body', (sent: Sent) => ({ ...sent, body: sent.body.replace('one', 'two') })],
    ['a signed header', (sent: Sent) => withHeader(sent, 'x-amz-target', 'Logs_20140328.DeleteLogGroup')],
    ['its path', (sent: Sent) => ({ ...sent, path: '/other' })],
    ['its query', (sent: Sent) => ({ ...sent, path: '/?a=1' })],
    ['its date', (sent: Sent) => withHeader(sent, 'x-amz-date', amzDate(Date.now() - 60_000))],
    [
      'its region',
      (sent: Sent) =>
        withHeader(
          sent,
          'authorization',
          String(sent.headers.authorization).replace('ap-northeast-2', 'eu-west-1'),
        ),
    ],
  ])('is refused: %s', async (_what, change) => {
    const sent = await capture()
    expect((await send(sent)).status).toBe(200)
    const answer = await send(change(sent))
    expect(answer.body).toMatch(/InvalidSignatureException|UnknownOperationException/)
  })
})

interface Sent {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A request as the SDK signs it, caught before it is sent. */
async function capture(): Promise<Sent> {
  let caught: Sent | undefined
  const client = new CloudWatchLogsClient({
    region: aws.world.region,
    endpoint: aws.world.endpoint,
    credentials: aws.identity.administrator,
    maxAttempts: 1,
    requestHandler: {
      handle: ({ method, path, headers, body }: Sent) => {
        caught = { method, path, headers, body: Buffer.from(body).toString('utf8') }
        return Promise.reject(new Error('caught'))
      },
    },
  })
  await client.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: 'one' })).catch(() => undefined)
  if (caught === undefined) throw new Error('The SDK sent nothing')
  return caught
}

function withHeader(sent: Sent, name: string, value: string): Sent {
  return { ...sent, headers: { ...sent.headers, [name]: value } }
}

function send({ method, path, headers, body }: Sent): Promise<{ status: number; body: string }> {
  const rest = Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'content-length'))
  return new Promise((resolve, reject) => {
    const sent = httpRequest(`${aws.world.endpoint}${path}`, { method, headers: rest }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (piece: string) => (text += piece))
      answer.once('end', () => resolve({ status: answer.statusCode ?? 0, body: text }))
    })
    sent.once('error', reject)
    sent.end(body)
  })
}

function amzDate(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '')
}

describe('the clock', () => {
  it("is held against the caller's: five minutes for JSON, and the SDK corrects itself by the answer's date", async () => {
    const client = new CloudWatchLogsClient({
      region: aws.world.region,
      endpoint: aws.world.endpoint,
      credentials: aws.identity.administrator,
      systemClockOffset: -6 * 60_000,
    })
    await client.send(new DescribeLogGroupsCommand())
    expect(aws.journal.entries.map(({ error, status }) => error ?? status)).toEqual([
      'InvalidSignatureException',
      200,
    ])
  })

  it.each([
    [-20, 'Signature expired: '],
    [20, 'Signature not yet current: '],
  ])('refuses a query call %i minutes away', async (minutes, message) => {
    const client = new STSClient({
      region: aws.world.region,
      endpoint: aws.world.endpoint,
      credentials: aws.identity.administrator,
      systemClockOffset: minutes * 60_000,
      maxAttempts: 1,
    })
    await expect(client.send(new GetCallerIdentityCommand())).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
      message: expect.stringContaining(message) as string,
    })
  })

  it('refuses an S3 call 20 minutes away in its own words', async () => {
    const client = new S3Client({
      region: aws.world.region,
      endpoint: aws.world.endpoint,
      credentials: aws.identity.administrator,
      forcePathStyle: true,
      systemClockOffset: -20 * 60_000,
      maxAttempts: 1,
    })
    await expect(client.send(new ListObjectsV2Command({ Bucket: 'b' }))).rejects.toMatchObject({
      name: 'RequestTimeTooSkewed',
    })
  })
})
