import type { Clock } from './clock.js'
import type { Context } from './command.js'
import type { Programs } from './programs.js'

/** From and to, in milliseconds since the epoch. */
export type Span = readonly [from: number, to: number]

export interface OwnTime {
  /** To be worked with in the place of the one that was given. */
  readonly context: Context
  /**
   * Milliseconds between two times in which no program ran and nothing was waited for: what this code itself took, calls
   * over the network included. Where several things go on at the same time, one that waits counts for all.
   * @param others further times that are not to be counted
   */
  readonly ownMs: (from: number, to: number, others?: readonly Span[]) => number
}

/**
 * Watches what of the time of a context goes into the programs that it runs, and into waiting by its clock. A sleep that was
 * ended early was a limit to something, and counts for nothing; so do those of `clock.beside`.
 */
export function watchOwnTime(context: Context): OwnTime {
  const { clock } = context
  const away: Span[] = []
  const during = async <T>(work: () => Promise<T>): Promise<T> => {
    const from = clock.now()
    try {
      return await work()
    } finally {
      away.push([from, clock.now()])
    }
  }
  const programs: Programs = {
    run: (...call) => during(() => context.programs.run(...call)),
    ask: (...call) => during(() => context.programs.ask(...call)),
  }
  const watched: Clock = {
    now: () => clock.now(),
    async sleep(ms, signal) {
      const from = clock.now()
      await clock.sleep(ms, signal)
      away.push([from, clock.now()])
    },
    beside: clock.beside ?? clock,
  }
  return {
    context: { ...context, clock: watched, programs },
    ownMs: (from, to, others = []) => to - from - lengthOf([...away, ...others], from, to),
  }
}

/** Of all of them together, within two times. */
function lengthOf(spans: readonly Span[], from: number, to: number): number {
  let length = 0
  let reached = from
  for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
    const stop = Math.min(end, to)
    if (stop <= reached) continue
    length += stop - Math.max(start, reached)
    reached = stop
  }
  return length
}
