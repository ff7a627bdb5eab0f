import type { HeadObjectCommandOutput } from '@aws-sdk/client-s3'
import { isAwsError, type Aws } from '@slipway/aws'
import type { ObjectHeaders } from '../site/object-headers.js'
import { explainBucketError } from './bucket-errors.js'
import { deleteObjects } from './delete-objects.js'
import { listObjects } from './list-objects.js'
import { objectInput, owned } from './object-input.js'
import type { ObjectStore, StoredObject } from './object-store.js'
import type { StorageOptions } from './storage-options.js'
import { uploadFile } from './upload-file.js'
import { writeOnCondition } from './write-on-condition.js'

/** Where a site lies in S3. */
export interface S3Place {
  readonly bucket: string
  /** Empty, or ending in a slash. */
  readonly prefix: string
  /** The account that the bucket has to belong to, 12 digits. */
  readonly owner: string | undefined
}

export interface S3StoreParts {
  readonly aws: Aws
  readonly storage: StorageOptions
  /** For what has to be tidied up although the step is being cancelled. */
  readonly tidyingAws: Aws
  readonly sleep: (ms: number) => Promise<void>
  readonly warn: (text: string) => void
}

/** The site's place in a real bucket. */
export function createS3Store(place: S3Place, parts: S3StoreParts): ObjectStore {
  const { aws, storage } = parts
  const keyOf = (path: string): string => place.prefix + path
  return {
    async list() {
      try {
        return await listObjects(await aws.s3(), place)
      } catch (error) {
        throw await explainBucketError(error, place.bucket, aws)
      }
    },
    async head(path) {
      const [s3, { HeadObjectCommand }] = await Promise.all([aws.s3(), import('@slipway/aws/sdk/s3')])
      try {
        return readHead(await s3.send(new HeadObjectCommand({ ...owned(place), Key: keyOf(path) })))
      } catch (error) {
        if (isMissing(error)) return undefined
        throw error
      }
    },
    put: (object) => uploadFile(place, object, parts),
    async copy(object, etag) {
      const [s3, { CopyObjectCommand }] = await Promise.all([aws.s3(), import('@slipway/aws/sdk/s3')])
      const source = `${place.bucket}/${keyOf(object.path)}`
      try {
        const { CopyObjectResult } = await s3.send(
          new CopyObjectCommand({
            ...objectInput(place, object, storage),
            CopySource: source.split('/').map(encodeURIComponent).join('/'),
            CopySourceIfMatch: etag,
            MetadataDirective: 'REPLACE',
            TaggingDirective: 'REPLACE',
          }),
        )
        return CopyObjectResult?.ETag ?? ''
      } catch (error) {
        // Changed, gone, or encrypted with a key that may not be read: then the bytes are sent.
        if (isMissing(error) || isAwsError(error, 'PreconditionFailed', 'AccessDenied')) return undefined
        throw error
      }
    },
    remove: async (paths) => deleteObjects(await aws.s3(), place, paths, parts.sleep),
    async read(path) {
      const [s3, { GetObjectCommand }] = await Promise.all([aws.s3(), import('@slipway/aws/sdk/s3')])
      try {
        const { Body, ETag = '' } = await s3.send(new GetObjectCommand({ ...owned(place), Key: keyOf(path) }))
        return { bytes: Buffer.from((await Body?.transformToByteArray()) ?? []), etag: ETag }
      } catch (error) {
        if (isAwsError(error, 'NoSuchKey')) return undefined
        throw error
      }
    },
    write: async (path, bytes, expected) =>
      writeOnCondition(await aws.s3(), { ...owned(place), Key: keyOf(path) }, bytes, expected),
  }
}

function isMissing(error: unknown): boolean {
  return isAwsError(error, 'NoSuchKey', 'NotFound')
}

function readHead(head: HeadObjectCommandOutput): StoredObject {
  const headers: ObjectHeaders = {
    contentType: head.ContentType ?? '',
    cacheControl: head.CacheControl ?? '',
    ...(head.ContentDisposition === undefined ? {} : { contentDisposition: head.ContentDisposition }),
    ...(head.ContentLanguage === undefined ? {} : { contentLanguage: head.ContentLanguage }),
    ...(head.ContentEncoding === undefined ? {} : { contentEncoding: head.ContentEncoding }),
    ...(head.ExpiresString === undefined ? {} : { expires: head.ExpiresString }),
    ...(head.WebsiteRedirectLocation === undefined ? {} : { redirectTo: head.WebsiteRedirectLocation }),
    ...(Object.keys(head.Metadata ?? {}).length === 0 ? {} : { metadata: head.Metadata ?? {} }),
  }
  return {
    etag: head.ETag ?? '',
    size: head.ContentLength ?? 0,
    modifiedAt: head.LastModified?.getTime() ?? 0,
    headers,
    storageClass: head.StorageClass ?? 'STANDARD',
    encryption: head.ServerSideEncryption,
  }
}
