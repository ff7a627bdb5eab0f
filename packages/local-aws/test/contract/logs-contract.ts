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
import type { Connect } from './connection.js'

/** What CloudWatch Logs does, whoever plays it. */
export function logsContract(connect: Connect): void {
  const logGroupName = '/ecs/orders-api'
  const logStreamName = 'api/orders-api/0123456789abcdef'
  const start = Date.now() - 60_000
  const client = (): CloudWatchLogsClient => new CloudWatchLogsClient(connect())

  it('a group is made once, and found by its prefix', async () => {
    await client().send(new CreateLogGroupCommand({ logGroupName }))
    await expect(client().send(new CreateLogGroupCommand({ logGroupName }))).rejects.toMatchObject({
      name: 'ResourceAlreadyExistsException',
      message: 'The specified log group already exists',
    })
    await client().send(new CreateLogGroupCommand({ logGroupName: '/other' }))
    const { logGroups } = await client().send(new DescribeLogGroupsCommand({ logGroupNamePrefix: '/ecs/' }))
    expect(logGroups).toMatchObject([
      { logGroupName, arn: `arn:aws:logs:ap-northeast-2:123456789012:log-group:${logGroupName}:*` },
    ])
    expect(logGroups?.[0]?.creationTime).toBeGreaterThan(1.5e12)
  })

  it('a stream is made once, in a group that exists', async () => {
    await client().send(new CreateLogStreamCommand({ logGroupName, logStreamName }))
    await expect(
      client().send(new CreateLogStreamCommand({ logGroupName, logStreamName })),
    ).rejects.toMatchObject({ name: 'ResourceAlreadyExistsException' })
    await expect(
      client().send(new CreateLogStreamCommand({ logGroupName: '/none', logStreamName })),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
    const { logStreams } = await client().send(
      new DescribeLogStreamsCommand({ logGroupName, logStreamNamePrefix: 'api/' }),
    )
    expect(logStreams?.map((stream) => stream.logStreamName)).toEqual([logStreamName])
  })

  it('events come back in order, page by page, and the same token again is the end', async () => {
    const logEvents = [0, 1, 2, 3, 4].map((index) => ({
      timestamp: start + index * 1000,
      message: `line ${index}`,
    }))
    await client().send(new PutLogEventsCommand({ logGroupName, logStreamName, logEvents }))
    const messages: (string | undefined)[][] = []
    let nextToken: string | undefined
    for (;;) {
      const page: { events?: { message?: string }[]; nextForwardToken?: string } = await client().send(
        new GetLogEventsCommand({ logGroupName, logStreamName, startFromHead: true, limit: 2, nextToken }),
      )
      messages.push((page.events ?? []).map(({ message }) => message))
      if (page.nextForwardToken === nextToken) break
      nextToken = page.nextForwardToken
    }
    expect(messages).toEqual([['line 0', 'line 1'], ['line 2', 'line 3'], ['line 4'], []])
  })

  it('without startFromHead the last events come, oldest of them first', async () => {
    const { events } = await client().send(new GetLogEventsCommand({ logGroupName, logStreamName, limit: 2 }))
    expect(events).toMatchObject([
      { message: 'line 3', timestamp: start + 3000 },
      { message: 'line 4', timestamp: start + 4000 },
    ])
  })

  it('a range of time begins with its start', async () => {
    const { events } = await client().send(
      new GetLogEventsCommand({
        logGroupName,
        logStreamName,
        startTime: start + 1000,
        endTime: start + 2500,
        startFromHead: true,
      }),
    )
    expect(events?.map(({ message }) => message)).toEqual(['line 1', 'line 2'])
  })

  it('events are filtered by a term over all streams', async () => {
    const second = 'api/orders-api/fedcba9876543210'
    await client().send(new CreateLogStreamCommand({ logGroupName, logStreamName: second }))
    await client().send(
      new PutLogEventsCommand({
        logGroupName,
        logStreamName: second,
        logEvents: [{ timestamp: start + 1500, message: 'ERROR of line 2' }],
      }),
    )
    const { events } = await client().send(
      new FilterLogEventsCommand({ logGroupName, filterPattern: '"line 2"' }),
    )
    const found = events?.map((event) => `${event.logStreamName ?? ''}: ${event.message ?? ''}`)
    // AWS sorts by time; moto stream by stream.
    expect(found?.sort()).toEqual([`${logStreamName}: line 2`, `${second}: ERROR of line 2`])
  })

  it('reading a stream or a group that does not exist is an error that says so', async () => {
    await expect(
      client().send(new GetLogEventsCommand({ logGroupName, logStreamName: 'none' })),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
    await expect(client().send(new FilterLogEventsCommand({ logGroupName: '/none' }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'The specified log group does not exist.',
    })
  })
}
