import type { Json, JsonOperation } from '../../json-service.js'
import { AwsError, type Caller } from '../../service.js'
import type { Time } from '../../time.js'
import { optionalText, optionalTexts, requiredText, structure, structures } from '../input.js'
import { parseManifest } from '../manifest.js'
import type { BlobStore } from '../blob-store.js'
import { platformOf } from '../platform.js'
import { page } from '../page.js'
import type { RegistryBook } from '../registry-book.js'
import type { Image, ImageId, Repository } from '../repository.js'
import type { Registry } from '../registry.js'
import { arnOf, findRepository, namesOf, seconds } from './repositories.js'

/** What is in a repository: images by tag and digest, and their layers. */
export function imageOperations(
  registries: RegistryBook,
  time: Time,
): Readonly<Record<string, JsonOperation>> {
  const permissions: JsonOperation['permissions'] = (input, caller) => [arnOf(registries, input, caller)]
  const find = (input: Json, caller: Caller): Repository => findRepository(registries, input, caller)
  return {
    PutImage: {
      permissions,
      run: async (input, caller) => {
        const repository = find(input, caller)
        const { blobs, scans } = registries.called(input, caller)
        const image = await putImage(repository, blobs, input, time.now())
        scans.pushed(repository, image)
        return { image: describeManifest(repository, image, optionalText(input, 'imageTag')) }
      },
    },
    BatchGetImage: {
      permissions,
      run: (input, caller) => {
        const repository = find(input, caller)
        const images: Json[] = []
        const failures: Json[] = []
        for (const id of imageIds(input)) {
          const image = repository.find(id)
          if (image === undefined) failures.push(imageNotFound(id))
          else {
            image.pulledAt = time.now()
            images.push(describeManifest(repository, image, id.imageTag))
          }
        }
        return { images, failures }
      },
    },
    BatchDeleteImage: {
      permissions,
      run: (input, caller) => {
        const repository = find(input, caller)
        const deleted: ImageId[] = []
        const failures: Json[] = []
        for (const id of imageIds(input)) {
          if (repository.find(id) === undefined) failures.push(imageNotFound(id))
          else deleted.push(...repository.delete(id))
        }
        return { imageIds: deleted, failures }
      },
    },
    BatchCheckLayerAvailability: {
      permissions,
      run: (input, caller) => {
        const repository = find(input, caller)
        const digests = optionalTexts(input, 'layerDigests') ?? []
        const isValid = (digest: string): boolean => /^sha256:[0-9a-f]{64}$/.test(digest)
        return {
          layers: digests.filter(isValid).map((layerDigest) => {
            const layerSize = repository.blobs.get(layerDigest)
            const layerAvailability = layerSize === undefined ? 'UNAVAILABLE' : 'AVAILABLE'
            return { layerDigest, layerAvailability, layerSize }
          }),
          failures: digests
            .filter((digest) => !isValid(digest))
            .map((layerDigest) => ({
              layerDigest,
              failureCode: 'InvalidLayerDigest',
              failureReason: 'Invalid request parameter: layer digest is not a valid digest',
            })),
        }
      },
    },
    ListImages: {
      permissions,
      run: (input, caller) => {
        const repository = find(input, caller)
        const all = selected(repository, input).flatMap(({ manifest: { digest } }): readonly ImageId[] => {
          const tags = repository.tagsOf(digest)
          return tags.length === 0
            ? [{ imageDigest: digest }]
            : tags.map((imageTag) => ({ imageDigest: digest, imageTag }))
        })
        const { items, nextToken } = page(all, input)
        return { imageIds: items, nextToken }
      },
    },
    DescribeImages: {
      permissions,
      run: (input, caller) => {
        const repository = find(input, caller)
        const ids = imageIds(input)
        const all =
          ids.length > 0 ? [...new Set(ids.map((id) => repository.image(id)))] : selected(repository, input)
        const registry = registries.called(input, caller)
        const { items, nextToken } = page(all, input)
        return { imageDetails: items.map((image) => describeImage(registry, repository, image)), nextToken }
      },
    },
    ListImageReferrers: {
      permissions,
      run: (input, caller) => {
        const repository = find(input, caller)
        const subject = requiredText(structure(input, 'subjectId'), 'imageDigest')
        const wanted = optionalTexts(structure(input, 'filter'), 'artifactTypes')
        const found = repository
          .referrers(subject)
          .filter(({ manifest }) => wanted?.includes(manifest.artifactType ?? '') !== false)
        const { items, nextToken } = page(found, input, 50)
        return { referrers: items.map(describeReferrer), nextToken }
      },
    },
  }
}

/** Of a structure with imageTag, imageDigest or both. */
export function readImageId(value: Json): ImageId {
  const imageTag = optionalText(value, 'imageTag')
  const imageDigest = optionalText(value, 'imageDigest')
  return { ...(imageTag !== undefined && { imageTag }), ...(imageDigest !== undefined && { imageDigest }) }
}

async function putImage(repository: Repository, blobs: BlobStore, input: Json, now: number): Promise<Image> {
  const bytes = Buffer.from(requiredText(input, 'imageManifest'))
  const manifest = parseManifest(bytes, optionalText(input, 'imageManifestMediaType'))
  const tag = optionalText(input, 'imageTag')
  const digest = optionalText(input, 'imageDigest')
  if (digest !== undefined && digest !== manifest.digest) {
    throw new AwsError(
      'ImageDigestDoesNotMatchException',
      `The specified image digest '${digest}' does not match the digest '${manifest.digest}' that was calculated from the image manifest`,
    )
  }
  const isThere =
    tag === undefined ? repository.images.has(manifest.digest) : repository.tags.get(tag) === manifest.digest
  if (isThere) {
    throw new AwsError(
      'ImageAlreadyExistsException',
      `Image with digest '${manifest.digest}' and tag '${tag ?? 'null'}' already exists in the repository with name '${repository.name}' in registry with id '${repository.registryId}'`,
    )
  }
  repository.refuseMissing(manifest)
  return repository.put(manifest, tag, now, await platformOf(manifest, blobs))
}

function imageIds(input: Json): readonly ImageId[] {
  return structures(input, 'imageIds').map(readImageId)
}

function imageNotFound(imageId: ImageId): Json {
  return { imageId, failureCode: 'ImageNotFound', failureReason: 'Requested image not found' }
}

/** All images, or by `filter` those with tags or without. */
function selected(repository: Repository, input: Json): readonly Image[] {
  const status = optionalText(structure(input, 'filter'), 'tagStatus') ?? 'ANY'
  return [...repository.images.values()].filter(({ manifest: { digest } }) => {
    if (status === 'ANY') return true
    return repository.tagsOf(digest).length > 0 === (status === 'TAGGED')
  })
}

function describeManifest(repository: Repository, { manifest }: Image, imageTag: string | undefined): Json {
  return {
    ...namesOf(repository),
    imageId: { imageDigest: manifest.digest, imageTag },
    imageManifest: manifest.bytes.toString('utf8'),
    imageManifestMediaType: manifest.mediaType,
  }
}

function describeReferrer({ manifest }: Image): Json {
  return {
    digest: manifest.digest,
    mediaType: manifest.mediaType,
    size: manifest.bytes.length,
    artifactType: manifest.artifactType,
    annotations: manifest.annotations,
    artifactStatus: 'ACTIVE',
  }
}

function describeImage({ place, scans }: Registry, repository: Repository, image: Image): Json {
  const { manifest, pushedAt, pulledAt } = image
  const tags = repository.tagsOf(manifest.digest)
  return {
    ...namesOf(repository),
    imageDigest: manifest.digest,
    imageTags: tags.length > 0 ? tags : undefined,
    imageSizeInBytes: repository.size(image),
    imagePushedAt: seconds(pushedAt),
    imageManifestMediaType: manifest.mediaType,
    artifactMediaType: manifest.artifactType,
    // ECR Public does not tell these.
    ...(place.service === 'ecr' && {
      subjectManifestDigest: manifest.subject,
      lastRecordedPullTime: pulledAt === undefined ? undefined : seconds(pulledAt),
      imageStatus: 'ACTIVE',
      ...scans.summary(repository, image),
    }),
  }
}
