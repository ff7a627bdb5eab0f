import { realClock, type Clock } from '@slipway/action-kit'

/** The embedded AWS's time: what its rollouts, expiries and invalidations happen in. */
export interface Time extends Clock {
  /** Runs `callback` once after `ms` milliseconds of this time; returns what prevents it. */
  after(ms: number, callback: () => void): () => void
}

/** Time that passes `factor` times as fast as the real one, from now on. 1 is real time. */
export function scaledTime(factor: number): Time {
  const start = Date.now()
  return {
    now: () => start + (Date.now() - start) * factor,
    sleep: (ms, signal) => realClock.sleep(ms / factor, signal),
    after(ms, callback) {
      const timer = setTimeout(callback, ms / factor)
      timer.unref()
      return () => clearTimeout(timer)
    },
  }
}

/** Time that stands still until a test moves it. */
export interface VirtualTime extends Time {
  /** Moves on by `ms`, running what falls due in order; promises settle between two timers. */
  advance(ms: number): Promise<void>
}

export function virtualTime(start = Date.UTC(2026, 0, 1)): VirtualTime {
  let now = start
  let order = 0
  const timers = new Set<{ due: number; order: number; callback: () => void }>()
  const after: Time['after'] = (ms, callback) => {
    const timer = { due: now + Math.max(0, ms), order: order++, callback }
    timers.add(timer)
    return () => void timers.delete(timer)
  }
  return {
    now: () => now,
    after,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const onAbort = (): void => {
          cancel()
          reject(signal?.reason as Error)
        }
        const cancel = after(ms, () => {
          signal?.removeEventListener('abort', onAbort)
          resolve()
        })
        if (signal?.aborted) onAbort()
        else signal?.addEventListener('abort', onAbort, { once: true })
      }),
    async advance(ms) {
      const end = now + ms
      await settle()
      for (;;) {
        const next = [...timers]
          .filter(({ due }) => due <= end)
          .sort((a, b) => a.due - b.due || a.order - b.order)[0]
        if (next === undefined) break
        timers.delete(next)
        now = Math.max(now, next.due)
        next.callback()
        await settle()
      }
      now = end
    },
  }
}

/** Lets every promise that can settle do so. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve))
}
