import type { WireAnswer, WireRequest } from './request.js'
import { textBetween } from './xml.js'

/** An answer that is a refusal, in the shape of the SDK's errors: `name` is S3's code. */
export class Failure extends Error {
  override readonly name: string
  readonly $metadata: { readonly httpStatusCode: number }
  readonly $response: { readonly headers: WireAnswer['headers'] }
  /** Where the bucket is, as far as S3 says. */
  readonly Region: string | undefined

  constructor(code: string, message: string, answer: WireAnswer, region?: string) {
    super(message)
    this.name = code
    this.$metadata = { httpStatusCode: answer.status }
    this.$response = { headers: answer.headers }
    this.Region = region
  }
}

// What an answer without a body means: that of a HEAD never has one.
const namesOfStatus: Readonly<Record<number, string>> = {
  301: 'PermanentRedirect',
  307: 'TemporaryRedirect',
  400: 'BadRequest',
  403: 'Forbidden',
  404: 'NotFound',
  412: 'PreconditionFailed',
  429: 'TooManyRequests',
  503: 'ServiceUnavailable',
}

/** The refusal that an answer is; undefined when it is none. A copy can fail after its 200 was sent. */
export function readFailure(answer: WireAnswer, { operation }: WireRequest): Failure | undefined {
  const isGood = answer.status >= 200 && answer.status < 300
  if (isGood && operation !== 'CopyObject') return undefined
  const text = answer.body.toString()
  const isError = /<Error[\s>]/.test(text)
  if (isGood && !isError) return undefined
  const code = isError ? textBetween(text, 'Code') : undefined
  const name = code ?? namesOfStatus[answer.status] ?? 'UnknownError'
  const message = (isError ? textBetween(text, 'Message') : undefined) ?? `HTTP ${answer.status}`
  return new Failure(name, message, answer, isError ? textBetween(text, 'Region') : undefined)
}

/** Whether, and as what, a call is worth another attempt; in the words of the SDK's retry strategies. */
export function classify(error: Error): 'THROTTLING' | 'TRANSIENT' | 'CLIENT_ERROR' {
  if (!(error instanceof Failure)) {
    const code: unknown = 'code' in error ? error.code : undefined
    return typeof code === 'string' && passing.has(code) ? 'TRANSIENT' : 'CLIENT_ERROR'
  }
  const status = error.$metadata.httpStatusCode
  if (status === 429 || /^(SlowDown|Throttl\w+|TooManyRequests\w*|RequestLimitExceeded)$/.test(error.name)) {
    return 'THROTTLING'
  }
  // Source: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html; InternalError also comes after a 200.
  const isPassing = status >= 500 || /^(InternalError|RequestTimeout|OperationAborted)$/.test(error.name)
  return isPassing && status !== 501 ? 'TRANSIENT' : 'CLIENT_ERROR'
}

/** Whether fewer requests at a time would have been answered. */
export function isOverload(error: Error): boolean {
  if (error instanceof Failure)
    return classify(error) === 'THROTTLING' || error.$metadata.httpStatusCode === 503
  return 'code' in error && error.code === 'ETIMEDOUT'
}

const passing = new Set([
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
])
