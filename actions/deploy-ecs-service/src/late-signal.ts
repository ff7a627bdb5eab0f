// The runner sends SIGINT, and 7.5 s later SIGTERM. Source: actions/runner, ProcessInvoker.cs.
const lastWordsMs = 4_500

/** Aborts a few seconds after the other: a call that decides what state the service is in still gets its answer. */
export function lateSignal(signal: AbortSignal): AbortSignal {
  const late = new AbortController()
  const onAbort = (): void => void setTimeout(() => late.abort(signal.reason), lastWordsMs).unref()
  if (signal.aborted) onAbort()
  else signal.addEventListener('abort', onAbort, { once: true })
  return late.signal
}
