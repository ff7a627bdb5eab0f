import { AwsError, type Request } from '../service.js'
import type { StoredObject } from './bucket.js'
import { noSuchKey } from './errors.js'
import { header } from './headers.js'
import { wholeSeconds } from './replies.js'

/**
 * Whether a read is answered whole (`fresh`) or with 304; names of headers are prefixed in a copy.
 * Source: RFC 9110, 13.2.2, and https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 * @throws AwsError PreconditionFailed
 */
export function checkRead(
  request: Pick<Request, 'headers'>,
  object: Pick<StoredObject, 'etag' | 'lastModified'>,
  prefix = '',
): 'fresh' | 'not-modified' {
  const read = (name: string): string | undefined => header(request, `${prefix}${name}`)
  const modified = wholeSeconds(object.lastModified)
  const ifMatch = read('if-match')
  const ifUnmodifiedSince = read('if-unmodified-since')
  if (ifMatch !== undefined) {
    if (!matches(ifMatch, object.etag)) throw preconditionFailed('If-Match')
  } else if (ifUnmodifiedSince !== undefined && modified > Date.parse(ifUnmodifiedSince)) {
    throw preconditionFailed('If-Unmodified-Since')
  }
  const ifNoneMatch = read('if-none-match')
  const ifModifiedSince = read('if-modified-since')
  if (ifNoneMatch !== undefined) return matches(ifNoneMatch, object.etag) ? 'not-modified' : 'fresh'
  if (ifModifiedSince !== undefined && modified <= Date.parse(ifModifiedSince)) return 'not-modified'
  return 'fresh'
}

/**
 * Holds a write against what is there now.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 * @throws AwsError PreconditionFailed; NoSuchKey for If-Match where nothing is
 */
export function checkWrite(request: Request, existing: StoredObject | undefined, key: string): void {
  const ifNoneMatch = header(request, 'if-none-match')
  const ifMatch = header(request, 'if-match')
  if (ifNoneMatch !== undefined && ifNoneMatch !== '*') {
    throw new AwsError(
      'NotImplemented',
      'A header you provided implies functionality that is not implemented',
      501,
      { Header: 'If-None-Match' },
    )
  }
  if (ifNoneMatch !== undefined && existing !== undefined) throw preconditionFailed('If-None-Match')
  if (ifMatch === undefined) return
  if (existing === undefined) throw noSuchKey(key)
  if (!matches(ifMatch, existing.etag)) throw preconditionFailed('If-Match')
}

export function preconditionFailed(condition: string): AwsError {
  return new AwsError(
    'PreconditionFailed',
    'At least one of the pre-conditions you specified did not hold',
    412,
    { Condition: condition },
  )
}

/** Whether an ETag is in a list of them; S3 takes them without quotes too. */
export function matches(list: string, etag: string): boolean {
  return list.split(',').some((item) => {
    const given = item.trim().replace(/^W\//, '')
    return given === '*' || given === etag || `"${given}"` === etag
  })
}
