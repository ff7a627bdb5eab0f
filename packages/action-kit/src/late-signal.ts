import type { Context } from './command.js'

/** A signal that outlives another one for a while, as long as there is something to do. */
export interface LateSignal {
  readonly signal: AbortSignal
  /** Nothing is left to do. */
  end(): void
}

/**
 * Aborts some time after the context's own signal: what decides how a cancelled step ends, or tells of it, is still done.
 * The runner sends SIGINT, and kills the step 7.5 s later. Source: actions/runner, ProcessInvoker.cs.
 */
export function lateSignal({ clock, signal }: Pick<Context, 'clock' | 'signal'>, ms: number): LateSignal {
  const late = new AbortController()
  const over = new AbortController()
  const onAbort = (): void => {
    const abort = (): void => late.abort(signal.reason)
    // Ended by `over`, it has nothing to abort.
    clock.sleep(ms, over.signal).then(abort, () => undefined)
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
