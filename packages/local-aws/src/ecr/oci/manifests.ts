import type { Reply, Request } from '../../service.js'
import type { BlobStore } from '../blob-store.js'
import { digestOf, parseManifest } from '../manifest.js'
import { platformOf } from '../platform.js'
import type { Image, ImageId, Repository } from '../repository.js'
import { OciError } from './oci-error.js'

/** `sha256:…` names a digest, anything else a tag. */
export function imageIdOf(reference: string): ImageId {
  return reference.includes(':') ? { imageDigest: reference } : { imageTag: reference }
}

/** HEAD and GET; only the latter is a pull. */
export function readManifest(
  request: Request,
  reference: string,
  repository: Repository,
  now: number,
): Reply {
  const image = repository.image(imageIdOf(reference))
  if (request.method === 'GET') image.pulledAt = now
  const { bytes, digest, mediaType } = image.manifest
  return {
    status: 200,
    headers: {
      'content-type': mediaType,
      'content-length': String(bytes.length),
      'docker-content-digest': digest,
      etag: `"${digest}"`,
    },
    body: bytes,
  }
}

/**
 * PUT. An immutable tag cannot be pushed again, even with what it already points to: so does ECR
 * (https://github.com/aws/containers-roadmap/issues/2179).
 */
export async function writeManifest(
  request: Request,
  reference: string,
  { repository, blobs }: { readonly repository: Repository; readonly blobs: BlobStore },
  now: number,
): Promise<{ readonly reply: Reply; readonly image: Image }> {
  const { imageTag, imageDigest } = imageIdOf(reference)
  const bytes = await request.body()
  if (imageDigest !== undefined && imageDigest !== digestOf(bytes)) {
    throw new OciError(400, 'DIGEST_INVALID', `The manifest is not '${imageDigest}'`)
  }
  const manifest = parseManifest(bytes, request.headers['content-type'])
  if (imageTag !== undefined && repository.tags.has(imageTag) && repository.isTagImmutable(imageTag)) {
    throw repository.tagExists(imageTag)
  }
  repository.refuseMissing(manifest)
  const image = repository.put(manifest, imageTag, now, await platformOf(manifest, blobs))
  const reply = {
    status: 201,
    headers: {
      location: `/v2/${repository.path}/manifests/${manifest.digest}`,
      'docker-content-digest': manifest.digest,
      'content-length': '0',
      ...(manifest.subject !== undefined && { 'oci-subject': manifest.subject }),
    },
  }
  return { reply, image }
}

export function deleteManifest(reference: string, repository: Repository): Reply {
  repository.delete(imageIdOf(reference))
  return { status: 202, headers: { 'content-length': '0' } }
}

/** By name, `n` a page from after `last`. */
export function listTags(request: Request, repository: Repository): Reply {
  const last = request.query.get('last') ?? ''
  const size = Number(request.query.get('n') ?? 1_000)
  const rest = [...repository.tags.keys()].sort().filter((tag) => tag > last)
  const tags = rest.slice(0, size)
  const next = `/v2/${repository.path}/tags/list?n=${size}&last=${encodeURIComponent(tags.at(-1) ?? '')}`
  return {
    status: 200,
    headers: {
      'content-type': 'application/json',
      ...(rest.length > tags.length && tags.length > 0 && { link: `<${next}>; rel="next"` }),
    },
    body: JSON.stringify({ name: repository.path, tags }),
  }
}

/** Source: https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#listing-referrers */
export function listReferrers(request: Request, digest: string, repository: Repository): Reply {
  const wanted = request.query.get('artifactType')
  const manifests = repository
    .referrers(digest)
    .map(({ manifest }) => ({
      mediaType: manifest.mediaType,
      digest: manifest.digest,
      size: manifest.bytes.length,
      artifactType: manifest.artifactType,
      annotations: manifest.annotations,
    }))
    .filter(({ artifactType }) => wanted === null || artifactType === wanted)
  const mediaType = 'application/vnd.oci.image.index.v1+json'
  return {
    status: 200,
    headers: {
      'content-type': mediaType,
      ...(wanted !== null && { 'oci-filters-applied': 'artifactType' }),
    },
    body: JSON.stringify({ schemaVersion: 2, mediaType, manifests }),
  }
}
