import type { ECRClient, Image, Repository as EcrRepository } from '@aws-sdk/client-ecr'
import { isAwsError, type Aws } from '@slipway/aws'
import { readAuthorizationToken } from './authorization-token.js'
import { sha256 } from './manifests.js'
import { manifestMediaTypes } from './media-types.js'
import { openProtocols } from './open-protocols.js'
import { readText } from './read-blob.js'
import type { ClientContext } from './registry-client.js'
import { asGuest } from './registry-denial.js'
import type { RegistryRepository } from './registry-repository.js'
import { shareLogin } from './shared-login.js'

/** What this action asks of ECR's API; tests answer with plain objects. */
export interface EcrApi {
  /** @throws AwsCallError RepositoryNotFoundException among others */
  repository(name: string): Promise<Repository>
  /** A login for the registry's Docker side, valid for 12 hours; masked in the log. Who asks again gets a new one. */
  login(): Promise<RegistryLogin>
  /** The host that the login is for. */
  signedInHost(): Promise<string>
  /** The repository by the registry protocol, which moves layers; all of them share a login. */
  protocol(repository: Pick<Repository, 'uri'>): RegistryRepository
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

export interface EcrOptions {
  /** The account of the registry, when it is not the credentials' own. */
  readonly registryId?: string | undefined
}

/** A private registry. Nothing is sent, and the SDK not loaded, before the first question. */
export function openEcr(
  aws: Pick<Aws, 'ecr' | 'region'>,
  context: ClientContext,
  { registryId }: EcrOptions = {},
): EcrApi {
  const open = (): Promise<[ECRClient, typeof import('@slipway/aws/sdk/ecr')]> =>
    Promise.all([aws.ecr(), import('@slipway/aws/sdk/ecr')])
  const authorize = async (): Promise<RegistryLogin & { readonly host: string }> => {
    const [client, { GetAuthorizationTokenCommand }] = await open()
    // A token is good for every registry that the role may use, so the list is deprecated; it still decides which
    // registry's host the answer names.
    const question = new GetAuthorizationTokenCommand(
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      registryId === undefined ? {} : { registryIds: [registryId] },
    )
    const { authorizationData: [data] = [] } = await client.send(question)
    if (data?.proxyEndpoint === undefined) throw new Error('GetAuthorizationToken names no registry')
    const { host } = new URL(data.proxyEndpoint)
    return { ...readAuthorizationToken(data.authorizationToken, context), host }
  }
  const joinLogin = shareLogin(authorize)
  const login = joinLogin()
  const protocol = openProtocols(joinLogin, context, true)
  return {
    async repository(name) {
      const [client, { DescribeRepositoriesCommand }] = await open()
      const question = new DescribeRepositoriesCommand({ registryId, repositoryNames: [name] })
      const { repositories: [found] = [] } = await asGuest(client.send(question))
      if (found === undefined) throw new Error(`DescribeRepositories answered without ${name}`)
      return toRepository(found, aws.region)
    },
    async login() {
      const { user, password } = await login()
      return { user, password }
    },
    signedInHost: async () => (await joinLogin()()).host,
    protocol,
    async imagesByTag(repository, tags) {
      const imageIds = tags.map((imageTag) => ({ imageTag }))
      const images = await readImages(await open(), repository, imageIds)
      return new Map(
        images.flatMap((image) => {
          const [tag, found] = [image.imageId?.imageTag, toRegistryImage(image)]
          return tag === undefined || found === undefined ? [] : [[tag, found] as const]
        }),
      )
    },
    async imageByDigest(repository, digest) {
      const [image] = await readImages(await open(), repository, [{ imageDigest: digest }])
      return image === undefined ? undefined : toRegistryImage(image)
    },
    blob: (repository, digest) => readText(protocol(repository).readBlob(digest), digest),
    async putImage(repository, image, tag) {
      const [client, { PutImageCommand }] = await open()
      const put = new PutImageCommand({
        registryId: repository.registryId,
        repositoryName: repository.name,
        imageManifest: image.manifest,
        imageManifestMediaType: image.mediaType,
        imageTag: tag,
        imageDigest: image.digest,
      })
      try {
        await asGuest(client.send(put))
      } catch (error) {
        // Another run put it there meanwhile, or a retried call had got through: what was wanted is so.
        if (!isAwsError(error, 'ImageAlreadyExistsException')) throw error
      }
    },
    async pushedAt(repository, digest) {
      const [client, { DescribeImagesCommand }] = await open()
      const question = new DescribeImagesCommand({
        registryId: repository.registryId,
        repositoryName: repository.name,
        imageIds: [{ imageDigest: digest }],
      })
      try {
        const { imageDetails = [] } = await asGuest(client.send(question))
        return imageDetails[0]?.imagePushedAt
      } catch (error) {
        if (isAwsError(error, 'ImageNotFoundException')) return undefined
        throw error
      }
    },
  }
}

/** A repository as ECR's API describes it. */
export function toRepository(found: EcrRepository, region: string): Repository {
  const { repositoryName: name, repositoryUri: uri, registryId, imageTagMutability = 'MUTABLE' } = found
  if (name === undefined || uri === undefined || registryId === undefined) {
    throw new Error('ECR described a repository without its name, URI or registry')
  }
  return {
    name,
    uri,
    registryId,
    region,
    mutability: {
      immutable: imageTagMutability.startsWith('IMMUTABLE'),
      exceptions: (found.imageTagMutabilityExclusionFilters ?? []).flatMap(({ filter }) => filter ?? []),
    },
  }
}

/** Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchGetImage.html (100 a call) */
const imagesPerCall = 100

async function readImages(
  [client, { BatchGetImageCommand }]: [ECRClient, typeof import('@slipway/aws/sdk/ecr')],
  { registryId, name }: Repository,
  imageIds: readonly { imageTag?: string; imageDigest?: string }[],
): Promise<readonly Image[]> {
  const found: Image[] = []
  for (let start = 0; start < imageIds.length; start += imagesPerCall) {
    const question = new BatchGetImageCommand({
      registryId,
      repositoryName: name,
      imageIds: imageIds.slice(start, start + imagesPerCall),
      acceptedMediaTypes: [...manifestMediaTypes],
    })
    const { images = [] } = await asGuest(client.send(question))
    found.push(...images)
  }
  return found
}

function toRegistryImage(image: Image): RegistryImage | undefined {
  const [digest, manifest] = [image.imageId?.imageDigest, image.imageManifest]
  if (digest === undefined || manifest === undefined) return undefined
  const bytes = sha256(Buffer.from(manifest))
  if (bytes !== digest) throw new Error(`BatchGetImage answered the manifest ${bytes} for ${digest}`)
  return { digest, manifest, mediaType: image.imageManifestMediaType }
}
