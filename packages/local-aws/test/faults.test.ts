import { CloudFrontClient, ListDistributionsCommand } from '@aws-sdk/client-cloudfront'
import { CloudWatchLogsClient, DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs'
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { connect } from 'node:net'
import { startLocalAws, virtualTime, type Fault, type LocalAws } from '@slipway/local-aws'
import { Faults } from '../src/faults.js'

describe('which calls meet a fault', () => {
  it.each([
    ['*', true],
    ['ecs:*', true],
    ['ecs:UpdateService', true],
    ['ecs:DescribeServices', false],
    ['s3:*', false],
  ])('is said by a pattern: %s', (calls, met) => {
    const faults = new Faults()
    faults.add({ calls, kind: 'throttle' })
    expect(faults.next('ecs', 'UpdateService') !== undefined).toBe(met)
  })

  it('is said by a count', () => {
    const faults = new Faults()
    faults.add({ calls: '*', kind: 'throttle', count: 2 })
    faults.add({ calls: '*', kind: 'reset', count: 1 })
    const kinds = Array.from({ length: 4 }, () => faults.next('ecs', 'X')?.kind)
    expect(kinds).toEqual(['throttle', 'throttle', 'reset', undefined])
  })

  it('is said by a rate, the same for the same seed', () => {
    const run = (seed: number): readonly boolean[] => {
      const faults = new Faults(seed)
      faults.add({ calls: '*', kind: 'throttle', rate: 0.3 })
      return Array.from({ length: 1000 }, () => faults.next('ecs', 'X') !== undefined)
    }
    const met = run(7).filter(Boolean).length
    expect(met).toBeGreaterThan(250)
    expect(met).toBeLessThan(350)
    expect(run(7)).toEqual(run(7))
    expect(run(7)).not.toEqual(run(8))
  })

  it('ends with clear', () => {
    const faults = new Faults()
    faults.add({ calls: '*', kind: 'throttle' })
    faults.clear()
    expect(faults.next('ecs', 'X')).toBeUndefined()
  })

  it('leaves stale reads to the service, which asks for them', () => {
    const faults = new Faults()
    faults.add({ calls: 'ecs:DescribeServices', kind: 'stale-read', count: 1 })
    expect(faults.next('ecs', 'DescribeServices')).toBeUndefined()
    expect(faults.isStale('ecs', 'ListTasks')).toBe(false)
    expect(faults.isStale('ecs', 'DescribeServices')).toBe(true)
    expect(faults.isStale('ecs', 'DescribeServices')).toBe(false)
  })
})

describe('a fault on the wire', () => {
  let aws: LocalAws
  beforeEach(async () => {
    aws = await startLocalAws()
    aws.s3.createBucket('site')
  })
  afterEach(() => aws.stop())

  const services = ['logs', 'sts', 's3', 'cloudfront'] as const
  type Service = (typeof services)[number]

  function call(service: Service, maxAttempts = 1): Promise<object> {
    const config = {
      region: aws.world.region,
      endpoint: aws.world.endpoint,
      credentials: aws.identity.administrator,
      maxAttempts,
    }
    switch (service) {
      case 'logs':
        return new CloudWatchLogsClient(config).send(new DescribeLogGroupsCommand())
      case 'sts':
        return new STSClient(config).send(new GetCallerIdentityCommand())
      case 's3':
        return new S3Client({ ...config, forcePathStyle: true }).send(
          new ListObjectsV2Command({ Bucket: 'site' }),
        )
      case 'cloudfront':
        return new CloudFrontClient({ ...config, region: 'us-east-1' }).send(new ListDistributionsCommand())
    }
  }

  it.each<[Service, Omit<Fault, 'calls'>, name: string, status: number]>([
    ['logs', { kind: 'throttle' }, 'ThrottlingException', 400],
    ['sts', { kind: 'throttle' }, 'Throttling', 400],
    ['s3', { kind: 'throttle' }, 'SlowDown', 503],
    ['cloudfront', { kind: 'throttle' }, 'Throttling', 400],
    ['logs', { kind: 'server-error' }, 'InternalFailure', 500],
    ['sts', { kind: 'server-error' }, 'InternalFailure', 500],
    ['s3', { kind: 'server-error' }, 'InternalError', 500],
    ['cloudfront', { kind: 'server-error' }, 'InternalFailure', 500],
    ['logs', { kind: 'server-error', status: 503 }, 'ServiceUnavailable', 503],
    ['s3', { kind: 'server-error', status: 503 }, 'ServiceUnavailable', 503],
    ['logs', { kind: 'expired-token' }, 'ExpiredTokenException', 400],
    ['sts', { kind: 'expired-token' }, 'ExpiredToken', 403],
    ['s3', { kind: 'expired-token' }, 'ExpiredToken', 400],
    ['logs', { kind: 'access-denied' }, 'AccessDeniedException', 400],
    ['sts', { kind: 'access-denied' }, 'AccessDenied', 403],
    ['s3', { kind: 'access-denied' }, 'AccessDenied', 403],
    ['cloudfront', { kind: 'access-denied' }, 'AccessDenied', 403],
  ])('%s words %j as it does: %s, %i', async (service, fault, name, status) => {
    aws.faults.add({ calls: `${service}:*`, ...fault })
    await expect(call(service)).rejects.toMatchObject({ name, $metadata: { httpStatusCode: status } })
    expect(aws.journal.entries).toMatchObject([{ service, status, error: expect.any(String) as string }])
  })

  it.each(services)('%s cuts the connection', async (service) => {
    aws.faults.add({ calls: '*', kind: 'reset' })
    await expect(call(service)).rejects.toThrow('socket hang up')
    expect(aws.journal.entries).toMatchObject([{ status: 0 }])
  })

  it.each(services)('%s is overcome by the SDK when it is over', async (service) => {
    aws.faults.add({ calls: '*', kind: 'throttle', count: 1 })
    aws.faults.add({ calls: '*', kind: 'reset', count: 1 })
    await expect(call(service, 3)).resolves.toBeDefined()
    expect(aws.journal.entries.map(({ status }) => status)).toEqual([expect.any(Number), 0, 200])
  })

  it.each(services)("%s has another clock, and the SDK follows the answer's date", async (service) => {
    aws.faults.add({ calls: '*', kind: 'clock-skew' })
    await expect(call(service, 3)).resolves.toBeDefined()
    expect(aws.journal.entries.map(({ status }) => status)).toEqual([expect.any(Number), 200])
    expect(aws.journal.entries[0]?.error).toMatch(
      /InvalidSignatureException|SignatureDoesNotMatch|RequestTimeTooSkewed/,
    )
  })

  it('a denial names what IAM would have been asked', async () => {
    aws.faults.add({ calls: 'logs:*', kind: 'access-denied' })
    await expect(call('logs')).rejects.toMatchObject({
      message: expect.stringMatching(
        /^User: arn:aws:iam::123456789012:user\/administrator is not authorized to perform: logs:DescribeLogGroups on resource: arn:aws:logs:/,
      ) as string,
    })
  })
})

describe('the server', () => {
  it('answers slowly in the time of its world', async () => {
    const time = virtualTime()
    const aws = await startLocalAws({ time })
    aws.faults.add({ calls: '*', kind: 'slow', ms: 60_000 })
    let answered = false
    const answer = new STSClient({
      region: aws.world.region,
      endpoint: aws.world.endpoint,
      credentials: aws.identity.administrator,
    })
      .send(new GetCallerIdentityCommand())
      .then(() => (answered = true))
    await until(() => aws.journal.entries.length === 1)
    await time.advance(59_000)
    expect(answered).toBe(false)
    await time.advance(1_000)
    await answer
    await aws.stop()
  })

  it('outlives callers that hang up while they send or while it works', async () => {
    const time = virtualTime()
    const aws = await startLocalAws({ time })
    aws.faults.add({ calls: '*', kind: 'slow', count: 1 })
    const { port } = new URL(aws.world.endpoint)
    const hangUp = async (text: string, when: () => boolean): Promise<void> => {
      const socket = connect(Number(port), '127.0.0.1').on('error', () => undefined)
      await new Promise((resolve) => socket.write(text, resolve))
      await until(when)
      socket.destroy()
    }
    const body = 'Action=AssumeRoleWithWebIdentity'
    const head = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n'
    await hangUp(`${head}Content-Length: 1000\r\n\r\n${body}`, () => true)
    await hangUp(
      `${head}Content-Length: ${body.length}\r\n\r\n${body}`,
      () => aws.journal.entries.length === 1,
    )
    await time.advance(2_000)
    const client = new STSClient({
      region: aws.world.region,
      endpoint: aws.world.endpoint,
      credentials: aws.identity.administrator,
    })
    await expect(client.send(new GetCallerIdentityCommand())).resolves.toBeDefined()
    await aws.stop()
  })

  it.each([
    [
      'application/x-amz-json-1.1',
      { 'x-amz-target': 'Logs_20140328.DeleteEverything' },
      'logs',
      'UnknownOperationException',
    ],
    ['application/x-www-form-urlencoded', {}, 'sts', 'InvalidAction'],
  ])(
    'says in the protocol of the service that an operation is unknown: %s',
    async (type, headers, service, code) => {
      const aws = await startLocalAws()
      const answer = await fetch(aws.world.endpoint, {
        method: 'POST',
        headers: {
          ...headers,
          'content-type': type,
          authorization: `AWS4-HMAC-SHA256 Credential=A/20260101/eu-west-1/${service}/aws4_request, SignedHeaders=host, Signature=${'0'.repeat(64)}`,
        },
        body: 'Action=DeleteEverything',
      })
      expect(answer.status).toBe(400)
      expect(await answer.text()).toContain(code)
      await aws.stop()
    },
  )
})

/** Waits for something that another process's or socket's event brings about. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve))
}
