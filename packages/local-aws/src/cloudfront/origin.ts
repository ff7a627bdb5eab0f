import { decode } from '../s3/address.js'
import { noSuchKey, renderS3Error } from '../s3/errors.js'
import type { S3 } from '../s3/index.js'
import { AwsError } from '../service.js'
import type { Origin } from './configuration/settings.js'

/** What S3 tells the edge. */
export interface OriginAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** Of an object; errors have none. */
  readonly object?: { readonly etag: string; readonly lastModified: number }
}

/** What an edge asks S3, in its own process. */
export type OriginStore = Pick<S3, 'object' | 'accessOfCloudFront' | 'website'>

/**
 * Asks S3 for a path. Unless the bucket policy lets CloudFront list, a key which is not there is one that it may not see.
 * Source: https://repost.aws/knowledge-center/s3-website-cloudfront-error-403
 */
export function askOrigin(
  s3: OriginStore,
  origin: Origin,
  path: string,
  distributionArn: string,
): OriginAnswer {
  try {
    const key = decode(`${origin.path}${path}`.slice(1))
    if (origin.isWebsite) return { ...s3.website(origin.bucket, key) }
    const access = origin.isSigned ? s3.accessOfCloudFront(origin.bucket, key, distributionArn) : 'none'
    const found = key === '' || access === 'none' ? undefined : s3.object(origin.bucket, key)
    if (found === undefined && access === 'list') throw noSuchKey(key)
    if (found === undefined) throw new AwsError('AccessDenied', 'Access Denied', 403)
    const { body, headers, etag, lastModified } = found
    return {
      status: 200,
      headers: { ...headers, server: 'AmazonS3' },
      body,
      object: { etag, lastModified },
    }
  } catch (error) {
    if (!(error instanceof AwsError)) throw error
    const { status, headers = {}, body } = renderS3Error(error)
    return {
      status,
      headers: { ...headers, server: 'AmazonS3' },
      body: Buffer.from(typeof body === 'string' ? body : ''),
    }
  }
}
