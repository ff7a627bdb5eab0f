import { UserError, type Context } from '@slipway/action-kit'
import { plainLog } from '@slipway/testkit/plain-log'
import type { Chance } from './chance.js'
import type { Simulation } from './simulation.js'

/** What a request may meet, as shares of all requests. */
export interface Weather {
  /** S3 says no, five times in a row, and nothing is done: 503, a reset. */
  readonly refused: number
  /** It is done, and nobody hears of it. */
  readonly lost: number
  /** Nobody answers for a minute; what was asked for is done, or not. */
  readonly silent: number
}

export const fair: Weather = { refused: 0, lost: 0, silent: 0 }

/** A machine that runs a publish: its time, its requests, and its end at any moment. */
export class Machine {
  #isDead = false
  /** How many requests it has sent. */
  requests = 0
  /** The request at which it is killed; what was under way then may arrive, or not. */
  killAt = Infinity
  #skew = 0
  readonly #never = new Promise<never>(() => undefined)
  readonly #abort = new AbortController()
  #die: () => void = () => undefined
  /** Settles when it is dead. */
  readonly death = new Promise<'killed'>((resolve) => (this.#die = () => resolve('killed')))

  constructor(
    readonly name: string,
    private readonly simulation: Simulation,
    private readonly chance: Chance,
    private readonly weather: Weather,
  ) {}

  kill(): void {
    this.#isDead = true
    this.#die()
  }

  /** Its clock is set, forward or back. */
  jump(ms: number): void {
    this.#skew += ms
  }

  /** A request that is carried out somewhere in between being sent and being answered. */
  async ask<T>(carryOut: () => T): Promise<T> {
    if (this.#isOver()) return this.#never
    if (++this.requests >= this.killAt) this.kill()
    await this.#travel()
    if (this.#isOver() && this.chance.happens(0.5)) return this.#never
    const { refused, lost, silent } = this.weather
    const luck = this.chance.share()
    const isSilent = luck < silent
    const isLost = luck < silent + lost
    const isRefused = !isLost && luck < silent + lost + refused
    const answer = isRefused || (isSilent && this.chance.happens(0.5)) ? undefined : { value: carryOut() }
    await this.#travel(isSilent ? 60_000 : 0)
    if (this.#isOver()) return this.#never
    if (isLost || answer === undefined)
      throw new UserError('AWS does not answer', { hint: 'Re-run this job' })
    return answer.value
  }

  get context(): Pick<Context, 'clock' | 'log' | 'signal'> {
    return {
      signal: this.#abort.signal,
      clock: {
        now: () => this.simulation.now + this.#skew,
        sleep: (ms, signal) => this.#sleep(ms, signal),
      },
      log: plainLog(),
    }
  }

  #isOver(): boolean {
    return this.#isDead
  }

  #travel(ms = 0): Promise<void> {
    return new Promise((arrive) => this.simulation.after(ms + this.chance.between(1, 40), arrive))
  }

  #sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        cancel()
        if (!this.#isOver()) reject(signal?.reason as Error)
      }
      const cancel = this.simulation.after(ms, () => {
        signal?.removeEventListener('abort', onAbort)
        if (!this.#isOver()) resolve()
      })
      if (signal?.aborted === true) onAbort()
      else signal?.addEventListener('abort', onAbort, { once: true })
    })
  }
}
