import { UserError, type Context } from '@slipway/action-kit'

/** The time limit of the step. */
export interface Limit {
  /** Aborts when the time is up. */
  readonly signal: AbortSignal
  stop(): void
}

export function startLimit(ms: number | undefined, { clock }: Pick<Context, 'clock'>): Limit {
  const limit = new AbortController()
  const stopped = new AbortController()
  if (ms !== undefined) {
    const minutes = ms / 60_000
    clock.sleep(ms, stopped.signal).then(
      () => limit.abort(new UserError(`timeout-minutes (${minutes}) were over`)),
      // Stopped: everything had ended before.
      () => undefined,
    )
  }
  return { signal: limit.signal, stop: () => stopped.abort() }
}
