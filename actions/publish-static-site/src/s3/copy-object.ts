import { isAwsError } from '@slipway/aws'
import type { ObjectInput } from './object-input.js'
import { encodeKey } from './wire/encode.js'
import { inputHeaders } from './wire/object-headers.js'
import type { Wire } from './wire/send.js'
import { textBetween } from './wire/xml.js'

/**
 * Copies an object onto itself, with other headers.
 * @param etag of what is there; something else is not copied
 * @returns the new ETag; undefined when S3 cannot: changed, gone, or encrypted with a key that may not be read
 */
export async function copyOntoItself(
  wire: Wire,
  target: ObjectInput,
  etag: string,
): Promise<string | undefined> {
  try {
    const { body } = await wire.send({
      operation: 'CopyObject',
      method: 'PUT',
      key: target.Key,
      headers: {
        ...inputHeaders(target),
        'x-amz-copy-source': `${target.Bucket}/${encodeKey(target.Key)}`,
        'x-amz-copy-source-if-match': etag,
        'x-amz-metadata-directive': 'REPLACE',
        'x-amz-tagging-directive': 'REPLACE',
      },
    })
    return textBetween(body.toString(), 'ETag') ?? ''
  } catch (error) {
    if (isAwsError(error, 'NoSuchKey', 'NotFound', 'PreconditionFailed', 'AccessDenied')) return undefined
    throw error
  }
}
