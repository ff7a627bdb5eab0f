import { readFile } from 'node:fs/promises'
import { changedMeanwhile } from '../source/changed-file.js'
import { hashBytes } from '../source/hash.js'
import type { SiteObject } from '../site/site-object.js'
import { uploadInParts } from './multipart.js'
import { objectInput } from './object-input.js'
import type { S3Place, S3StoreParts } from './s3-store.js'

/** Files of up to this many bytes are uploaded whole. Source: S3's least part size, 5 MiB. */
export const wholeLimit = 5 * 1024 * 1024

/**
 * Uploads one object; a large one in parts, a few of which are in memory at a time.
 * @returns its ETag
 */
export async function uploadFile(place: S3Place, object: SiteObject, parts: S3StoreParts): Promise<string> {
  const target = objectInput(place, object, parts.storage)
  const { content, size, sha256, path } = object
  if (content.kind === 'file' && size > wholeLimit) {
    return uploadInParts(target, { path, realPath: content.realPath, size, sha256 }, parts)
  }
  const [s3, { PutObjectCommand }, body] = await Promise.all([
    parts.aws.s3(),
    import('@slipway/aws/sdk/s3'),
    content.kind === 'bytes' ? content.bytes : readFile(content.realPath),
  ])
  if (hashBytes(body) !== sha256) throw changedMeanwhile(object)
  const { ETag: etag = '' } = await s3.send(new PutObjectCommand({ ...target, Body: body }))
  return etag
}
