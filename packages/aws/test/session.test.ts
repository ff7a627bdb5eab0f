import { ListDistributionsCommand } from '@aws-sdk/client-cloudfront'
import { DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs'
import { HeadBucketCommand, ListObjectsV2Command } from '@aws-sdk/client-s3'
import { CancelledError } from '@slipway/action-kit'
import { startLocalAws, virtualTime, type LocalAws, type VirtualTime } from '@slipway/local-aws'
import { openAws } from '../src/index.js'
import { noInputs, recordContext, setEnvironment } from './context.js'

let time: VirtualTime
let aws: LocalAws
let restore: () => void

beforeEach(async () => {
  time = virtualTime(Date.now())
  aws = await startLocalAws({ time })
  restore = setEnvironment(aws.environment)
})
afterEach(async () => {
  restore()
  await aws.stop()
})

const describeGroups = new DescribeLogGroupsCommand()

describe('the region', () => {
  it.each([
    ['the input', { region: 'eu-west-1' }, { AWS_REGION: 'eu-west-2' }, 'eu-west-1'],
    ['AWS_REGION', {}, { AWS_REGION: 'eu-west-2', AWS_DEFAULT_REGION: 'eu-west-3' }, 'eu-west-2'],
    ['AWS_DEFAULT_REGION', {}, { AWS_REGION: '', AWS_DEFAULT_REGION: 'eu-west-3' }, 'eu-west-3'],
  ])('is that of %s', (_what, inputs, env, region) => {
    expect(openAws({ ...noInputs, ...inputs }, recordContext(env)).region).toBe(region)
  })

  it('has to be given', () => {
    expect(() => openAws(noInputs, recordContext({}))).toThrow('There is no AWS region')
  })
})

describe('a client', () => {
  it('is made once, and calls as who the environment says', async () => {
    const opened = openAws(noInputs, recordContext(process.env))
    expect(await opened.logs()).toBe(await opened.logs())
    await (await opened.logs()).send(describeGroups)
    expect(aws.journal.entries).toMatchObject([
      { service: 'logs', principal: 'arn:aws:iam::123456789012:user/administrator', status: 200 },
    ])
  })

  it('explains a denial with the call that met it', async () => {
    const { accessKeyId, secretAccessKey } = aws.identity.createUser({ name: 'ci' })
    const undo = setEnvironment({ AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey })
    aws.s3.createBucket('site')
    const opened = openAws(noInputs, recordContext(process.env))
    await expect((await opened.logs()).send(describeGroups)).rejects.toMatchObject({
      name: 'AwsCallError',
      code: 'AccessDeniedException',
      message:
        'AWS denied logs:DescribeLogGroups on arn:aws:logs:ap-northeast-2:123456789012:log-group::log-stream:*',
    })
    const s3 = await opened.s3()
    await expect(s3.send(new HeadBucketCommand({ Bucket: 'site' }))).rejects.toMatchObject({
      name: 'AwsCallError',
      message: 'AWS denied s3:ListBucket on arn:aws:s3:::site',
    })
    undo()
  })

  it('says that there are no credentials when nothing gives any', async () => {
    const undo = setEnvironment({ AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined })
    const opened = openAws(noInputs, recordContext(process.env))
    await expect((await opened.logs()).send(describeGroups)).rejects.toThrow('There are no AWS credentials')
    undo()
  })

  it('says that the credentials are not known', async () => {
    const undo = setEnvironment({ AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE' })
    const opened = openAws(noInputs, recordContext(process.env))
    await expect((await opened.logs()).send(describeGroups)).rejects.toThrow(
      'AWS does not accept the credentials for logs DescribeLogGroups',
    )
    expect(aws.journal.entries).toHaveLength(1)
    undo()
  })
})

describe('a failing AWS', () => {
  it('is tried again, with the reason in the log', async () => {
    aws.faults.add({ calls: 'logs:*', kind: 'throttle', count: 2 })
    aws.faults.add({ calls: 'logs:*', kind: 'server-error', count: 1 })
    const context = recordContext(process.env)
    await (await openAws(noInputs, context).logs()).send(describeGroups)
    expect(context.logged).toEqual([
      'AWS answered ThrottlingException: Rate exceeded; attempt 2 of 10',
      'AWS answered ThrottlingException: Rate exceeded; attempt 3 of 10',
      'AWS answered InternalFailure: We encountered an internal error. Please try again.; attempt 4 of 10',
    ])
  })

  it.each(['server-error', 'reset'] as const)(
    'that fails three of ten calls with %s stops no work of many calls',
    async (kind) => {
      aws.s3.createBucket('site')
      aws.faults.add({ calls: 's3:*', kind, rate: 0.3 })
      // No waits; one call after the other, so that the seed decides alone which of them fail.
      const random = jest.spyOn(Math, 'random').mockReturnValue(0)
      const s3 = await openAws(noInputs, recordContext(process.env)).s3()
      for (let call = 0; call < 600; call++) {
        const { KeyCount } = await s3.send(new ListObjectsV2Command({ Bucket: 'site' }))
        expect(KeyCount).toBe(0)
      }
      random.mockRestore()
      expect(aws.journal.entries.length).toBeGreaterThan(800)
    },
  )

  it('is not asked again for what it refused', async () => {
    aws.faults.add({ calls: '*', kind: 'access-denied' })
    const opened = openAws(noInputs, recordContext(process.env))
    await expect((await opened.cloudFront()).send(new ListDistributionsCommand())).rejects.toMatchObject({
      code: 'AccessDenied',
    })
    expect(aws.journal.entries).toHaveLength(1)
  })
})

describe('a cancelled step', () => {
  it('ends a call that is under way at once, with the reason', async () => {
    aws.faults.add({ calls: '*', kind: 'slow' })
    const controller = new AbortController()
    const opened = openAws(noInputs, recordContext(process.env, controller.signal))
    const call = (await opened.logs()).send(describeGroups)
    const ended = expect(call).rejects.toBe(reason)
    await until(() => aws.journal.entries.length === 1)
    controller.abort(reason)
    await ended
  })

  it('ends a call that waits to be tried again at once', async () => {
    aws.faults.add({ calls: '*', kind: 'throttle' })
    const controller = new AbortController()
    const context = recordContext(process.env, controller.signal)
    const call = (await openAws(noInputs, context).logs()).send(describeGroups)
    const ended = expect(call).rejects.toBe(reason)
    await until(() => context.logged.length >= 2)
    controller.abort(reason)
    const calls = aws.journal.entries.length
    await ended
    expect(aws.journal.entries.length).toBe(calls)
  })

  it('sends nothing any more', async () => {
    const opened = openAws(noInputs, recordContext(process.env, AbortSignal.abort(reason)))
    await expect((await opened.logs()).send(describeGroups)).rejects.toBe(reason)
    expect(aws.journal.entries).toEqual([])
  })
})

const reason = new CancelledError('SIGTERM')

/** Waits for something that the embedded AWS brings about. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve))
}
