import { AwsError, type Call, type Permission } from '../service.js'
import { decode } from './address.js'
import type { StoredObject } from './bucket.js'
import { checksumAlgorithms, checksumMembers, computeChecksum } from './checksum.js'
import { checkRead, checkWrite, preconditionFailed } from './conditions.js'
import { invalidArgument, noSuchKey } from './errors.js'
import { header } from './headers.js'
import { readObjectHeaders, readTagging } from './object-headers.js'
import { bucketArn, objectArn, type S3Context, type S3Operations } from './operation.js'
import { xmlDate, xmlReply } from './replies.js'
import { encryptionHeaders, putPermissions, refuseKey } from './write-objects.js'

export const copyObject: S3Operations = {
  CopyObject: {
    method: 'PUT',
    target: 'object',
    header: 'x-amz-copy-source',
    permissions: copyPermissions,
    run(context) {
      const { request, key, world } = context
      const bucket = context.bucket()
      refuseKey(key)
      const source = findSource(context)
      const changes = readChanges(context, source.object)
      refuseNoChange(context, source.name)
      checkWrite(request, bucket.get(key), key)
      const algorithm = readAlgorithm(request.headers) ?? source.object.checksum?.algorithm
      const checksum = algorithm === undefined ? undefined : computeChecksum(algorithm, source.object.body)
      const copy: StoredObject = {
        body: source.object.body,
        ...changes,
        etag: bucket.etagOf(source.object.body, changes.headers),
        lastModified: world.time.now(),
        ...(checksum === undefined ? {} : { checksum }),
      }
      bucket.put(key, copy)
      return xmlReply(
        'CopyObjectResult',
        { LastModified: xmlDate(copy.lastModified), ETag: copy.etag, ...checksumMembers(checksum) },
        encryptionHeaders(copy.headers),
      )
    },
  },
}

/** Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html */
function copyPermissions(call: Call): readonly Permission[] {
  const { bucket, key } = readSource(String(call.input.CopySource))
  return [{ action: 's3:GetObject', resource: objectArn(bucket, key) }, ...putPermissions(call)]
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

function findSource(context: S3Context): { readonly name: string; readonly object: StoredObject } {
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

/** Headers and tags of the copy: the source's, or with REPLACE the request's. */
function readChanges(
  { request }: S3Context,
  source: StoredObject,
): Pick<StoredObject, 'headers' | 'tagging'> {
  const given = readObjectHeaders(request)
  const directive = readDirective(header(request, 'x-amz-metadata-directive'), 'metadata')
  const tagging =
    readDirective(header(request, 'x-amz-tagging-directive'), 'tagging') === 'REPLACE'
      ? readTagging(request)
      : source.tagging
  // These belong to the write, not to the metadata, so that they are never copied.
  const ofWrite = /^x-amz-(storage-class|website-redirect-location|server-side-encryption.*)$/
  const select = (headers: StoredObject['headers'], isOfWrite: boolean): [string, string][] =>
    Object.entries(headers).filter(([name]) => ofWrite.test(name) === isOfWrite)
  const metadata = select(directive === 'REPLACE' ? given : source.headers, false)
  return {
    headers: Object.fromEntries([...metadata, ...select(given, true)]),
    ...(tagging === undefined ? {} : { tagging }),
  }
}

function readDirective(value: string | undefined, kind: 'metadata' | 'tagging'): 'COPY' | 'REPLACE' {
  const directive = value ?? 'COPY'
  if (directive === 'COPY' || directive === 'REPLACE') return directive
  throw invalidArgument(`Unknown ${kind} directive.`, `x-amz-${kind}-directive`, directive)
}

function refuseNoChange({ request, bucketName, key }: S3Context, source: string): void {
  if (source !== `${bucketName}/${key}`) return
  const changing = [
    'x-amz-storage-class',
    'x-amz-website-redirect-location',
    'x-amz-server-side-encryption',
    'x-amz-checksum-algorithm',
  ]
  if (header(request, 'x-amz-metadata-directive') === 'REPLACE') return
  if (changing.some((name) => header(request, name) !== undefined)) return
  throw new AwsError(
    'InvalidRequest',
    "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
  )
}

function readAlgorithm(
  headers: S3Context['request']['headers'],
): (typeof checksumAlgorithms)[number] | undefined {
  const name = headers['x-amz-checksum-algorithm']
  return checksumAlgorithms.find((algorithm) => algorithm.toUpperCase() === name)
}
