import type { ECRClient, Image } from '@aws-sdk/client-ecr'
import type { Context } from '@slipway/action-kit'
import { isAwsError, type Aws } from '@slipway/aws'
import { download } from './download.js'

/** What this action asks of ECR's API; tests answer with plain objects. */
export interface EcrApi {
  /** @throws AwsCallError RepositoryNotFoundException among others */
  repository(name: string): Promise<Repository>
  /** A login for the registry's Docker side, valid for 12 hours; masked in the log. */
  login(): Promise<RegistryLogin>
  /** The images that carry these tags; a tag that does not exist is left out. */
  imagesByTag(repository: Repository, tags: readonly string[]): Promise<ReadonlyMap<string, RegistryImage>>
  imageByDigest(repository: Repository, digest: string): Promise<RegistryImage | undefined>
  /** A small blob of the repository, such as an image's configuration. */
  blob(repository: Repository, digest: string): Promise<string>
  /**
   * Puts a manifest whose parts the repository has, under a tag or, without one, by its digest alone.
   * @throws AwsCallError ImageTagAlreadyExistsException when the tag is immutable and on another image
   */
  putImage(repository: Repository, image: RegistryImage, tag: string | undefined): Promise<void>
  /** When an image came into the repository; undefined when it is not there, or the registry does not tell. */
  pushedAt(repository: Repository, digest: string): Promise<Date | undefined>
}

export interface Repository {
  readonly name: string
  /** `<host>/<name>`, what `docker push` is given. */
  readonly uri: string
  readonly registryId: string
  readonly region: string
  readonly mutability: TagMutability
}

export interface TagMutability {
  readonly immutable: boolean
  /** Tags that fit one of these, in which `*` stands for any text, are the other way round. */
  readonly exceptions: readonly string[]
}

export interface RegistryLogin {
  readonly user: string
  readonly password: string
}

export interface RegistryImage {
  readonly digest: string
  readonly manifest: string
  readonly mediaType: string | undefined
}

// Without these ECR converts what it has into the oldest type, and gives another digest for it.
const mediaTypes = [
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
]

/** Nothing is sent, and the SDK not loaded, before the first question. */
export function openEcr(
  aws: Pick<Aws, 'ecr' | 'region'>,
  context: Pick<Context, 'clock' | 'log' | 'maskSecret' | 'signal'>,
): EcrApi {
  const open = (): Promise<[ECRClient, typeof import('@aws-sdk/client-ecr')]> =>
    Promise.all([aws.ecr(), import('@aws-sdk/client-ecr')])
  const imagesOf = async (
    repository: Repository,
    imageIds: { imageTag?: string; imageDigest?: string }[],
  ): Promise<readonly Image[]> => {
    const [client, { BatchGetImageCommand }] = await open()
    const { images = [] } = await client.send(
      new BatchGetImageCommand({
        registryId: repository.registryId,
        repositoryName: repository.name,
        imageIds,
        acceptedMediaTypes: mediaTypes,
      }),
    )
    return images
  }
  const login = async (): Promise<RegistryLogin> => {
    const [client, { GetAuthorizationTokenCommand }] = await open()
    const { authorizationData = [] } = await client.send(new GetAuthorizationTokenCommand({}))
    const encoded = authorizationData[0]?.authorizationToken ?? ''
    const token = Buffer.from(encoded, 'base64').toString('utf8')
    const at = token.indexOf(':')
    if (at < 0) throw new Error('GetAuthorizationToken answered without a token')
    const password = token.slice(at + 1)
    context.maskSecret(encoded)
    context.maskSecret(password)
    return { user: token.slice(0, at), password }
  }
  return {
    async repository(name) {
      const [client, { DescribeRepositoriesCommand }] = await open()
      const { repositories = [] } = await client.send(
        new DescribeRepositoriesCommand({ repositoryNames: [name] }),
      )
      const [found] = repositories
      if (found?.repositoryUri === undefined || found.registryId === undefined) {
        throw new Error(`DescribeRepositories answered without ${name}`)
      }
      const mutability = found.imageTagMutability ?? 'MUTABLE'
      return {
        name,
        uri: found.repositoryUri,
        registryId: found.registryId,
        region: aws.region,
        mutability: {
          immutable: mutability.startsWith('IMMUTABLE'),
          exceptions: (found.imageTagMutabilityExclusionFilters ?? []).flatMap(({ filter }) => filter ?? []),
        },
      }
    },
    login,
    async imagesByTag(repository, tags) {
      const images = await imagesOf(
        repository,
        tags.map((imageTag) => ({ imageTag })),
      )
      return new Map(
        images.flatMap((image) => {
          const [tag, found] = [image.imageId?.imageTag, toRegistryImage(image)]
          return tag === undefined || found === undefined ? [] : [[tag, found] as const]
        }),
      )
    },
    async imageByDigest(repository, digest) {
      const [image] = await imagesOf(repository, [{ imageDigest: digest }])
      return image === undefined ? undefined : toRegistryImage(image)
    },
    async blob(repository, digest) {
      return download(repository, digest, await login(), context)
    },
    async putImage(repository, image, tag) {
      const [client, { PutImageCommand }] = await open()
      try {
        await client.send(
          new PutImageCommand({
            registryId: repository.registryId,
            repositoryName: repository.name,
            imageManifest: image.manifest,
            imageManifestMediaType: image.mediaType,
            imageTag: tag,
            imageDigest: image.digest,
          }),
        )
      } catch (error) {
        // Another run put it there meanwhile, or a retried call had got through: what was wanted is so.
        if (!isAwsError(error, 'ImageAlreadyExistsException')) throw error
      }
    },
    async pushedAt(repository, digest) {
      const [client, { DescribeImagesCommand }] = await open()
      try {
        const { imageDetails = [] } = await client.send(
          new DescribeImagesCommand({
            registryId: repository.registryId,
            repositoryName: repository.name,
            imageIds: [{ imageDigest: digest }],
          }),
        )
        return imageDetails[0]?.imagePushedAt
      } catch (error) {
        if (isAwsError(error, 'ImageNotFoundException')) return undefined
        throw error
      }
    },
  }
}

function toRegistryImage(image: Image): RegistryImage | undefined {
  const [digest, manifest] = [image.imageId?.imageDigest, image.imageManifest]
  if (digest === undefined || manifest === undefined) return undefined
  return { digest, manifest, mediaType: image.imageManifestMediaType }
}
