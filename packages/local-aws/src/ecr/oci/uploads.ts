import type { Reply, Request } from '../../service.js'
import type { BlobStore, Upload } from '../blob-store.js'
import type { Repository } from '../repository.js'
import { OciError } from './oci-error.js'

/** POST: begins an upload, or takes a whole layer at once when the digest comes with it. */
export async function beginUpload(
  request: Request,
  repository: Repository,
  blobs: BlobStore,
): Promise<Reply> {
  const upload = await blobs.begin(repository.path)
  const digest = request.query.get('digest')
  if (digest === null) return accepted(upload)
  await blobs.append(upload, request.stream)
  return complete(upload, digest, repository, blobs)
}

/**
 * PATCH: the first part, answered with 201 where the specification has 202. ECR takes no other: it discards what
 * comes with a second PATCH, and the range that it tells stays where it was.
 * Source: https://github.com/aws/containers-roadmap/issues/2831
 */
export async function continueUpload(request: Request, upload: Upload, blobs: BlobStore): Promise<Reply> {
  if (upload.size > 0) request.stream.resume()
  else await append(request, upload, blobs)
  return { ...accepted(upload), status: 201 }
}

/** PUT: the last part, which may be empty, and the digest of the whole. */
export async function finishUpload(
  request: Request,
  upload: Upload,
  repository: Repository,
  blobs: BlobStore,
): Promise<Reply> {
  await append(request, upload, blobs)
  return complete(upload, request.query.get('digest') ?? '', repository, blobs)
}

/** GET: how much has come. */
export function uploadStatus(upload: Upload): Reply {
  return { ...accepted(upload), status: 204 }
}

export async function abandonUpload(upload: Upload, blobs: BlobStore): Promise<Reply> {
  await blobs.abandon(upload)
  return { status: 204 }
}

export function blobCreated({ path }: Repository, digest: string): Reply {
  return {
    status: 201,
    headers: {
      location: `/v2/${path}/blobs/${digest}`,
      'docker-content-digest': digest,
      'content-length': '0',
    },
  }
}

/** Takes a part that begins where the last one ended, or does not say where it begins. */
async function append(request: Request, upload: Upload, blobs: BlobStore): Promise<void> {
  const start = /^(\d+)-\d+$/.exec(request.headers['content-range'] ?? '')?.[1]
  if (start !== undefined && Number(start) !== upload.size) {
    throw new OciError(416, 'BLOB_UPLOAD_INVALID', `The next part begins at ${upload.size}, not at ${start}`)
  }
  await blobs.append(upload, request.stream)
}

async function complete(
  upload: Upload,
  digest: string,
  repository: Repository,
  blobs: BlobStore,
): Promise<Reply> {
  const { size } = upload
  if (!(await blobs.complete(upload, digest))) {
    throw new OciError(400, 'DIGEST_INVALID', `The uploaded layer is not '${digest}'`)
  }
  repository.blobs.set(digest, size)
  return blobCreated(repository, digest)
}

function accepted(upload: Upload): Reply {
  return {
    status: 202,
    headers: {
      // Relative, so that it holds whatever name the client has for this host.
      location: `/v2/${upload.repositoryPath}/blobs/uploads/${upload.id}`,
      range: `0-${Math.max(0, upload.size - 1)}`,
      'docker-upload-uuid': upload.id,
      'content-length': '0',
    },
  }
}
