import type { Context } from '@slipway/action-kit'

/** What telling GitHub touches. */
export type ReportContext = Pick<
  Context,
  'clock' | 'env' | 'log' | 'programs' | 'signal' | 'temporary' | 'workspace'
>

/** The runner kills a cancelled step 7.5 s after it asked it to end. */
const graceMs = 5_000

export interface Grace {
  /** Aborts a little later than the step's own signal: what ended is still to be told. */
  readonly signal: AbortSignal
  /** Nothing is left to tell. */
  end(): void
}

export function withGrace({ clock, signal }: Pick<Context, 'clock' | 'signal'>): Grace {
  const late = new AbortController()
  const over = new AbortController()
  const onAbort = (): void => {
    const abort = (): void => late.abort(signal.reason)
    clock.sleep(graceMs, over.signal).then(abort, () => undefined)
  }
  if (signal.aborted) onAbort()
  else signal.addEventListener('abort', onAbort, { once: true })
  return {
    signal: late.signal,
    end() {
      signal.removeEventListener('abort', onAbort)
      over.abort()
    },
  }
}
