import { AwsError } from '../service.js'
import type { StoredObject } from './bucket.js'
import { checksumAlgorithms, checksumMembers, computeChecksum } from './checksum.js'
import { checkWrite } from './conditions.js'
import { findSource, sourcePermission } from './copy-source.js'
import { invalidArgument } from './errors.js'
import { header } from './headers.js'
import { readObjectHeaders, readTagging } from './object-headers.js'
import { objectArn, type S3Context, type S3Operations } from './operation.js'
import { xmlDate, xmlReply } from './replies.js'
import { encryptionHeaders, putPermissions, refuseKey } from './write-objects.js'

export const copyObject: S3Operations = {
  CopyObject: {
    method: 'PUT',
    target: 'object',
    header: 'x-amz-copy-source',
    permissions: (call) => [sourcePermission(call), ...putPermissions(call)],
    run(context) {
      const { request, key, world } = context
      const bucket = context.bucket()
      refuseKey(key)
      const source = findSource(context)
      const read = readChanges(context, source.object)
      const changes = { ...read, headers: bucket.encrypted(read.headers) }
      refuseNoChange(context, source.name)
      authorizeTags(context, source.name, source.object.tagging)
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

/** Tags that are copied along are read from the one and written to the other, which IAM knows as actions of their own. */
function authorizeTags(context: S3Context, source: string, tagging: string | undefined): void {
  const { request, bucketName, key } = context
  const isCopied = readDirective(header(request, 'x-amz-tagging-directive'), 'tagging') === 'COPY'
  if (tagging === undefined || !isCopied) return
  context.authorize({ action: 's3:GetObjectTagging', resource: `arn:aws:s3:::${source}` })
  context.authorize({ action: 's3:PutObjectTagging', resource: objectArn(bucketName, key) })
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
