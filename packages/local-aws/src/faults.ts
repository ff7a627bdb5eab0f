/** A fault that the embedded AWS shows to matching calls. */
export interface Fault {
  /** `ecs:UpdateService`, `s3:*`, `*` */
  readonly calls: string
  /**
   * - `throttle`: as the service throttles (ThrottlingException, SlowDown, Throttling)
   * - `server-error`: 500 InternalFailure, or 503 ServiceUnavailable with `status: 503`
   * - `reset`: the connection is cut without an answer
   * - `lost-answer`: the operation is done, and the connection cut before it is told
   * - `slow`: the answer comes `ms` later
   * - `access-denied`, `expired-token`: as IAM and STS say it
   * - `clock-skew`: the service's clock is `ms` ahead of the caller's; the answer's Date shows it
   * - `stale-read`: the operation shows the state of a while ago, where the service has one (`isStale`)
   */
  readonly kind:
    | 'throttle'
    | 'server-error'
    | 'reset'
    | 'lost-answer'
    | 'slow'
    | 'access-denied'
    | 'expired-token'
    | 'clock-skew'
    | 'stale-read'
  /** Of matching calls, the share that meets the fault, from 0 to 1; 1 unless given. */
  readonly rate?: number
  /** How many calls meet it before it is over; without end unless given. */
  readonly count?: number
  /** Of a server error; 500 unless given. */
  readonly status?: 500 | 503
  /** Of `slow` (2 s unless given, in the embedded AWS's time) and of `clock-skew` (20 min unless given). */
  readonly ms?: number
}

/** Faults on demand, by operation, count and rate; which calls a rate hits is decided by a seeded generator. */
export class Faults {
  readonly #faults: { fault: Fault; left: number }[] = []
  #state: number

  constructor(seed = 1) {
    this.#state = seed
  }

  add(fault: Fault): void {
    this.#faults.push({ fault, left: fault.count ?? Infinity })
  }

  clear(): void {
    this.#faults.length = 0
  }

  /** The fault that this call meets, if any; counts it. Stale reads are asked for with `isStale`. */
  next(service: string, operation: string): Fault | undefined {
    return this.#take(service, operation, ({ kind }) => kind !== 'stale-read')
  }

  /** Whether this read shall show an older state; counts it. */
  isStale(service: string, operation: string): boolean {
    return this.#take(service, operation, ({ kind }) => kind === 'stale-read') !== undefined
  }

  #take(service: string, operation: string, isWanted: (fault: Fault) => boolean): Fault | undefined {
    for (const entry of this.#faults) {
      const { fault } = entry
      if (entry.left <= 0 || !isWanted(fault) || !matches(fault.calls, service, operation)) continue
      if (this.#random() >= (fault.rate ?? 1)) continue
      entry.left--
      return fault
    }
    return undefined
  }

  // mulberry32, so that a seed gives the same faults everywhere.
  #random(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function matches(pattern: string, service: string, operation: string): boolean {
  return pattern === '*' || pattern === `${service}:*` || pattern === `${service}:${operation}`
}
