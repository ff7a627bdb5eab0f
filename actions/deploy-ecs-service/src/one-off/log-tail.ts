import { asError, type Clock, type Log } from '@slipway/action-kit'
import { isAwsError, isPassing, type Aws } from '@slipway/aws'
import type { LogStream } from '../ecs/ecs-api.js'

/** A stretch of a stream, and where the next one begins. */
interface LogPage {
  readonly lines: readonly string[]
  readonly token: string | undefined
}

/** Reads on in a stream; undefined while there is no such group or stream. */
export type ReadLog = (stream: LogStream, token: string | undefined) => Promise<LogPage | undefined>

/**
 * A token stays valid for 24 hours, and reading on with it finds what was written meanwhile.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html
 */
export function openLogReader(open: (region: string | undefined) => Pick<Aws, 'logs'>): ReadLog {
  return async ({ group, stream, region }, token) => {
    const [client, { GetLogEventsCommand }] = await Promise.all([
      open(region).logs(),
      import('@slipway/aws/sdk/cloudwatch-logs'),
    ])
    try {
      const { events = [], nextForwardToken } = await client.send(
        new GetLogEventsCommand({
          logGroupName: group,
          logStreamName: stream,
          startFromHead: true,
          ...(token === undefined ? {} : { nextToken: token }),
        }),
      )
      return { lines: events.map(({ message }) => message ?? ''), token: nextForwardToken }
    } catch (error) {
      if (isAwsError(error, 'ResourceNotFoundException')) return undefined
      throw error
    }
  }
}

export interface TailWorld {
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly log: Pick<Log, 'info' | 'warning'>
}

// GetLogEvents allows 10 to 25 calls a second and account: a stream is asked once a second at most.
const leastPauseMs = 1_000
const longestPauseMs = 5_000
const troubledPauseMs = 10_000
const keptLines = 50
// The log driver sends what a container wrote last shortly after it ended.
const quietReads = 2
const quietReadsOfNothing = 4

/** Prints what a container writes, as it comes; the lines of one container stay in their order. */
export class LogTail {
  /** When the next read is due, by the world's clock. */
  dueAt = 0
  /** Set when the stream cannot be read, and is not asked again. */
  isLost = false
  #token: string | undefined
  #pauseMs = leastPauseMs
  #readAt = 0
  #last: readonly string[] = []

  constructor(
    private readonly world: TailWorld,
    private readonly readLog: ReadLog,
    readonly container: string,
    readonly stream: LogStream,
    /** `[app] `, or nothing. */
    private readonly prefix: string,
  ) {}

  /** The last lines that came, oldest first; at most 50. */
  get last(): readonly string[] {
    return this.#last
  }

  /** Reads one page when it is time to. */
  async readWhenDue(): Promise<void> {
    if (!this.isLost && this.world.clock.now() >= this.dueAt) await this.#read()
  }

  /** Once the container has ended: reads until nothing comes any more. */
  async drain(): Promise<void> {
    this.dueAt = Math.min(this.dueAt, this.#readAt + leastPauseMs)
    for (let quiet = 0; !this.isLost;) {
      await this.world.clock.sleep(Math.max(0, this.dueAt - this.world.clock.now()), this.world.signal)
      quiet = (await this.#read()) ? 0 : quiet + 1
      if (quiet >= (this.#last.length > 0 ? quietReads : quietReadsOfNothing)) return
      this.dueAt = Math.min(this.dueAt, this.world.clock.now() + leastPauseMs)
    }
  }

  /** @returns whether anything came, or more is known to be there: a page may be empty before the end of a stream */
  async #read(): Promise<boolean> {
    const { clock } = this.world
    const before = this.#token
    try {
      const page = await this.readLog(this.stream, before)
      const lines = page?.lines ?? []
      this.#token = page?.token ?? before
      this.#print(lines)
      const isMore = lines.length > 0 || (before !== undefined && this.#token !== before)
      this.#pauseMs = isMore ? leastPauseMs : Math.min(longestPauseMs, this.#pauseMs * 2)
      return isMore
    } catch (error) {
      this.world.signal.throwIfAborted()
      this.#note(error)
      return false
    } finally {
      this.#readAt = clock.now()
      this.dueAt = this.#readAt + this.#pauseMs
    }
  }

  #note(error: unknown): void {
    if (isPassing(error)) {
      this.#pauseMs = troubledPauseMs
      return
    }
    this.isLost = true
    const { group, stream } = this.stream
    this.world.log.warning(`The log ${group}: ${stream} cannot be followed: ${asError(error).message}`)
  }

  #print(messages: readonly string[]): void {
    const lines = messages.flatMap((message) => message.replace(/\r?\n$/, '').split(/\r?\n/))
    if (messages.length === 0) return
    for (const line of lines) this.world.log.info(`${this.prefix}${line}`)
    this.#last = [...this.#last, ...lines].slice(-keptLines)
  }
}
