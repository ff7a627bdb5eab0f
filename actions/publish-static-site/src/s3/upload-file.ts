import { readFile } from 'node:fs/promises'
import { changedMeanwhile } from '../source/changed-file.js'
import { hashBytes } from '../source/hash.js'
import { uploadInParts } from './multipart.js'
import type { SourceFile } from '../plan/plan.js'
import type { S3BucketParts, S3Place } from './s3-bucket.js'

/** Files of up to this many bytes are uploaded whole. Source: S3's least part size, 5 MiB. */
export const wholeLimit = 5 * 1024 * 1024

/**
 * Uploads one file; a large one in parts, a few of which are in memory at a time.
 * @returns its ETag
 */
export async function uploadFile(place: S3Place, file: SourceFile, parts: S3BucketParts): Promise<string> {
  const target = {
    Bucket: place.bucket,
    Key: place.prefix + file.path,
    ContentType: file.headers.contentType,
    CacheControl: file.headers.cacheControl,
  }
  if (file.size > wholeLimit) return uploadInParts(target, file, parts)
  const [s3, { PutObjectCommand }, body] = await Promise.all([
    parts.aws.s3(),
    import('@slipway/aws/sdk/s3'),
    readFile(file.realPath),
  ])
  if (hashBytes(body) !== file.sha256) throw changedMeanwhile(file)
  const { ETag: etag = '' } = await s3.send(new PutObjectCommand({ ...target, Body: body }))
  return etag
}
