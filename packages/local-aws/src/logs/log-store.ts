import { randomInt } from 'node:crypto'
import { AwsError } from '../service.js'
import type { Time } from '../time.js'

export interface LogEvent {
  /** Grows with every event of the store: the order of events with the same time, and their id. */
  readonly number: number
  /** In milliseconds since the epoch. */
  readonly timestamp: number
  readonly ingestionTime: number
  readonly message: string
}

export interface LogStream {
  readonly name: string
  readonly creationTime: number
  /** In the order of their timestamps. */
  readonly events: LogEvent[]
}

export interface LogGroup {
  readonly name: string
  readonly creationTime: number
  readonly streams: Map<string, LogStream>
}

/** Log groups with their streams and events, by name. */
export class LogStore {
  readonly #groups = new Map<string, LogGroup>()
  readonly #time: Time
  #number = randomInt(1_000_000)

  constructor(time: Time) {
    this.#time = time
  }

  createGroup(name: string): void {
    if (this.#groups.has(name)) throw alreadyExists('log group')
    this.#groups.set(name, { name, creationTime: this.#time.now(), streams: new Map() })
  }

  createStream(groupName: string, name: string): void {
    const { streams } = this.group(groupName)
    if (streams.has(name)) throw alreadyExists('log stream')
    streams.set(name, { name, creationTime: this.#time.now(), events: [] })
  }

  groups(): readonly LogGroup[] {
    return sortedByName([...this.#groups.values()])
  }

  /** @throws AwsError ResourceNotFoundException */
  group(name: string): LogGroup {
    const group = this.#groups.get(name)
    if (group === undefined) throw notFound('log group')
    return group
  }

  streams(groupName: string): readonly LogStream[] {
    return sortedByName([...this.group(groupName).streams.values()])
  }

  /** @throws AwsError ResourceNotFoundException */
  stream(groupName: string, name: string): LogStream {
    const stream = this.group(groupName).streams.get(name)
    if (stream === undefined) throw notFound('log stream')
    return stream
  }

  /** @param timestamp in milliseconds since the epoch; now unless given */
  append(stream: LogStream, message: string, timestamp = this.#time.now()): void {
    const event = { number: this.#number++, timestamp, ingestionTime: this.#time.now(), message }
    const after = stream.events.findLastIndex((other) => other.timestamp <= timestamp)
    stream.events.splice(after + 1, 0, event)
  }

  hasGroup(name: string): boolean {
    return this.#groups.has(name)
  }
}

function sortedByName<T extends { readonly name: string }>(items: T[]): T[] {
  return items.sort((a, b) => (a.name < b.name ? -1 : 1))
}

function alreadyExists(what: string): AwsError {
  return new AwsError('ResourceAlreadyExistsException', `The specified ${what} already exists`)
}

function notFound(what: string): AwsError {
  return new AwsError('ResourceNotFoundException', `The specified ${what} does not exist.`)
}
