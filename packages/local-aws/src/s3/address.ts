import type { Request } from '../service.js'
import { AwsError } from '../service.js'
import { header } from './headers.js'

/** What a request is about; without a bucket the service, without a key the bucket. */
export interface Address {
  readonly bucket?: string
  readonly key?: string
}

/**
 * Path style, `/bucket/key`, and virtual host style, `bucket.localhost/key`.
 * @throws AwsError InvalidURI for a path that is not UTF-8 in percent-encoding
 */
export function readAddress(request: Request): Address {
  const host = /^(.+?)\.(?:s3\.)?localhost(?::\d+)?$/.exec(header(request, 'host') ?? '')?.[1]
  const path = request.path.slice(1)
  if (host !== undefined) return { bucket: host, ...(path === '' ? {} : { key: decode(path) }) }
  const at = path.indexOf('/')
  const bucket = decode(at < 0 ? path : path.slice(0, at))
  const key = at < 0 ? '' : decode(path.slice(at + 1))
  return bucket === '' ? {} : key === '' ? { bucket } : { bucket, key }
}

/** S3 takes a `+` in a path for a space, as in a form; clients send %2B for a plus. @throws AwsError InvalidURI */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', '%20'))
  } catch {
    throw new AwsError('InvalidURI', "Couldn't parse the specified URI.", 400, { URI: text })
  }
}
