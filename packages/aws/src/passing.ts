import { AwsCallError } from './errors.js'

/**
 * Whether a call failed, after all its retries, for a reason that passes: throttled, AWS in trouble or not reached.
 * Whoever looks at something again and again looks later then.
 */
export function isPassing(error: unknown): error is AwsCallError {
  return (
    error instanceof AwsCallError &&
    /Throttl|TooManyRequests|RequestLimit|SlowDown|ServerException|InternalFailure|InternalError|Unavailable|Timeout|^E[A-Z_]+$/.test(
      error.code,
    )
  )
}
