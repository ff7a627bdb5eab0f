/** A request that is under way. */
export interface Call {
  /** Something came; what is next may take so long. */
  hear(patienceMs: number): void
  end(): void
}

// A call is ended so much later than it should be at most, as a part of how long it is waited for.
const ticksOfPatience = 20

/** Ends calls that an endpoint does not answer. One timer for all of them, since there are thousands a second. */
export class SilenceWatch {
  // A Set would be made anew with every hundred calls, and each of its former selves leads to the next one: the engine
  // would keep all calls until it looks through all memory.
  readonly #calls: (WatchedCall | undefined)[] = []
  readonly #free: number[] = []
  readonly #tickMs: number
  #ticks = 0
  #timer: NodeJS.Timeout | undefined

  /** @param patienceMs how long a call is waited for as a rule */
  constructor(patienceMs: number) {
    this.#tickMs = patienceMs / ticksOfPatience
  }

  /** @param abort is called with an error with Node's code ETIMEDOUT */
  begin(patienceMs: number, abort: (error: Error) => void): Call {
    this.#timer ??= setInterval(() => this.#tick(), this.#tickMs).unref()
    const place = this.#free.pop() ?? this.#calls.length
    const call = new WatchedCall(
      (ms) => this.#ticks + 1 + Math.ceil(ms / this.#tickMs),
      () => this.#leave(place),
      abort,
    )
    call.hear(patienceMs)
    this.#calls[place] = call
    return call
  }

  stop(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  #leave(place: number): void {
    this.#calls[place] = undefined
    this.#free.push(place)
  }

  #tick(): void {
    this.#ticks++
    for (const call of this.#calls) {
      if (call === undefined || call.until > this.#ticks) continue
      call.end()
      call.abort(Object.assign(new Error('The endpoint is silent'), { code: 'ETIMEDOUT' }))
    }
  }
}

class WatchedCall implements Call {
  /** In ticks of the watch. */
  until = 0
  #isOver = false

  constructor(
    private readonly endOf: (patienceMs: number) => number,
    private readonly leave: () => void,
    readonly abort: (error: Error) => void,
  ) {}

  hear(patienceMs: number): void {
    this.until = this.endOf(patienceMs)
  }

  end(): void {
    if (this.#isOver) return
    this.#isOver = true
    this.leave()
  }
}
