import type { Time } from '../time.js'

/** Does things later, in the world's time, until it is closed. */
export class Later {
  readonly #timers = new Set<() => void>()

  constructor(readonly time: Time) {}

  /** At once for 0. */
  after(ms: number, callback: () => void): void {
    if (ms === 0) {
      callback()
      return
    }
    const cancel = this.time.after(ms, () => {
      this.#timers.delete(cancel)
      callback()
    })
    this.#timers.add(cancel)
  }

  close(): void {
    for (const cancel of this.#timers) cancel()
    this.#timers.clear()
  }
}
