import { AwsError, type Request } from '../service.js'
import { sha256 } from '../sigv4.js'
import { decodeAwsChunked, incompleteBody } from './aws-chunked.js'
import { verifyChecksum, verifyContentMd5, type Checksum } from './checksum.js'
import { header } from './headers.js'

/** A request's body once S3 believes it. */
export interface Payload {
  readonly body: Buffer
  readonly checksum?: Checksum
}

/** Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/upload-objects.html */
const maxBytes = 5 * 1024 ** 3

/**
 * The body, unchunked, after everything that the request says about it has been checked: length, SHA-256 of the
 * signature, Content-MD5, checksum of the header or the trailer.
 * @throws AwsError in S3's words
 */
export async function readPayload(request: Request): Promise<Payload> {
  const declared = header(request, 'x-amz-content-sha256') ?? 'UNSIGNED-PAYLOAD'
  const isChunked = declared.startsWith('STREAMING-')
  refuseLength(request, isChunked)
  const raw = await request.body().catch(() => {
    // The client went away in the middle.
    throw incompleteBody()
  })
  const { body, trailer } = isChunked ? decodeAwsChunked(raw) : { body: raw, trailer: {} }
  const decodedLength = header(request, 'x-amz-decoded-content-length')
  if (decodedLength !== undefined && Number(decodedLength) !== body.length) throw incompleteBody()
  const trailerName = header(request, 'x-amz-trailer')
  if (isChunked && trailerName !== undefined && !Object.hasOwn(trailer, trailerName.toLowerCase())) {
    throw new AwsError(
      'MalformedTrailerError',
      'The request contained trailing data that was not well-formed or did not conform to our published schema.',
    )
  }
  verifySha256(declared, body)
  verifyContentMd5(header(request, 'content-md5'), body)
  const checksum = verifyChecksum({ ...request.headers, ...trailer }, body)
  return { body, ...(checksum === undefined ? {} : { checksum }) }
}

/** Before anything is read: lengths that are missing or too large. */
function refuseLength(request: Request, isChunked: boolean): void {
  const length = header(request, 'x-amz-decoded-content-length') ?? header(request, 'content-length')
  if (length === undefined && header(request, 'transfer-encoding') !== undefined) {
    if (isChunked)
      throw new AwsError('MissingContentLength', 'You must provide the Content-Length HTTP header.', 411)
    throw new AwsError(
      'NotImplemented',
      'A header you provided implies functionality that is not implemented',
      501,
      { Header: 'Transfer-Encoding' },
    )
  }
  if (Number(length ?? 0) > maxBytes) {
    throw new AwsError(
      'EntityTooLarge',
      'Your proposed upload exceeds the maximum allowed object size.',
      400,
      {
        ProposedSize: String(length),
        MaxSizeAllowed: String(maxBytes),
      },
    )
  }
}

function verifySha256(declared: string, body: Buffer): void {
  if (!/^[0-9a-f]{64}$/.test(declared)) return
  const computed = sha256(body)
  if (computed === declared) return
  throw new AwsError(
    'XAmzContentSHA256Mismatch',
    "The provided 'x-amz-content-sha256' header does not match what was computed.",
    400,
    { ClientComputedContentSHA256: declared, S3ComputedContentSHA256: computed },
  )
}
