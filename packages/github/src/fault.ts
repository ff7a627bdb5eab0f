/** Why a request failed, as far as it decides what to do next. `text` is one line. */
export type Fault =
  | { readonly kind: 'refused' | 'final'; readonly text: string }
  /** Worth another attempt, after `waitMs` where GitHub says when. */
  | { readonly kind: 'passing'; readonly text: string; readonly waitMs: number | undefined }

/**
 * Reads what Octokit throws; undefined for an error that is not an answer to a request.
 * Source: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 * @param now milliseconds since the epoch
 */
export function readFault(error: unknown, now: number): Fault | undefined {
  if (!(error instanceof Error)) return undefined
  // GraphQL answers 200 and lists what was wrong.
  if (error.name === 'GraphqlResponseError') return { kind: 'final', text: oneLine(error.message) }
  if (!('status' in error) || typeof error.status !== 'number') return undefined
  const response = 'response' in error ? (error.response as Response | undefined) : undefined // RequestError's own type
  const message = oneLine(error.message)
  // Octokit says 500 when no answer came at all.
  if (response === undefined) return { kind: 'passing', text: message, waitMs: undefined }
  const { status } = error
  const text = `HTTP ${status}: ${message}`
  const limitMs = rateLimitMs(status, response.headers, message, now)
  if (limitMs !== undefined) return { kind: 'passing', text, waitMs: limitMs }
  if (status >= 500) return { kind: 'passing', text, waitMs: undefined }
  // What a token may not see, GitHub says is not there.
  if (status === 401 || status === 403 || status === 404) return { kind: 'refused', text }
  return { kind: 'final', text }
}

interface Response {
  readonly headers: Readonly<Record<string, string | number | undefined>>
}

/** How long a rate limit asks to wait, in milliseconds; undefined when it is none. */
function rateLimitMs(
  status: number,
  headers: Response['headers'],
  message: string,
  now: number,
): number | undefined {
  if (status !== 403 && status !== 429) return undefined
  const retryAfter = Number(headers['retry-after'] ?? NaN)
  if (!Number.isNaN(retryAfter)) return retryAfter * 1000
  if (String(headers['x-ratelimit-remaining']) === '0') {
    return Math.max(0, Number(headers['x-ratelimit-reset'] ?? 0) * 1000 - now)
  }
  // "Otherwise, wait for at least one minute before retrying."
  return status === 429 || /rate limit/i.test(message) ? 60_000 : undefined
}

/** A proxy may answer with a page; the API adds the address of its manual. */
function oneLine(message: string): string {
  return message
    .replace(/ - https:\/\/docs\.github\.com\S*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300)
}
