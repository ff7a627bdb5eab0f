import { createHash } from 'node:crypto'
import type { Reply } from '../service.js'
import type { Part } from './bucket.js'
import { checksumHeaders, checksumMembers } from './checksum.js'
import { findSource, sourcePermission } from './copy-source.js'
import { invalidArgument } from './errors.js'
import { header } from './headers.js'
import { onObject, type S3Context, type S3Operations } from './operation.js'
import { readPayload, type Payload } from './payload.js'
import { readRange } from './range.js'
import { emptyReply, xmlDate, xmlReply } from './replies.js'
import { findUpload, uploadId } from './upload.js'

const onPart = onObject('s3:PutObject')

export const uploadParts: S3Operations = {
  UploadPartCopy: {
    method: 'PUT',
    target: 'object',
    query: ['partNumber', 'uploadId'],
    header: 'x-amz-copy-source',
    permissions: (call) => [sourcePermission(call), ...onPart(call)],
    run(context) {
      const { body } = findSource(context).object
      const range = readRange(header(context.request, 'x-amz-copy-source-range'), body.length)
      const part = putPart(context, {
        body: range === undefined ? body : body.subarray(range.first, range.last + 1),
      })
      return xmlReply('CopyPartResult', { LastModified: xmlDate(part.lastModified), ETag: part.etag })
    },
  },
  UploadPart: {
    method: 'PUT',
    target: 'object',
    query: ['partNumber', 'uploadId'],
    permissions: onPart,
    async run(context): Promise<Reply> {
      // Before the body is read, which can be large, and again when it is there.
      findUpload(context)
      const { etag, checksum } = putPart(context, await readPayload(context.request))
      return emptyReply({ etag, ...checksumHeaders(checksum) })
    },
  },
  ListParts: {
    method: 'GET',
    target: 'object',
    query: ['uploadId'],
    permissions: onObject('s3:ListMultipartUploadParts'),
    run(context) {
      const { query } = context.request
      const upload = findUpload(context)
      const marker = Number(query.get('part-number-marker') ?? 0)
      const max = Math.min(Number(query.get('max-parts') ?? 1000), 1000)
      const after = [...upload.parts].sort(([a], [b]) => a - b).filter(([number]) => number > marker)
      const page = after.slice(0, max)
      return xmlReply('ListPartsResult', {
        Bucket: context.bucketName,
        Key: context.key,
        UploadId: uploadId(context),
        PartNumberMarker: marker,
        NextPartNumberMarker: page.at(-1)?.[0],
        MaxParts: max,
        IsTruncated: after.length > page.length,
        Part: page.map(([number, { body, etag, lastModified, checksum }]) => ({
          PartNumber: number,
          LastModified: xmlDate(lastModified),
          ETag: etag,
          Size: body.length,
          ...checksumMembers(checksum),
          ChecksumType: undefined,
        })),
        StorageClass: upload.headers['x-amz-storage-class'] ?? 'STANDARD',
      })
    },
  },
}

/** @throws AwsError NoSuchUpload, InvalidArgument */
function putPart(context: S3Context, { body, checksum }: Payload): Part {
  const number = Number(context.request.query.get('partNumber'))
  if (!Number.isInteger(number) || number < 1 || number > 10_000) {
    throw invalidArgument(
      'Part number must be an integer between 1 and 10000, inclusive',
      'partNumber',
      String(number),
    )
  }
  const part: Part = {
    body,
    etag: `"${createHash('md5').update(body).digest('hex')}"`,
    lastModified: context.world.time.now(),
    ...(checksum === undefined ? {} : { checksum }),
  }
  findUpload(context).parts.set(number, part)
  return part
}
