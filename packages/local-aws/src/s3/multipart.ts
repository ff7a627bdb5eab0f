import { randomBytes } from 'node:crypto'
import { readXml } from '../read-xml.js'
import { AwsError } from '../service.js'
import type { StoredObject, Upload } from './bucket.js'
import { checksumAlgorithms, checksumMembers } from './checksum.js'
import { checkWrite } from './conditions.js'
import { malformedXml } from './errors.js'
import { header } from './headers.js'
import { readObjectHeaders, readTagging } from './object-headers.js'
import { onBucket, onObject, type S3Context, type S3Operations } from './operation.js'
import { joinParts, type PartChoice } from './parts.js'
import { readPayload } from './payload.js'
import { emptyReply, xmlDate, xmlReply } from './replies.js'
import { findUpload, uploadId } from './upload.js'
import { encryptionHeaders, putPermissions, refuseKey } from './write-objects.js'

export const multipart: S3Operations = {
  CreateMultipartUpload: {
    method: 'POST',
    target: 'object',
    query: ['uploads'],
    permissions: putPermissions,
    run(context) {
      const { key, world } = context
      const bucket = context.bucket()
      refuseKey(key)
      const given = readUpload(context, world.time.now())
      const upload = { ...given, headers: bucket.encrypted(given.headers) }
      const id = randomBytes(48).toString('base64url')
      bucket.uploads.set(id, upload)
      const checksum = {
        ...(upload.checksumAlgorithm === undefined
          ? {}
          : { 'x-amz-checksum-algorithm': upload.checksumAlgorithm.toUpperCase() }),
        ...(upload.checksumType === undefined ? {} : { 'x-amz-checksum-type': upload.checksumType }),
      }
      return xmlReply(
        'InitiateMultipartUploadResult',
        { Bucket: bucket.name, Key: key, UploadId: id },
        { ...checksum, ...encryptionHeaders(upload.headers) },
      )
    },
  },
  CompleteMultipartUpload: {
    method: 'POST',
    target: 'object',
    query: ['uploadId'],
    permissions: onObject('s3:PutObject'),
    async run(context) {
      const { request, key, world } = context
      const choices = readChoices((await readPayload(request)).body)
      const bucket = context.bucket()
      const upload = findUpload(context)
      const { body, checksum, etag } = joinParts(upload, choices)
      checkWrite(request, bucket.get(key), key)
      const object: StoredObject = {
        body,
        headers: upload.headers,
        etag: bucket.isKms(upload.headers) ? `"${randomBytes(16).toString('hex')}-${choices.length}"` : etag,
        lastModified: world.time.now(),
        ...(checksum === undefined ? {} : { checksum }),
        ...(upload.tagging === undefined ? {} : { tagging: upload.tagging }),
      }
      bucket.put(key, object)
      bucket.uploads.delete(uploadId(context))
      return xmlReply('CompleteMultipartUploadResult', {
        Location: `${world.endpoint}/${bucket.name}/${encodeURIComponent(key)}`,
        Bucket: bucket.name,
        Key: key,
        ETag: object.etag,
        ...checksumMembers(checksum),
      })
    },
  },
  AbortMultipartUpload: {
    method: 'DELETE',
    target: 'object',
    query: ['uploadId'],
    permissions: onObject('s3:AbortMultipartUpload'),
    run(context) {
      findUpload(context)
      context.bucket().uploads.delete(uploadId(context))
      return emptyReply({}, 204)
    },
  },
  ListMultipartUploads: {
    method: 'GET',
    target: 'bucket',
    query: ['uploads'],
    permissions: onBucket('s3:ListBucketMultipartUploads'),
    run(context) {
      const bucket = context.bucket()
      const prefix = context.request.query.get('prefix') ?? ''
      return xmlReply('ListMultipartUploadsResult', {
        Bucket: bucket.name,
        Prefix: prefix,
        MaxUploads: 1000,
        IsTruncated: false,
        Upload: [...bucket.uploads]
          .filter(([, { key }]) => key.startsWith(prefix))
          .map(([id, { key, initiated }]) => ({ Key: key, UploadId: id, Initiated: xmlDate(initiated) })),
      })
    },
  },
}

function readUpload({ request, key }: S3Context, now: number): Upload {
  const name = header(request, 'x-amz-checksum-algorithm')
  const algorithm = checksumAlgorithms.find((candidate) => candidate.toUpperCase() === name)
  if (name !== undefined && algorithm === undefined) {
    throw new AwsError(
      'InvalidRequest',
      'Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]',
    )
  }
  const tagging = readTagging(request)
  // CRC-64 knows no composite; the others are composite unless asked otherwise.
  const isFull = header(request, 'x-amz-checksum-type') === 'FULL_OBJECT' || algorithm === 'crc64nvme'
  return {
    key,
    headers: readObjectHeaders(request),
    initiated: now,
    ...(algorithm === undefined
      ? {}
      : { checksumAlgorithm: algorithm, checksumType: isFull ? 'FULL_OBJECT' : 'COMPOSITE' }),
    ...(tagging === undefined ? {} : { tagging }),
    parts: new Map(),
  }
}

function readChoices(body: Buffer): readonly PartChoice[] {
  const root = readXml(body.toString('utf8'))
  const parts = root?.name === 'CompleteMultipartUpload' ? root.all('Part') : []
  if (parts.length === 0) throw malformedXml()
  return parts.map((part) => {
    const number = Number(part.value('PartNumber'))
    const etag = part.value('ETag')
    if (!Number.isInteger(number) || etag === undefined) throw malformedXml()
    const checksums = checksumAlgorithms.map((name) => part.value(`Checksum${name.toUpperCase()}`))
    return { number, etag, checksum: checksums.find((value) => value !== undefined) }
  })
}
