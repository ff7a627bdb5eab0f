import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  DescribeLogGroupsCommand,
  DescribeLogStreamsCommand,
  FilterLogEventsCommand,
  GetLogEventsCommand,
  PutLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs'
import { startLocalAws, virtualTime, type LocalAws, type VirtualTime } from '@slipway/local-aws'

// What the contract tests leave out, because moto does not do it.
const logGroupName = '/ecs/api'
const logStreamName = 'api/api/1'

let time: VirtualTime
let aws: LocalAws
let client: CloudWatchLogsClient

beforeEach(async () => {
  time = virtualTime(1_790_000_000_000)
  aws = await startLocalAws({ time })
  client = new CloudWatchLogsClient({
    region: aws.world.region,
    endpoint: aws.world.endpoint,
    credentials: aws.identity.administrator,
    maxAttempts: 1,
  })
})
afterEach(() => aws.stop())

describe('a container that logs', () => {
  it('writes with the time of its world, in milliseconds', async () => {
    aws.logs.append(logGroupName, logStreamName, 'starting')
    await time.advance(1500)
    aws.logs.append(logGroupName, logStreamName, 'listening')
    const { events } = await client.send(
      new GetLogEventsCommand({ logGroupName, logStreamName, startFromHead: true }),
    )
    expect(events).toEqual([
      { message: 'starting', timestamp: 1_790_000_000_000, ingestionTime: 1_790_000_000_000 },
      { message: 'listening', timestamp: 1_790_000_001_500, ingestionTime: 1_790_000_001_500 },
    ])
  })

  it('can be followed: the token of the end finds what is written later', async () => {
    aws.logs.append(logGroupName, logStreamName, 'one')
    const read = async (
      nextToken?: string,
    ): Promise<{ messages: (string | undefined)[]; token: string | undefined }> => {
      const page = await client.send(
        new GetLogEventsCommand({ logGroupName, logStreamName, startFromHead: true, nextToken }),
      )
      return { messages: (page.events ?? []).map(({ message }) => message), token: page.nextForwardToken }
    }
    const first = await read()
    expect(first.messages).toEqual(['one'])
    expect(await read(first.token)).toEqual({ messages: [], token: first.token })
    aws.logs.append(logGroupName, logStreamName, 'two')
    aws.logs.append(logGroupName, logStreamName, 'three')
    expect((await read(first.token)).messages).toEqual(['two', 'three'])
  })

  it('can be read backwards', async () => {
    for (const line of ['1', '2', '3']) aws.logs.append(logGroupName, logStreamName, line)
    const last = await client.send(new GetLogEventsCommand({ logGroupName, logStreamName, limit: 2 }))
    expect(last.events?.map(({ message }) => message)).toEqual(['2', '3'])
    const before = await client.send(
      new GetLogEventsCommand({ logGroupName, logStreamName, limit: 2, nextToken: last.nextBackwardToken }),
    )
    expect(before.events?.map(({ message }) => message)).toEqual(['1'])
  })
})

describe('a range of time', () => {
  beforeEach(async () => {
    for (const line of ['1', '2', '3']) {
      aws.logs.append(logGroupName, logStreamName, line)
      await time.advance(1000)
    }
  })
  const range = { startTime: 1_790_000_001_000, endTime: 1_790_000_002_000 }

  it('has its start in it and its end not when a stream is read', async () => {
    const { events } = await client.send(
      new GetLogEventsCommand({ logGroupName, logStreamName, ...range, startFromHead: true }),
    )
    expect(events?.map(({ message }) => message)).toEqual(['2'])
  })

  it('has both in it when a group is filtered', async () => {
    const { events } = await client.send(new FilterLogEventsCommand({ logGroupName, ...range }))
    expect(events?.map(({ message }) => message)).toEqual(['2', '3'])
  })
})

describe('a filter', () => {
  it.each([
    ['ERROR', ['ERROR one', 'ERROR WARN two']],
    ['ERROR -WARN', ['ERROR one']],
    ['?INFO ?WARN', ['ERROR WARN two', 'INFO three']],
    ['"R one"', ['ERROR one']],
    ['error', []],
    ['', ['ERROR one', 'ERROR WARN two', 'INFO three']],
  ])('takes the lines of %j', async (filterPattern, expected) => {
    for (const line of ['ERROR one', 'ERROR WARN two', 'INFO three']) {
      aws.logs.append(logGroupName, logStreamName, line)
    }
    const { events } = await client.send(new FilterLogEventsCommand({ logGroupName, filterPattern }))
    expect(events?.map(({ message }) => message)).toEqual(expected)
  })

  it('merges streams by time, and takes those that are named', async () => {
    aws.logs.append(logGroupName, 'b', '1')
    await time.advance(1)
    aws.logs.append(logGroupName, 'a', '2')
    await time.advance(1)
    aws.logs.append(logGroupName, 'b', '3')
    const messages = async (more: object): Promise<readonly (string | undefined)[]> => {
      const { events } = await client.send(new FilterLogEventsCommand({ logGroupName, ...more }))
      return (events ?? []).map(({ message }) => message)
    }
    expect(await messages({})).toEqual(['1', '2', '3'])
    expect(await messages({ logStreamNames: ['b'] })).toEqual(['1', '3'])
    expect(await messages({ logStreamNamePrefix: 'a' })).toEqual(['2'])
  })

  it('that is a pattern for JSON is refused rather than misread', async () => {
    aws.logs.append(logGroupName, logStreamName, '{"level":"error"}')
    await expect(
      client.send(new FilterLogEventsCommand({ logGroupName, filterPattern: '{ $.level = "error" }' })),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' })
  })
})

describe('lists', () => {
  it('come in pages', async () => {
    for (const name of ['c', 'a', 'b']) await client.send(new CreateLogGroupCommand({ logGroupName: name }))
    const first = await client.send(new DescribeLogGroupsCommand({ limit: 2 }))
    expect(first.logGroups?.map((group) => group.logGroupName)).toEqual(['a', 'b'])
    const second = await client.send(new DescribeLogGroupsCommand({ limit: 2, nextToken: first.nextToken }))
    expect(second.logGroups?.map((group) => group.logGroupName)).toEqual(['c'])
    expect(second.nextToken).toBeUndefined()
  })

  it('of streams can begin with the one that was written last', async () => {
    aws.logs.append(logGroupName, 'a', 'x')
    await time.advance(1000)
    aws.logs.append(logGroupName, 'b', 'x')
    await client.send(new CreateLogStreamCommand({ logGroupName, logStreamName: 'empty' }))
    await time.advance(1000)
    aws.logs.append(logGroupName, 'a', 'y')
    const { logStreams } = await client.send(
      new DescribeLogStreamsCommand({ logGroupName, orderBy: 'LastEventTime', descending: true }),
    )
    expect(logStreams?.[0]).toMatchObject({
      logStreamName: 'a',
      firstEventTimestamp: 1_790_000_000_000,
      lastEventTimestamp: 1_790_000_002_000,
    })
    expect(logStreams?.map((stream) => stream.logStreamName)).toHaveLength(3)
  })
})

describe('what is refused', () => {
  it.each<[what: string, logEvents: { timestamp: number; message: string }[]]>([
    ['no events', []],
    ['an empty line', [{ timestamp: 1, message: '' }]],
    [
      'events out of order',
      [
        { timestamp: 2, message: 'b' },
        { timestamp: 1, message: 'a' },
      ],
    ],
  ])('%s', async (_what, logEvents) => {
    aws.logs.append(logGroupName, logStreamName, 'x')
    await expect(
      client.send(new PutLogEventsCommand({ logGroupName, logStreamName, logEvents })),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' })
  })

  it.each([{ limit: 0 }, { limit: 10_001 }, { nextToken: 'none' }])('%j', async (more) => {
    aws.logs.append(logGroupName, logStreamName, 'x')
    await expect(
      client.send(new GetLogEventsCommand({ logGroupName, logStreamName, ...more })),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' })
  })

  it('a stream that does not exist, in its own words', async () => {
    aws.logs.append(logGroupName, logStreamName, 'x')
    await expect(
      client.send(new GetLogEventsCommand({ logGroupName, logStreamName: 'none' })),
    ).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'The specified log stream does not exist.',
    })
  })
})
