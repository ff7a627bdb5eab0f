import { jsonService, type Json } from '../json-service.js'
import type { AwsService } from '../service.js'
import { arn, type World } from '../world.js'
import { readFilterPattern } from './filter-pattern.js'
import { isWithin, readPage, type TimeRange } from './log-reader.js'
import { LogStore, type LogEvent, type LogGroup, type LogStream } from './log-store.js'
import { groupName, optionalInteger, optionalText, optionalTexts, requiredText } from './members.js'
import { paginate } from './paginate.js'
import { putEvents } from './put-events.js'

/** CloudWatch Logs. */
export interface Logs {
  readonly service: AwsService
  /** Writes a line, as a container's log driver does; makes the stream, and the group, when they are not there. */
  append(group: string, stream: string, message: string): void
}

export function createLogs(world: World): Logs {
  const store = new LogStore(world.time)
  const groupArn = (name: string): string => arn(world, 'logs', `log-group:${name}`)
  // Actions on a group name it with `:*`, those on a stream by its own ARN.
  // Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html
  const onGroup = (input: Json): readonly string[] => [`${groupArn(groupName(input))}:*`]
  const onStream = (input: Json): readonly string[] => [
    `${groupArn(groupName(input))}:log-stream:${requiredText(input, 'logStreamName')}`,
  ]
  return {
    append(group, stream, message) {
      if (!store.hasGroup(group)) store.createGroup(group)
      if (!store.group(group).streams.has(stream)) store.createStream(group, stream)
      store.append(store.stream(group, stream), message)
    },
    service: jsonService({
      signingName: 'logs',
      target: 'Logs_20140328',
      operations: {
        CreateLogGroup: {
          permissions: onGroup,
          run(input) {
            store.createGroup(requiredText(input, 'logGroupName'))
            return {}
          },
        },
        CreateLogStream: {
          permissions: onGroup,
          run(input) {
            store.createStream(requiredText(input, 'logGroupName'), requiredText(input, 'logStreamName'))
            return {}
          },
        },
        PutLogEvents: { permissions: onStream, run: (input) => putEvents(store, input) },
        GetLogEvents: { permissions: onStream, run: (input) => getEvents(store, input) },
        FilterLogEvents: { permissions: onGroup, run: (input) => filterEvents(store, input) },
        DescribeLogGroups: {
          permissions: () => [arn(world, 'logs', 'log-group::log-stream:*')],
          run(input) {
            const prefix = optionalText(input, 'logGroupNamePrefix') ?? ''
            const found = store.groups().filter(({ name }) => name.startsWith(prefix))
            const { items, nextToken } = paginate(found, input, 50)
            return { logGroups: items.map((group) => describeGroup(group, groupArn(group.name))), nextToken }
          },
        },
        DescribeLogStreams: {
          permissions: onGroup,
          run: (input) => describeStreams(store, input, groupArn(groupName(input))),
        },
      },
    }),
  }
}

function getEvents(store: LogStore, input: Json): Json {
  const stream = store.stream(groupName(input), requiredText(input, 'logStreamName'))
  const page = readPage(stream, readRange(input), {
    limit: optionalInteger(input, 'limit', [1, 10_000]) ?? 10_000,
    fromHead: input.startFromHead === true,
    token: optionalText(input, 'nextToken'),
  })
  const events = page.events.map(({ timestamp, ingestionTime, message }) => ({
    timestamp,
    ingestionTime,
    message,
  }))
  return { ...page, events }
}

function filterEvents(store: LogStore, input: Json): Json {
  const names = optionalTexts(input, 'logStreamNames')
  const prefix = optionalText(input, 'logStreamNamePrefix') ?? ''
  const { start, end } = readRange(input)
  // Other than GetLogEvents, it has the end of the range in it.
  const range = { start, end: end + 1 }
  const isWanted = readFilterPattern(optionalText(input, 'filterPattern') ?? '')
  const found = store
    .streams(groupName(input))
    .filter(({ name }) => (names?.includes(name) ?? true) && name.startsWith(prefix))
    .flatMap(({ name, events }) => events.map((event) => ({ ...event, logStreamName: name })))
    .filter((event) => isWithin(event, range) && isWanted(event.message))
    .sort((a, b) => a.timestamp - b.timestamp || a.number - b.number)
  const { items, nextToken } = paginate(found, input, 10_000)
  const events = items.map(({ number, ...event }) => ({ ...event, eventId: eventId(number, event) }))
  return { events, searchedLogStreams: [], nextToken }
}

function describeStreams(store: LogStore, input: Json, groupArn: string): Json {
  const prefix = optionalText(input, 'logStreamNamePrefix') ?? ''
  const found = store.streams(groupName(input)).filter(({ name }) => name.startsWith(prefix))
  if (optionalText(input, 'orderBy') === 'LastEventTime') {
    found.sort((a, b) => lastTime(a) - lastTime(b))
  }
  if (input.descending === true) found.reverse()
  const { items, nextToken } = paginate(found, input, 50)
  return { logStreams: items.map((stream) => describeStream(stream, groupArn)), nextToken }
}

function describeGroup({ name, creationTime, streams }: LogGroup, groupArn: string): Json {
  const events = [...streams.values()].flatMap((stream) => stream.events)
  return {
    logGroupName: name,
    creationTime,
    metricFilterCount: 0,
    arn: `${groupArn}:*`,
    logGroupArn: groupArn,
    logGroupClass: 'STANDARD',
    storedBytes: events.reduce((sum, { message }) => sum + Buffer.byteLength(message), 0),
  }
}

function describeStream(stream: LogStream, groupArn: string): Json {
  const [first, last] = [stream.events[0], stream.events.at(-1)]
  const times =
    first === undefined || last === undefined
      ? {}
      : {
          firstEventTimestamp: first.timestamp,
          lastEventTimestamp: last.timestamp,
          lastIngestionTime: last.ingestionTime,
        }
  return {
    logStreamName: stream.name,
    creationTime: stream.creationTime,
    ...times,
    arn: `${groupArn}:log-stream:${stream.name}`,
  }
}

function readRange(input: Json): TimeRange {
  return {
    start: optionalInteger(input, 'startTime') ?? 0,
    end: optionalInteger(input, 'endTime') ?? Infinity,
  }
}

function lastTime({ events, creationTime }: LogStream): number {
  return events.at(-1)?.timestamp ?? creationTime
}

function eventId(number: number, { timestamp }: Omit<LogEvent, 'number'>): string {
  return `${timestamp}${String(number).padStart(43, '0')}`
}
