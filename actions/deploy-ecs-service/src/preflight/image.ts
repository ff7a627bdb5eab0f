import type { Image } from '@aws-sdk/client-ecr'
import { readEcrImage, type EcrImage } from './image-reference.js'
import { unless } from './looks.js'
import { platformsOf, type Platform } from './platforms.js'
import { error, type Problem } from './problem.js'
import type { Scene } from './scene.js'

/** What ECR says of one container's image. */
export interface ImageFact {
  readonly container: string
  readonly image: EcrImage
  readonly found:
    | { readonly kind: 'no repository' }
    | { readonly kind: 'no image' }
    /** `platforms`: of an index that tells them. */
    | { readonly kind: 'there'; readonly platforms: readonly Platform[] | undefined }
}

/** @param wanted what the task runs on, where that is certain */
export function judgeImages(images: readonly ImageFact[], wanted: Platform | undefined): readonly Problem[] {
  return images.flatMap(({ container, image, found }) => {
    const { account, region, repository } = image
    const place = `account ${account}, ${region}`
    switch (found.kind) {
      case 'no repository':
        return error(
          `There is no repository ${repository} in ECR of ${place}, which the image of container ${container} is to come from`,
          'Check the name, the account and the region in the image, and that the step that builds it has run. With a pull through cache rule, pull the image once by hand.',
          container,
        )
      case 'no image':
        return error(
          `The repository ${repository} in ECR of ${place} has no image ${nameOf(image)}`,
          'Push it first, or check the tag. If it was there, a lifecycle policy of the repository may have deleted it: see `aws ecr describe-images`.',
          container,
        )
      case 'there': {
        const { platforms } = found
        if (wanted === undefined || platforms === undefined || platforms.includes(wanted)) return []
        return error(
          `The image of container ${container} is for ${platforms.join(', ')}, and the task runs on ${wanted}`,
          `Build it for ${wanted} too (docker buildx build --platform ${wanted}), or set runtimePlatform in the task definition to what the image is for.`,
          container,
        )
      }
    }
  })
}

/** Images of other registries than ECR, and those that could not be looked at, are not in it. One call a repository. */
export async function readImages({ task, aws, looks }: Scene): Promise<readonly ImageFact[]> {
  const asked = task.containers.flatMap(({ name, image }) => {
    const parsed = image === undefined ? undefined : readEcrImage(image)
    return parsed === undefined ? [] : [{ container: name, image: parsed }]
  })
  const repositories = new Map<string, typeof asked>()
  for (const one of asked) {
    const key = `${one.image.account}/${one.image.region}/${one.image.repository}`
    repositories.set(key, [...(repositories.get(key) ?? []), one])
  }
  const facts = await Promise.all(
    [...repositories.values()].map((ofOne) => readRepository({ aws, looks }, ofOne)),
  )
  return facts.flat()
}

type Asked = readonly Omit<ImageFact, 'found'>[]

async function readRepository(
  { aws, looks }: Pick<Scene, 'aws' | 'looks'>,
  asked: Asked,
): Promise<readonly ImageFact[]> {
  const [first] = asked
  if (first === undefined) return []
  const { account, region, repository } = first.image
  const [client, { BatchGetImageCommand }] = await Promise.all([
    region === aws.region ? aws.ecr() : aws.ecrIn(region),
    import('@slipway/aws/sdk/ecr'),
  ])
  const command = new BatchGetImageCommand({
    registryId: account,
    repositoryName: repository,
    imageIds: asked.map(({ image }) => idOf(image)),
    acceptedMediaTypes,
  })
  const answer = await looks.look('image', `images of ${repository}`, (options) =>
    unless(client.send(command, options), ['RepositoryNotFoundException'], 'no repository' as const),
  )
  if (answer === undefined) return []
  if (answer === 'no repository') return asked.map((one) => ({ ...one, found: { kind: 'no repository' } }))
  return asked.flatMap((one): readonly ImageFact[] => {
    const found = answer.images?.find((image) => isIt(image, one.image))
    if (found !== undefined) {
      return [{ ...one, found: { kind: 'there', platforms: platformsOf(found.imageManifest ?? '') } }]
    }
    // Other failures (a key, the upstream of a pull through cache) do not say that it is not there.
    const isMissing = answer.failures?.some(
      ({ imageId, failureCode }) => failureCode === 'ImageNotFound' && isIt({ imageId }, one.image),
    )
    return isMissing === true ? [{ ...one, found: { kind: 'no image' } }] : []
  })
}

/** All that there are: ECR converts what is not accepted, and an index then becomes one of its images. */
const acceptedMediaTypes = [
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
]

function idOf({ tag, digest }: EcrImage): { imageDigest: string } | { imageTag: string } {
  return digest === undefined ? { imageTag: tag ?? 'latest' } : { imageDigest: digest }
}

function isIt({ imageId }: Pick<Image, 'imageId'>, { tag, digest }: EcrImage): boolean {
  return digest === undefined ? imageId?.imageTag === tag : imageId?.imageDigest === digest
}

function nameOf({ tag, digest }: EcrImage): string {
  return digest ?? `with the tag ${tag ?? 'latest'}`
}
