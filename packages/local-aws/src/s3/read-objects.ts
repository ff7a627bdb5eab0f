import type { Reply } from '../service.js'
import type { StoredObject } from './bucket.js'
import { checksumHeaders } from './checksum.js'
import { checkRead } from './conditions.js'
import { header } from './headers.js'
import { onObject, type S3Context, type S3Operations } from './operation.js'
import { readRange } from './range.js'
import { emptyReply, httpDate, xmlReply } from './replies.js'
import { encryptionHeaders, findObject } from './write-objects.js'

export const readObjects: S3Operations = {
  GetObjectTagging: {
    method: 'GET',
    target: 'object',
    query: ['tagging'],
    permissions: onObject('s3:GetObjectTagging'),
    run(context) {
      const tags = [...new URLSearchParams(findObject(context).tagging)]
      return xmlReply('Tagging', { TagSet: { Tag: tags.map(([Key, Value]) => ({ Key, Value })) } })
    },
  },
  GetObject: {
    method: 'GET',
    target: 'object',
    permissions: onObject('s3:GetObject'),
    run: read,
  },
  HeadObject: {
    method: 'HEAD',
    target: 'object',
    permissions: onObject('s3:GetObject'),
    run: read,
  },
}

/** One answer for both; the server leaves the body of HEAD away. */
function read(context: S3Context): Reply {
  const { request } = context
  const object = findObject(context)
  const headers = describe(object)
  if (checkRead(request, object) === 'not-modified') return emptyReply(headers, 304)
  const range = readRange(header(request, 'range'), object.body.length)
  if (range !== undefined) {
    const body = object.body.subarray(range.first, range.last + 1)
    return {
      status: 206,
      headers: {
        ...headers,
        'content-length': String(body.length),
        'content-range': `bytes ${range.first}-${range.last}/${object.body.length}`,
      },
      body,
    }
  }
  const withChecksum = header(request, 'x-amz-checksum-mode') === 'ENABLED'
  return {
    status: 200,
    headers: {
      ...headers,
      ...(withChecksum ? checksumHeaders(object.checksum) : {}),
      'content-length': String(object.body.length),
    },
    body: object.body,
  }
}

/** The headers that tell of an object: its own and those that S3 adds. */
export function describe(object: StoredObject): Readonly<Record<string, string>> {
  const tags = [...new URLSearchParams(object.tagging)].length
  return {
    ...object.headers,
    ...encryptionHeaders(object.headers),
    etag: object.etag,
    'last-modified': httpDate(object.lastModified),
    'accept-ranges': 'bytes',
    ...(tags === 0 ? {} : { 'x-amz-tagging-count': String(tags) }),
  }
}
