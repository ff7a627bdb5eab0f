import { asError, type Log } from '@slipway/action-kit'
import { StandardRetryStrategy } from '@smithy/core/retry'
import type { RetryErrorInfo, RetryStrategyV2, StandardRetryToken } from '@smithy/types'

// Full jitter over 100 ms (throttled: 500 ms) x 2^n, at most 20 s a time: ten attempts outlast a minute of trouble, and
// a call of which three in ten fail goes through with a probability of 1 - 6e-6.
const maxAttempts = 10

/** The SDK's standard strategy (backoff, jitter, a budget per client), with its reasons in the log. */
export function createRetryStrategy(log: Pick<Log, 'info'>): RetryStrategyV2 {
  return new LoggingRetryStrategy(log)
}

class LoggingRetryStrategy extends StandardRetryStrategy {
  readonly #log: Pick<Log, 'info'>

  constructor(log: Pick<Log, 'info'>) {
    super({ maxAttempts })
    this.#log = log
  }

  override async refreshRetryTokenForRetry(
    token: StandardRetryToken,
    failure: RetryErrorInfo,
  ): Promise<StandardRetryToken> {
    const next = await super.refreshRetryTokenForRetry(token, failure)
    const reason = failure.error === undefined ? failure.errorType : asError(failure.error)
    const text = reason instanceof Error ? `${reason.name}: ${reason.message}` : reason
    this.#log.info(`AWS answered ${text}; attempt ${next.getRetryCount() + 1} of ${maxAttempts}`)
    return next
  }
}
