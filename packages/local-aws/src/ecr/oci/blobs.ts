import type { Reply, Request } from '../../service.js'
import type { BlobStore } from '../blob-store.js'
import type { Repository } from '../repository.js'
import { OciError } from './oci-error.js'

/** HEAD and GET of a layer, with Range. */
export async function readBlob(
  request: Request,
  digest: string,
  repository: Repository,
  blobs: BlobStore,
): Promise<Reply> {
  const size = repository.blobs.get(digest)
  if (size === undefined) {
    throw new OciError(404, 'BLOB_UNKNOWN', `The layer '${digest}' does not exist in '${repository.name}'`)
  }
  const headers = {
    'docker-content-digest': digest,
    'content-type': 'application/octet-stream',
    'accept-ranges': 'bytes',
    etag: `"${digest}"`,
  }
  const range = request.method === 'GET' ? readRange(request.headers.range, size) : undefined
  if (range === undefined) {
    return {
      status: 200,
      headers: { ...headers, 'content-length': String(size) },
      ...(request.method === 'GET' && { body: await blobs.read(digest) }),
    }
  }
  return {
    status: 206,
    headers: {
      ...headers,
      'content-length': String(range.end - range.start + 1),
      'content-range': `bytes ${range.start}-${range.end}/${size}`,
    },
    body: await blobs.read(digest, range),
  }
}

/** `bytes=0-99`, `bytes=100-`, `bytes=-100`; undefined when the whole is asked for. */
function readRange(
  header: string | undefined,
  size: number,
): { readonly start: number; readonly end: number } | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (first === '' && last === '') return undefined
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (start > end) throw new OciError(416, 'SIZE_INVALID', `The layer has ${size} bytes`)
  return { start, end }
}
