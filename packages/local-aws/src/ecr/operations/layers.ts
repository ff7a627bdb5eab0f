import type { Json, JsonOperation } from '../../json-service.js'
import { AwsError, type Caller } from '../../service.js'
import type { Upload } from '../blob-store.js'
import { invalid, optionalTexts, requiredText } from '../input.js'
import type { RegistryBook } from '../registry-book.js'
import type { Registry } from '../registry.js'
import type { Repository } from '../repository.js'
import { arnOf, findRepository, namesOf } from './repositories.js'

/** Of every part but the last. Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_UploadLayerPart.html */
const minPartBytes = 5 * 1024 * 1024

/** Layers by the API instead of the registry protocol: InitiateLayerUpload, UploadLayerPart, CompleteLayerUpload. */
export function layerOperations(registries: RegistryBook): Readonly<Record<string, JsonOperation>> {
  const permissions: JsonOperation['permissions'] = (input, caller) => [arnOf(registries, input, caller)]
  /** The size of the last part of each upload that is under way. */
  const lastParts = new WeakMap<Upload, number>()
  const tooSmall = new WeakSet<Upload>()

  const find = (
    input: Json,
    caller: Caller,
  ): { readonly registry: Registry; readonly repository: Repository; readonly upload: Upload } => {
    const registry = registries.called(input, caller)
    const repository = findRepository(registries, input, caller)
    const id = requiredText(input, 'uploadId')
    const upload = registry.blobs.upload(id, repository.path)
    if (upload !== undefined) return { registry, repository, upload }
    throw new AwsError(
      'UploadNotFoundException',
      `Upload with id '${id}' does not exist in the repository with name '${repository.name}' in the registry with id '${registry.id}'`,
    )
  }
  return {
    InitiateLayerUpload: {
      permissions,
      run: async (input, caller) => {
        const repository = findRepository(registries, input, caller)
        const { id } = await registries.called(input, caller).blobs.begin(repository.path)
        return { uploadId: id, partSize: 2 * minPartBytes }
      },
    },
    UploadLayerPart: {
      permissions,
      run: async (input, caller) => {
        const { registry, repository, upload } = find(input, caller)
        const bytes = Buffer.from(requiredText(input, 'layerPartBlob'), 'base64')
        const { partFirstByte: first, partLastByte: last } = input
        if (first !== upload.size || last !== upload.size + bytes.length - 1) {
          throw new AwsError(
            'InvalidLayerPartException',
            'The layer part size is not valid, or the first byte specified is not consecutive to the last byte of a previous layer part upload.',
          )
        }
        if ((lastParts.get(upload) ?? minPartBytes) < minPartBytes) tooSmall.add(upload)
        lastParts.set(upload, bytes.length)
        await registry.blobs.append(upload, one(bytes))
        return { ...namesOf(repository), uploadId: upload.id, lastByteReceived: upload.size - 1 }
      },
    },
    CompleteLayerUpload: {
      permissions,
      run: async (input, caller) => {
        const { registry, repository, upload } = find(input, caller)
        const [layerDigest, ...others] = optionalTexts(input, 'layerDigests') ?? []
        if (layerDigest === undefined || others.length > 0) {
          throw invalid('layerDigests', 'The embedded AWS takes one digest')
        }
        const { size } = upload
        if (size === 0) throw new AwsError('EmptyUploadException', 'The layer upload has no layer parts.')
        if (tooSmall.has(upload)) {
          throw new AwsError('LayerPartTooSmallException', 'Layer parts must be at least 5 MiB in size.')
        }
        if (repository.blobs.has(layerDigest)) {
          throw new AwsError(
            'LayerAlreadyExistsException',
            `Layer with digest '${layerDigest}' already exists in the repository with name '${repository.name}' in registry with id '${registry.id}'`,
          )
        }
        if (!(await registry.blobs.complete(upload, layerDigest))) {
          const message =
            'The layer digest calculation performed by Amazon ECR upon receipt of the image layer does not match the digest specified.'
          throw new AwsError('InvalidLayerException', message)
        }
        repository.blobs.set(layerDigest, size)
        return { ...namesOf(repository), uploadId: upload.id, layerDigest }
      },
    },
  }
}

/** As a stream has it. */
async function* one(bytes: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(bytes)
}
