import { Refusal, refusalError } from '../../refusal.js'
import { AwsError, type Reply } from '../../service.js'

/**
 * An error of the registry protocol.
 * Source: https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#error-codes
 */
export class OciError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** Of the 12 hours that a token is good for, none are left. */
export function expiredToken(): OciError {
  const message = 'Your authorization token has expired. Reauthenticate and try again.'
  return new OciError(403, 'DENIED', message)
}

// As ECR's registry answers what its API calls by other names.
const codes: Readonly<Record<string, readonly [number, string]>> = {
  RepositoryNotFoundException: [404, 'NAME_UNKNOWN'],
  ImageNotFoundException: [404, 'MANIFEST_UNKNOWN'],
  ImageTagAlreadyExistsException: [400, 'TAG_INVALID'],
  LayersNotFoundException: [400, 'MANIFEST_BLOB_UNKNOWN'],
  ReferencedImagesNotFoundException: [400, 'MANIFEST_BLOB_UNKNOWN'],
  InvalidParameterException: [400, 'MANIFEST_INVALID'],
  AccessDeniedException: [403, 'DENIED'],
  ThrottlingException: [429, 'TOOMANYREQUESTS'],
}

/** What was thrown, in the words of the protocol and of ECR's API; a fault of the embedded AWS is thrown on. */
export function refusalOf(error: unknown): { readonly oci: OciError; readonly apiCode: string } {
  if (error instanceof OciError) return { oci: error, apiCode: error.code }
  const known = error instanceof Refusal ? refusalError(error, 'json') : error
  if (!(known instanceof AwsError)) throw error
  const [status, code] = codes[known.code] ?? [known.status, 'UNKNOWN']
  return { oci: new OciError(status, code, known.message), apiCode: known.code }
}

export function renderOciError({ status, code, message }: OciError): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json', 'docker-distribution-api-version': 'registry/2.0' },
    body: JSON.stringify({ errors: [{ code, message }] }),
  }
}
