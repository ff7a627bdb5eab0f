import type { Json } from '../json-service.js'
import type { LogStore } from './log-store.js'
import { groupName, invalid, requiredText } from './members.js'

/**
 * PutLogEvents: events in the order of their time, in milliseconds.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html
 */
export function putEvents(store: LogStore, input: Json): Json {
  const stream = store.stream(groupName(input), requiredText(input, 'logStreamName'))
  const events = readEvents(input.logEvents)
  for (const { message, timestamp } of events) store.append(stream, message, timestamp)
  return { nextSequenceToken: String(stream.events.length).padStart(56, '0') }
}

function readEvents(value: unknown): readonly { readonly message: string; readonly timestamp: number }[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > 10_000) {
    throw invalid('logEvents', 'Member must have length between 1 and 10000')
  }
  const events = value.map((event: unknown) => {
    const { message, timestamp } = (event ?? {}) as { message?: unknown; timestamp?: unknown }
    if (typeof message !== 'string' || message === '') {
      throw invalid('logEvents.message', 'Member must have length greater than or equal to 1')
    }
    if (typeof timestamp !== 'number' || !Number.isInteger(timestamp) || timestamp < 0) {
      throw invalid('logEvents.timestamp', 'Member must be in milliseconds since the epoch')
    }
    return { message, timestamp }
  })
  if (events.some(({ timestamp }, index) => timestamp < (events[index - 1]?.timestamp ?? 0))) {
    throw invalid('logEvents', 'Log events in a single PutLogEvents request must be in chronological order.')
  }
  return events
}
