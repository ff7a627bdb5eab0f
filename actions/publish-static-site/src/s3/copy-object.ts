import { isAwsError } from '@slipway/aws'
import type { ObjectInput } from './object-input.js'
import { encodeKey } from './wire/encode.js'
import { inputHeaders } from './wire/object-headers.js'
import type { Wire } from './wire/send.js'
import { textBetween } from './wire/xml.js'

export interface Copy {
  /** A key of the target's bucket. */
  readonly source: string
  /** Of the source; something else is not copied. */
  readonly etag: string
  readonly target: ObjectInput
  /** Whether the copy has the headers and tags of its source, or those of `target`. */
  readonly directive: 'COPY' | 'REPLACE'
}

/**
 * Copies an object within its bucket, also onto itself: no byte leaves S3.
 * @returns the new ETag; undefined when S3 cannot: changed, gone, or encrypted with a key that may not be read
 */
export async function copyObject(
  wire: Wire,
  { source, etag, target, directive }: Copy,
): Promise<string | undefined> {
  try {
    const { body } = await wire.send({
      operation: 'CopyObject',
      method: 'PUT',
      key: target.Key,
      headers: {
        ...inputHeaders(target),
        'x-amz-copy-source': `${target.Bucket}/${encodeKey(source)}`,
        'x-amz-copy-source-if-match': etag,
        'x-amz-metadata-directive': directive,
        'x-amz-tagging-directive': directive,
      },
    })
    return textBetween(body.toString(), 'ETag') ?? ''
  } catch (error) {
    if (isAwsError(error, 'NoSuchKey', 'NotFound', 'PreconditionFailed', 'AccessDenied')) return undefined
    throw error
  }
}
