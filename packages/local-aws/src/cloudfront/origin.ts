import { decode } from '../s3/address.js'
import { renderS3Error } from '../s3/errors.js'
import type { S3 } from '../s3/index.js'
import { AwsError } from '../service.js'

/** What S3 tells the edge. */
export interface OriginAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** Of an object; errors have none. */
  readonly object?: { readonly etag: string; readonly lastModified: number }
}

/**
 * Asks S3 for a path, in its own process. The bucket lets CloudFront get objects but not list, so that a key which is
 * not there is one that it may not see.
 * Source: https://repost.aws/knowledge-center/s3-website-cloudfront-error-403
 */
export function askOrigin(
  s3: Pick<S3, 'object'>,
  { originBucket, originPath = '' }: { readonly originBucket: string; readonly originPath?: string },
  path: string,
): OriginAnswer {
  try {
    const key = decode(`${originPath}${path}`.slice(1))
    const found = key === '' ? undefined : s3.object(originBucket, key)
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
