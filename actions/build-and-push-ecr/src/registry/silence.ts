import { asError } from '@slipway/action-kit'

/** Longer than any registry thinks about a request, shorter than anybody's patience. */
const longestSilenceMs = 60_000

/** Ends a request over which nothing moves any more, or whose step is cancelled. */
export interface SilenceWatch {
  readonly signal: AbortSignal
  /** Something has moved. */
  heard(): void
  end(): void
}

export function watchSilence(cancelled: AbortSignal, limitMs = longestSilenceMs): SilenceWatch {
  const controller = new AbortController()
  const onCancel = (): void => controller.abort(asError(cancelled.reason))
  if (cancelled.aborted) onCancel()
  cancelled.addEventListener('abort', onCancel, { once: true })
  const timer = setTimeout(
    () => controller.abort(new Error(`nothing was heard for ${limitMs / 1000} seconds`)),
    limitMs,
  )
  // A request that nobody waits for any more does not keep the process.
  timer.unref()
  return {
    signal: controller.signal,
    heard: () => void timer.refresh(),
    end() {
      clearTimeout(timer)
      cancelled.removeEventListener('abort', onCancel)
    },
  }
}
