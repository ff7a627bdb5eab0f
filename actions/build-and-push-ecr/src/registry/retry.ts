import type { Context } from '@slipway/action-kit'
import { RegistryError } from './registry-error.js'

// As calls of the API: where three in ten fail, ten attempts get through with a probability of 1 - 6e-6.
export const usualAttempts = 10
const longestWaitMs = 10_000

type RetryContext = Pick<Context, 'clock' | 'log' | 'signal'>

/** Repeats what fails with a passing RegistryError, the reason in the log, until the attempts are used up. */
export async function withRetries<T>(
  attempts: number,
  context: RetryContext,
  work: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      await backOff(error, attempt, attempts, context)
    }
  }
}

/**
 * Waits before the next attempt: at random up to 1, 2, 4, 8, 10 seconds, or as long as the registry asks for.
 * @throws the error itself when no further attempt can help or is left
 */
export async function backOff(
  error: unknown,
  attempt: number,
  attempts: number,
  { clock, log, signal }: RetryContext,
): Promise<void> {
  signal.throwIfAborted()
  if (!(error instanceof RegistryError) || !error.isPassing || attempt >= attempts) throw error
  const { retryAfterMs = 0 } = error
  // Who asks for more than that asks not to come back in this step.
  if (retryAfterMs > 6 * longestWaitMs) throw error
  log.info(`${error.message} (${error.reason}); attempt ${attempt + 1} of ${attempts}`)
  const wait = Math.random() * Math.min(longestWaitMs, 500 * 2 ** attempt)
  await clock.sleep(Math.max(wait, retryAfterMs), signal)
}
