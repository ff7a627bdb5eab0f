import { Refusal } from '../../refusal.js'
import type { Caller, Reply, Request, Route } from '../../service.js'
import type { Registry } from '../registry.js'
import type { Repository } from '../repository.js'
import { makeOnPush } from '../make-repository.js'
import { askAws, type Authorities } from './ask-aws.js'
import { readBlob } from './blobs.js'
import type { Front } from './front.js'
import {
  deleteManifest,
  imageIdOf,
  listReferrers,
  listTags,
  readManifest,
  writeManifest,
} from './manifests.js'
import { OciError, renderOciError } from './oci-error.js'
import { parseRegistryPath, type RegistryRequest } from './routes.js'
import {
  abandonUpload,
  beginUpload,
  blobCreated,
  continueUpload,
  finishUpload,
  uploadStatus,
} from './uploads.js'

interface Parts extends Authorities {
  /** Who answers at one of the loopback's addresses. */
  readonly frontAt: (address: string) => Front | undefined
}

/** A request with what it was found to be about. */
interface Asked {
  readonly caller: Caller
  readonly request: Request
  readonly registry: Registry
  readonly asked: RegistryRequest
}

const welcome: Reply = {
  status: 200,
  headers: { 'content-type': 'application/json', 'docker-distribution-api-version': 'registry/2.0' },
  body: '{}',
}

/** The registry that Docker speaks with: https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md */
export function registryRoute(parts: Parts): Route {
  return {
    prefix: '/v2/',
    async handle(request) {
      try {
        const front = parts.frontAt(request.stream.socket.localAddress ?? '')
        if (front === undefined)
          throw new OciError(404, 'NAME_UNKNOWN', 'There is no registry at this address')
        const admitted = front.admit(request)
        if ('challenge' in admitted) return admitted.challenge
        if (request.path === '/v2/') return welcome
        return await answer(parts, front, admitted.caller, request)
      } catch (error) {
        if (error instanceof OciError) return renderOciError(error)
        throw error
      }
    },
  }
}

function answer(parts: Parts, front: Front, caller: Caller, request: Request): Promise<Reply | undefined> {
  const path = parseRegistryPath(request)
  const operations = path === undefined ? undefined : operationsOf(request, path)
  if (path === undefined || operations === undefined) {
    throw new OciError(405, 'UNSUPPORTED', `ECR has no ${request.method} ${request.path}`)
  }
  const { registry, name } = front.locate(path.name)
  const asked = { ...path, name }
  const call = {
    service: front.service,
    operations,
    input: inputOf(asked),
    resource: registry.arnOf(name),
    isOpen: front.isOpen(caller, operations),
  }
  return askAws(parts, caller, call, () => dispatch(parts, { caller, request, registry, asked }))
}

/** The ECR operations that IAM is asked for. Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push-iam.html */
function operationsOf(request: Request, asked: RegistryRequest): readonly string[] | undefined {
  const reads = request.method === 'GET' || request.method === 'HEAD'
  switch (asked.kind) {
    case 'begin-upload':
      if (request.method !== 'POST') return undefined
      return request.query.has('digest')
        ? ['InitiateLayerUpload', 'UploadLayerPart', 'CompleteLayerUpload']
        : ['InitiateLayerUpload']
    case 'upload':
      if (request.method === 'PUT') {
        return hasBody(request) ? ['UploadLayerPart', 'CompleteLayerUpload'] : ['CompleteLayerUpload']
      }
      return ['PATCH', 'GET', 'DELETE'].includes(request.method) ? ['UploadLayerPart'] : undefined
    case 'blob':
      if (request.method === 'HEAD') return ['BatchCheckLayerAvailability']
      return request.method === 'GET' ? ['GetDownloadUrlForLayer'] : undefined
    case 'manifest':
      if (reads) return ['BatchGetImage']
      if (request.method === 'PUT') return ['PutImage']
      return request.method === 'DELETE' ? ['BatchDeleteImage'] : undefined
    case 'tags':
      return reads ? ['ListImages'] : undefined
    case 'referrers':
      return reads ? ['ListImageReferrers'] : undefined
  }
}

function hasBody({ headers }: Request): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

function inputOf(asked: RegistryRequest): Readonly<Record<string, unknown>> {
  const repositoryName = asked.name
  switch (asked.kind) {
    case 'begin-upload':
    case 'tags':
      return { repositoryName }
    case 'upload':
      return { repositoryName, uploadId: asked.id }
    case 'blob':
      return { repositoryName, layerDigest: asked.digest }
    case 'manifest':
      return { repositoryName, ...imageIdOf(asked.reference) }
    case 'referrers':
      return { repositoryName, subjectId: { imageDigest: asked.digest } }
  }
}

async function dispatch(parts: Parts, what: Asked): Promise<Reply> {
  const { request, registry, asked } = what
  const { blobs } = registry
  const repository =
    registry.repositories.get(asked.name) ?? createOnPush(parts, what) ?? registry.repository(asked.name)
  switch (asked.kind) {
    case 'begin-upload':
      return mount(parts, what, repository) ?? beginUpload(request, repository, blobs)
    case 'upload': {
      const upload = blobs.upload(asked.id, repository.path)
      if (upload === undefined)
        throw new OciError(404, 'BLOB_UPLOAD_UNKNOWN', `There is no upload ${asked.id}`)
      if (request.method === 'PATCH') return continueUpload(request, upload, blobs)
      if (request.method === 'PUT') return finishUpload(request, upload, repository, blobs)
      return request.method === 'GET' ? uploadStatus(upload) : abandonUpload(upload, blobs)
    }
    case 'blob':
      return readBlob(request, asked.digest, repository, blobs)
    case 'manifest': {
      const now = parts.world.time.now()
      if (request.method === 'DELETE') return deleteManifest(asked.reference, repository)
      if (request.method !== 'PUT') return readManifest(request, asked.reference, repository, now)
      const { reply, image } = await writeManifest(request, asked.reference, { repository, blobs }, now)
      registry.scans.pushed(repository, image)
      return reply
    }
    case 'tags':
      return listTags(request, repository)
    case 'referrers':
      return listReferrers(request, asked.digest, repository)
  }
}

/**
 * What is pushed to and not there is made where a template of the registry says so, for everyone who may push: nobody
 * needs ecr:CreateRepository. The new repository's policy has its say about the push itself.
 * Source: https://github.com/aws/containers-roadmap/issues/853
 */
function createOnPush(
  { world, identity, ownership }: Parts,
  { caller, request, registry, asked }: Asked,
): Repository | undefined {
  const isPush = asked.kind === 'begin-upload' || (asked.kind === 'manifest' && request.method === 'PUT')
  const made = isPush ? makeOnPush(registry, asked.name, world.time.now()) : undefined
  if (made === undefined) return undefined
  for (const operation of operationsOf(request, asked) ?? []) {
    const permission = { action: `ecr:${operation}`, resource: made.arn }
    identity.authorize(caller, permission, ownership(permission))
  }
  return made
}

/**
 * Takes a layer of another repository without an upload, where the account has that on, both are encrypted alike and
 * the caller may read it there; undefined means that it has to be uploaded, as the protocol allows.
 * Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/blob-mounting.html
 */
function mount(
  { identity, ownership }: Parts,
  { caller, request, registry }: Asked,
  repository: Repository,
): Reply | undefined {
  const digest = request.query.get('mount')
  const from = registry.repositories.get(request.query.get('from') ?? '')
  const size = digest === null ? undefined : from?.blobs.get(digest)
  if (registry.blobMounting === 'DISABLED' || digest === null || from === undefined || size === undefined)
    return undefined
  const [here, there] = [repository.encryption, from.encryption]
  if (here.type !== there.type || here.kmsKey !== there.kmsKey) return undefined
  try {
    const permission = { action: 'ecr:GetDownloadUrlForLayer', resource: from.arn }
    identity.authorize(caller, permission, ownership(permission))
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
  repository.blobs.set(digest, size)
  return blobCreated(repository, digest)
}
