import { formatDuration, type Context } from '@slipway/action-kit'

/** What one attempt to push came to: what was wanted, or the registry's refusal in its words. */
export type PushAttempt<T> =
  { readonly refused: false; readonly value: T } | { readonly refused: true; readonly reason: string }

/** Why a push failed, as far as it decides what to do next. */
export type PushFailure = 'transient' | 'expired-login' | 'tag-exists' | 'final'

// A push starts over where it stopped: what is there is not sent again. An engine repeats the upload of a layer by
// itself, 5 to 20 s later, but nothing else: no question for a layer, no configuration, no manifest. Where three in ten
// requests fail, one attempt in eight gets through, at some ten seconds each. So the budget is time, not attempts: it
// lets all but one push in a million through there, and ends in an outage.
const budgetMs = 15 * 60_000
const longestWaitMs = 2_000

const passing = [
  /toomanyrequests|Too Many Requests|Rate exceeded|Throttl/i,
  /(?:received unexpected HTTP status|unexpected status[^\n]*): 5\d\d/i,
  // A question for a layer or a tag is a HEAD request: its refusal has no body to parse.
  /error parsing HTTP (?:429|5\d\d) response body/i,
  /\b50[0234] (?:Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out)/i,
  /InternalFailure|InternalError|internal error|ServerException|ServiceUnavailable/i,
  /connection reset by peer|broken pipe|use of closed network connection|connection refused|\bEOF\b/i,
  /i\/o timeout|TLS handshake timeout|Client\.Timeout|context deadline exceeded|server misbehaving/i,
]

/** Reads why a push failed. The texts are the engine's, BuildKit's, Podman's and ECR's own. */
export function classifyPushFailure(reason: string): PushFailure {
  if (
    /cannot be overwritten because the (?:repository|tag) is immutable|ImageTagAlreadyExists/i.test(reason)
  ) {
    return 'tag-exists'
  }
  // The engine, not the registry, refuses the connection: nothing brings it back in the middle of a step.
  if (/docker daemon|docker API at|error during connect/i.test(reason)) return 'final'
  if (
    /authorization token has expired|no basic auth credentials|401 Unauthorized|unauthorized: authentication required/i.test(
      reason,
    )
  ) {
    return 'expired-login'
  }
  return passing.some((pattern) => pattern.test(reason)) ? 'transient' : 'final'
}

/**
 * Pushes until it succeeds, fails for good, or has failed in passing for a quarter of an hour. A login that has expired
 * meanwhile (its token lasts 12 hours) is renewed once.
 * @returns the last attempt
 */
export async function pushWithRetries<T>(
  push: () => Promise<PushAttempt<T>>,
  renewLogin: () => Promise<void>,
  { clock, log, signal }: Pick<Context, 'clock' | 'log' | 'signal'>,
): Promise<PushAttempt<T>> {
  const started = clock.now()
  let renewed = false
  for (let attempt = 1; ; attempt++) {
    const result = await push()
    if (!result.refused) return result
    const failure = classifyPushFailure(result.reason)
    if (failure === 'expired-login' && !renewed) {
      renewed = true
      log.info('ECR does not take the login any more: logging in again, once')
      await renewLogin()
    } else if (failure === 'transient' && clock.now() - started < budgetMs) {
      const waitMs = Math.random() * Math.min(longestWaitMs, 250 * 2 ** attempt)
      const next = `attempt ${attempt + 1} in ${formatDuration(waitMs)}`
      log.info(`The push failed in a way that passes (${result.reason}); ${next}`)
      await clock.sleep(waitMs, signal)
    } else {
      return result
    }
  }
}
