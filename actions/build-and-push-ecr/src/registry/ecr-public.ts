import type { ECRPUBLICClient } from '@aws-sdk/client-ecr-public'
import { UserError } from '@slipway/action-kit'
import { isAwsError, type Aws } from '@slipway/aws'
import { readAuthorizationToken } from './authorization-token.js'
import type { EcrApi, RegistryImage, RegistryLogin } from './ecr.js'
import { openProtocols } from './open-protocols.js'
import { readText } from './read-blob.js'
import type { ClientContext } from './registry-client.js'
import { shareLogin } from './shared-login.js'

/** Where ECR Public's API answers; its images are everywhere. */
const home = 'us-east-1'

/**
 * The account's registry in ECR Public. Its API has no BatchGetImage: images are read and written by the registry
 * protocol. Nothing is sent, and the SDK not loaded, before the first question.
 */
export function openEcrPublic(aws: Pick<Aws, 'ecrPublic' | 'region'>, context: ClientContext): EcrApi {
  const open = (): Promise<[ECRPUBLICClient, typeof import('@slipway/aws/sdk/ecr-public')]> => {
    refuseOtherPartition(aws.region)
    return Promise.all([aws.ecrPublic(), import('@slipway/aws/sdk/ecr-public')])
  }
  const login = async (): Promise<RegistryLogin> => {
    const [client, { GetAuthorizationTokenCommand }] = await open()
    const { authorizationData } = await client.send(new GetAuthorizationTokenCommand({}))
    return readAuthorizationToken(authorizationData?.authorizationToken, context)
  }
  const protocol = openProtocols(shareLogin(login), context, false)
  return {
    async repository(name) {
      const [client, { DescribeRepositoriesCommand }] = await open()
      const question = new DescribeRepositoriesCommand({ repositoryNames: [name] })
      const { repositories: [found] = [] } = await client.send(question)
      if (found?.repositoryUri === undefined || found.registryId === undefined) {
        throw new Error(`DescribeRepositories answered without ${name}`)
      }
      return {
        name,
        uri: found.repositoryUri,
        registryId: found.registryId,
        region: home,
        // A public repository has no immutable tags.
        mutability: { immutable: false, exceptions: [] },
      }
    },
    login,
    signedInHost: () => Promise.resolve('public.ecr.aws'),
    protocol,
    async imagesByTag(repository, tags) {
      const read = async (tag: string): Promise<readonly (readonly [string, RegistryImage])[]> => {
        const image = await protocol(repository).manifest(tag)
        return image === undefined ? [] : [[tag, image]]
      }
      return new Map((await Promise.all(tags.map(read))).flat())
    },
    imageByDigest: (repository, digest) => protocol(repository).manifest(digest),
    blob: (repository, digest) => readText(protocol(repository).readBlob(digest), digest),
    putImage: (repository, image, tag) => protocol(repository).putManifest(image, tag ?? image.digest),
    async pushedAt({ registryId, name }, digest) {
      const [client, { DescribeImagesCommand }] = await open()
      const imageIds = [{ imageDigest: digest }]
      const question = new DescribeImagesCommand({ registryId, repositoryName: name, imageIds })
      try {
        const { imageDetails = [] } = await client.send(question)
        return imageDetails[0]?.imagePushedAt
      } catch (error) {
        if (isAwsError(error, 'ImageNotFoundException')) return undefined
        throw error
      }
    },
  }
}

/** Source: https://docs.aws.amazon.com/general/latest/gr/ecr-public.html (commercial regions alone) */
function refuseOtherPartition(region: string): void {
  if (!/^(?:us-gov|cn|us-iso\w*|eu-isoe)-/.test(region)) return
  throw new UserError(`There is no ECR Public for accounts of ${region}`, {
    hint: 'Use credentials of a commercial region, or a private repository (registry-type: private).',
  })
}
