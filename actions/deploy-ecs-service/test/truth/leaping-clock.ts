import type { Clock } from '@slipway/action-kit'

/** A clock that leaps to whatever is due next, once nothing else is left to do: an hour passes in a millisecond. */
export interface LeapingClock extends Clock {
  /** Lets time pass until the work is done. */
  drive<T>(work: Promise<T>): Promise<T>
}

export function leapingClock(start: number): LeapingClock {
  let now = start
  let order = 0
  let timers: { readonly due: number; readonly order: number; readonly ring: () => void }[] = []
  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const ring = (): void => {
          signal?.removeEventListener('abort', onAbort)
          resolve()
        }
        const timer = { due: now + Math.max(0, ms), order: order++, ring }
        const onAbort = (): void => {
          timers = timers.filter((other) => other !== timer)
          reject(signal?.reason as Error)
        }
        timers.push(timer)
        if (signal?.aborted === true) onAbort()
        else signal?.addEventListener('abort', onAbort, { once: true })
      }),
    async drive(work) {
      let isDone = false
      const done = work.finally(() => (isDone = true))
      done.catch(() => undefined)
      const isOver = (): boolean => isDone
      while (!isOver()) {
        // Everything that needs no time is done by then.
        await new Promise((resolve) => setImmediate(resolve))
        const next = timers.toSorted((a, b) => a.due - b.due || a.order - b.order)[0]
        if (isOver() || next === undefined) continue
        timers = timers.filter((timer) => timer !== next)
        now = Math.max(now, next.due)
        next.ring()
      }
      return done
    },
  }
}
