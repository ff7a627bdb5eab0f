import { asError, realClock, UserError, type Log } from '@slipway/action-kit'
import type { RetryErrorInfo, RetryStrategyV2, RetryToken } from '@smithy/types'

// Full jitter over 100 ms (throttled: 500 ms) x 2^n, at most 20 s a time: ten attempts outlast a minute of trouble, and
// a call of which three in ten fail goes through with a probability of 1 - 6e-6.
const maxAttempts = 10
const maxDelayMs = 20_000
/** A name that does not resolve, a port that nobody listens on: that is rarely over in a minute. */
const maxAttemptsUnreachable = 5

/**
 * Backoff with jitter and a budget of attempts for each call, with the reasons in the log; a wait ends with the step.
 * The SDK's own standard strategy pays its retries out of one bucket per client. When AWS fails three calls in ten, that
 * bucket loses a token a call and is empty after some 450, so a site of a thousand files would not go through.
 */
export function createRetryStrategy(log: Pick<Log, 'info'>, signal?: AbortSignal): RetryStrategyV2 {
  return {
    acquireInitialRetryToken: () => Promise.resolve(token(0)),
    async refreshRetryTokenForRetry(previous, failure) {
      const failed = previous.getRetryCount() + 1
      const budget = attemptsFor(failure)
      // What the SDK makes of it: it throws the failure itself.
      if (failed >= budget) throw new Error('No attempt is left')
      log.info(`AWS answered ${reason(failure)}; attempt ${failed + 1} of ${budget}`)
      await realClock.sleep(delayMs(failed - 1, failure), signal)
      return token(failed)
    },
    recordSuccess: () => undefined,
  }
}

function attemptsFor({ error, errorType }: RetryErrorInfo): number {
  // The credentials' own call has been retried already, and its error looks transient by its cause.
  if (error instanceof UserError) return 1
  if (errorType !== 'THROTTLING' && errorType !== 'TRANSIENT') return 1
  const isUnreachable =
    error instanceof Error && 'code' in error && (error.code === 'ENOTFOUND' || error.code === 'ECONNREFUSED')
  return isUnreachable ? maxAttemptsUnreachable : maxAttempts
}

/** @param retries how many there have been before this one */
function delayMs(retries: number, { errorType, retryAfterHint }: RetryErrorInfo): number {
  const base = errorType === 'THROTTLING' ? 500 : 100
  const delay = Math.random() * Math.min(maxDelayMs, base * 2 ** retries)
  const asked = retryAfterHint === undefined ? 0 : retryAfterHint.getTime() - Date.now()
  return Math.max(delay, Math.min(asked, maxDelayMs))
}

function reason({ error, errorType }: RetryErrorInfo): string {
  if (error === undefined) return errorType
  const { name, message } = asError(error)
  return `${name}: ${message}`
}

/** The delay is over when a token is given: a sleep of the SDK's would keep a cancelled step waiting. */
function token(retries: number): RetryToken {
  return { getRetryCount: () => retries, getRetryDelay: () => 0 }
}
