import { AwsError, type Call, type Permission } from '../service.js'
import type { StoredObject } from './bucket.js'
import { checksumHeaders } from './checksum.js'
import { checkWrite } from './conditions.js'
import { noSuchKey } from './errors.js'
import { header } from './headers.js'
import { readObjectHeaders, readTagging } from './object-headers.js'
import { bucketArn, objectArn, onObject, type S3Context, type S3Operations } from './operation.js'
import { readPayload } from './payload.js'
import { emptyReply } from './replies.js'

export const writeObjects: S3Operations = {
  PutObject: {
    method: 'PUT',
    target: 'object',
    permissions: putPermissions,
    async run(context) {
      const { request, key, world } = context
      context.bucket()
      refuseKey(key)
      const given = readObjectHeaders(request)
      const tagging = readTagging(request)
      const { body, checksum } = await readPayload(request)
      // Again, because a bucket can go while a body comes.
      const bucket = context.bucket()
      checkWrite(request, bucket.get(key), key)
      const headers = bucket.encrypted(given)
      const object: StoredObject = {
        body,
        headers,
        etag: bucket.etagOf(body, headers),
        lastModified: world.time.now(),
        ...(checksum === undefined ? {} : { checksum }),
        ...(tagging === undefined ? {} : { tagging }),
      }
      bucket.put(key, object)
      return emptyReply({
        etag: object.etag,
        ...checksumHeaders(checksum),
        ...encryptionHeaders(headers),
      })
    },
  },
  DeleteObject: {
    method: 'DELETE',
    target: 'object',
    permissions: onObject('s3:DeleteObject'),
    run(context) {
      const bucket = context.bucket()
      const existing = bucket.get(context.key)
      if (header(context.request, 'if-match') !== undefined)
        checkWrite(context.request, existing, context.key)
      bucket.delete(context.key)
      return emptyReply({}, 204)
    },
  },
}

/** Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html */
export function putPermissions({ input }: Call): readonly Permission[] {
  const resource = objectArn(input.Bucket, input.Key)
  return [
    { action: 's3:PutObject', resource },
    ...(input.Tagging === undefined ? [] : [{ action: 's3:PutObjectTagging', resource }]),
    ...(input.ACL === undefined ? [] : [{ action: 's3:PutObjectAcl', resource }]),
  ]
}

/** Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
export function refuseKey(key: string): void {
  const size = Buffer.byteLength(key)
  if (size <= 1024) return
  throw new AwsError('KeyTooLongError', 'Your key is too long', 400, {
    Size: String(size),
    MaxSizeAllowed: '1024',
  })
}

/** Every object is encrypted, with S3's own key unless another is asked for. */
export function encryptionHeaders(
  headers: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const told = Object.entries(headers).filter(([name]) => name.startsWith('x-amz-server-side-encryption'))
  return { 'x-amz-server-side-encryption': 'AES256', ...Object.fromEntries(told) }
}

/**
 * The object that a read asks for. Who may not list the bucket does not learn that a key is free.
 * @throws AwsError NoSuchKey or AccessDenied
 */
export function findObject(context: S3Context): StoredObject {
  const object = context.bucket().get(context.key)
  if (object !== undefined) return object
  context.authorize({ action: 's3:ListBucket', resource: bucketArn(context.bucketName) })
  throw noSuchKey(context.key)
}
