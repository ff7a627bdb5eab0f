import type { Call, Permission } from '../service.js'
import { decode } from './address.js'
import type { StoredObject } from './bucket.js'
import { checkRead, preconditionFailed } from './conditions.js'
import { invalidArgument, noSuchKey } from './errors.js'
import { header } from './headers.js'
import { bucketArn, objectArn, type S3Context } from './operation.js'

/** What a copy needs of its source. Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html */
export function sourcePermission({ input }: Call): Permission {
  const { bucket, key } = readSource(String(input.CopySource))
  return { action: 's3:GetObject', resource: objectArn(bucket, key) }
}

/** `/bucket/key` or `bucket/key`, percent-encoded. @throws AwsError InvalidArgument */
function readSource(text: string): { readonly bucket: string; readonly key: string } {
  const path = decode(text.replace(/\?versionId=.*$/, '')).replace(/^\//, '')
  const at = path.indexOf('/')
  if (at > 0 && at < path.length - 1) return { bucket: path.slice(0, at), key: path.slice(at + 1) }
  throw invalidArgument(
    'Copy Source must mention the source bucket and key: sourcebucket/sourcekey',
    'x-amz-copy-source',
    text,
  )
}

/**
 * The object that a copy reads, once its conditions hold.
 * @throws AwsError NoSuchBucket, AccessDenied, NoSuchKey, PreconditionFailed
 */
export function findSource(context: S3Context): { readonly name: string; readonly object: StoredObject } {
  const { request, buckets, caller } = context
  const source = readSource(header(request, 'x-amz-copy-source') ?? '')
  // A copy reads across regions.
  const region = buckets.find(source.bucket)?.settings.region ?? caller.region
  const expectedOwner = header(request, 'x-amz-source-expected-bucket-owner')
  const bucket = buckets.open(source.bucket, { ...caller, region }, expectedOwner)
  const object = bucket.get(source.key)
  if (object === undefined) {
    context.authorize({ action: 's3:ListBucket', resource: bucketArn(source.bucket) })
    throw noSuchKey(source.key)
  }
  if (checkRead(request, object, 'x-amz-copy-source-') === 'not-modified') {
    throw preconditionFailed('x-amz-copy-source-If-None-Match')
  }
  return { name: `${source.bucket}/${source.key}`, object }
}
