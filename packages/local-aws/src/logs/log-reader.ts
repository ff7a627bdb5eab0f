import { AwsError } from '../service.js'
import type { LogEvent, LogStream } from './log-store.js'

export interface TimeRange {
  /** Inclusive, in milliseconds since the epoch. */
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

export interface EventPage {
  readonly events: readonly LogEvent[]
  readonly nextForwardToken: string
  readonly nextBackwardToken: string
}

/**
 * A page of a stream. Its tokens name the event beyond which the next page lies, so that reading on finds what was
 * written meanwhile; at an end, the token that was asked for comes back.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html
 * @throws AwsError InvalidParameterException for a token that is none
 */
export function readPage(
  stream: LogStream,
  range: TimeRange,
  options: { readonly limit: number; readonly fromHead: boolean; readonly token: string | undefined },
): EventPage {
  const { limit, token, fromHead } = options
  const events = stream.events.filter((event) => isWithin(event, range))
  const cursor = token === undefined ? undefined : readToken(token)
  const forward = cursor === undefined ? fromHead : cursor.direction === 'f'
  const candidates = events.filter((event) => cursor === undefined || isBeyond(event, cursor))
  const page = forward ? candidates.slice(0, limit) : candidates.slice(-limit)
  return {
    events: page,
    nextForwardToken: writeToken('f', page.at(-1) ?? cursor ?? start),
    nextBackwardToken: writeToken('b', page[0] ?? cursor ?? start),
  }
}

export function isWithin({ timestamp }: LogEvent, { start: from, end }: TimeRange): boolean {
  return timestamp >= from && timestamp < end
}

interface Place {
  readonly timestamp: number
  readonly number: number
}

interface Cursor extends Place {
  /** Forward or backward, as the real tokens begin: `f/…`, `b/…`. */
  readonly direction: 'f' | 'b'
}

const start: Place = { timestamp: 0, number: -1 }

function isBeyond(event: LogEvent, { direction, timestamp, number }: Cursor): boolean {
  const order = event.timestamp - timestamp || event.number - number
  return direction === 'f' ? order > 0 : order < 0
}

function writeToken(direction: 'f' | 'b', { timestamp, number }: Place): string {
  return `${direction}/${String(timestamp).padStart(16, '0')}${String(number + 1).padStart(16, '0')}/s`
}

function readToken(token: string): Cursor {
  const found = /^([fb])\/(\d{16})(\d{16})\/s$/.exec(token)
  if (found === null) throw new AwsError('InvalidParameterException', 'The specified nextToken is invalid.')
  return {
    direction: found[1] === 'f' ? 'f' : 'b',
    timestamp: Number(found[2]),
    number: Number(found[3]) - 1,
  }
}
