/** A fault that the embedded AWS shows to matching calls. */
export interface Fault {
  /** `ecs:UpdateService`, `s3:*`, `*` */
  readonly calls: string
  readonly kind: 'throttle' | 'server-error' | 'reset' | 'slow' | 'access-denied' | 'expired-token'
  /** Of matching calls, the share that meets the fault, from 0 to 1; 1 unless given. */
  readonly rate?: number
  /** How many calls meet it before it is over; without end unless given. */
  readonly count?: number
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

  /** The fault that this call meets, if any; counts it. */
  next(service: string, operation: string): Fault | undefined {
    for (const entry of this.#faults) {
      if (entry.left <= 0 || !matches(entry.fault.calls, service, operation)) continue
      if (this.#random() >= (entry.fault.rate ?? 1)) continue
      entry.left--
      return entry.fault
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
