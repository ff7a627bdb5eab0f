import { AwsError } from './service.js'

/** How a service speaks, as far as its refusals differ by it. */
export type Protocol = 'json' | 'query' | 'ec2' | 'rest-xml' | 's3'

/** Why a call is refused before its operation runs. */
export type Reason =
  | 'unsigned'
  | 'unknown-key'
  | 'wrong-token'
  | 'wrong-signature'
  | 'skewed-clock'
  | 'expired-token'
  | 'denied'
  | 'throttled'
  | 'internal'
  | 'unavailable'

/** A call refused for a reason that every service has, and words in its own way. */
export class Refusal extends Error {
  constructor(
    readonly reason: Reason,
    message?: string,
  ) {
    super(message)
  }
}

type Wording = readonly [code: string, status: number, message: string]

const invalidToken = 'The security token included in the request is invalid.'
const expiredToken = 'The security token included in the request is expired'
const wrongSignature =
  'The request signature we calculated does not match the signature you provided. ' +
  'Check your AWS Secret Access Key and signing method. Consult the service documentation for details.'
const unavailable = 'Service Unavailable. Please try again later.'
const internal = 'We encountered an internal error. Please try again.'

// Sources: "Common errors" of the ECS API reference (json) and of the IAM and ELBv2 API references (query); "Error
// responses" of the S3 API reference. CloudFront's REST-XML errors are worded as those of the query services.
const json: Readonly<Record<Reason, Wording>> = {
  unsigned: ['MissingAuthenticationTokenException', 400, 'Missing Authentication Token'],
  'unknown-key': ['UnrecognizedClientException', 400, invalidToken],
  'wrong-token': ['UnrecognizedClientException', 400, invalidToken],
  'wrong-signature': ['InvalidSignatureException', 400, wrongSignature],
  'skewed-clock': ['InvalidSignatureException', 400, 'Signature expired'],
  'expired-token': ['ExpiredTokenException', 400, expiredToken],
  denied: ['AccessDeniedException', 400, 'You do not have sufficient access to perform this action.'],
  throttled: ['ThrottlingException', 400, 'Rate exceeded'],
  internal: ['InternalFailure', 500, internal],
  unavailable: ['ServiceUnavailable', 503, unavailable],
}
const query: Readonly<Record<Reason, Wording>> = {
  unsigned: ['MissingAuthenticationToken', 403, 'Request is missing Authentication Token'],
  'unknown-key': ['InvalidClientTokenId', 403, invalidToken],
  'wrong-token': ['InvalidClientTokenId', 403, invalidToken],
  'wrong-signature': ['SignatureDoesNotMatch', 403, wrongSignature],
  'skewed-clock': ['SignatureDoesNotMatch', 403, 'Signature expired'],
  'expired-token': ['ExpiredToken', 403, expiredToken],
  denied: ['AccessDenied', 403, 'Access Denied'],
  throttled: ['Throttling', 400, 'Rate exceeded'],
  internal: ['InternalFailure', 500, internal],
  unavailable: ['ServiceUnavailable', 503, unavailable],
}
// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
const ec2: Readonly<Record<Reason, Wording>> = {
  ...query,
  'unknown-key': ['AuthFailure', 401, 'AWS was not able to validate the provided access credentials'],
  'expired-token': ['RequestExpired', 400, 'Request has expired.'],
  denied: ['UnauthorizedOperation', 403, 'You are not authorized to perform this operation.'],
  throttled: ['RequestLimitExceeded', 503, 'Request limit exceeded.'],
  internal: ['InternalError', 500, 'An internal error has occurred'],
  unavailable: ['Unavailable', 503, 'The server is overloaded and cannot handle the request.'],
}
const s3: Readonly<Record<Reason, Wording>> = {
  unsigned: ['AccessDenied', 403, 'Access Denied'],
  'unknown-key': [
    'InvalidAccessKeyId',
    403,
    'The AWS Access Key Id you provided does not exist in our records.',
  ],
  'wrong-token': ['InvalidToken', 400, 'The provided token is malformed or otherwise invalid.'],
  'wrong-signature': [
    'SignatureDoesNotMatch',
    403,
    'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
  ],
  'skewed-clock': [
    'RequestTimeTooSkewed',
    403,
    'The difference between the request time and the current time is too large.',
  ],
  'expired-token': ['ExpiredToken', 400, 'The provided token has expired.'],
  denied: ['AccessDenied', 403, 'Access Denied'],
  throttled: ['SlowDown', 503, 'Please reduce your request rate.'],
  internal: ['InternalError', 500, internal],
  unavailable: ['ServiceUnavailable', 503, 'Service is unable to handle request.'],
}
const wordings = { json, query, ec2, 'rest-xml': query, s3 }

/** The error that a service of this protocol answers with. */
export function refusalError(refusal: Refusal, protocol: Protocol): AwsError {
  const [code, status, message] = wordings[protocol][refusal.reason]
  return new AwsError(code, refusal.message || message, status)
}
