import type { Clock } from '@slipway/action-kit'
import { startLimit } from '../src/limit.js'

/** Time that moves by hand. */
function handClock(): { readonly clock: Clock; readonly pass: () => void } {
  let wake: (() => void) | undefined
  return {
    clock: {
      now: () => 0,
      sleep: (ms: number, signal?: AbortSignal) =>
        new Promise<void>((resolve, reject) => {
          wake = resolve
          signal?.addEventListener('abort', () => reject(new Error(`stopped before ${ms}`)))
        }),
    },
    pass: () => wake?.(),
  }
}

describe('the time limit', () => {
  it('says what is over when the time is up', async () => {
    const { clock, pass } = handClock()
    const { signal } = startLimit(90_000, { clock })
    expect(signal.aborted).toBe(false)
    pass()
    await new Promise((resolve) => setImmediate(resolve))
    expect(signal.reason).toMatchObject({ message: 'timeout-minutes (1.5) were over' })
  })

  it('never comes once it is stopped, nor without one', async () => {
    const { clock } = handClock()
    const limit = startLimit(90_000, { clock })
    limit.stop()
    await new Promise((resolve) => setImmediate(resolve))
    expect(limit.signal.aborted).toBe(false)
    expect(startLimit(undefined, { clock }).signal.aborted).toBe(false)
  })
})
