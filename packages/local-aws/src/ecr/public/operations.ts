import type { Json, JsonOperation } from '../../json-service.js'
import type { Time } from '../../time.js'
import { imageOperations } from '../operations/images.js'
import { layerOperations } from '../operations/layers.js'
import { policyOperations } from '../operations/policies.js'
import { findRepository, repositoryOperations, seconds } from '../operations/repositories.js'
import { page } from '../page.js'
import type { Registry } from '../registry.js'
import type { AuthorizationTokens } from '../tokens.js'
import type { PublicRegistries } from './public-registries.js'

type Operations = Readonly<Record<string, JsonOperation>>

const shared: ReadonlySet<string> = new Set([
  'CreateRepository',
  'DescribeRepositories',
  'DeleteRepository',
  'TagResource',
  'UntagResource',
  'ListTagsForResource',
  'PutImage',
  'DescribeImages',
  'BatchDeleteImage',
  'BatchCheckLayerAvailability',
  'InitiateLayerUpload',
  'UploadLayerPart',
  'CompleteLayerUpload',
  'SetRepositoryPolicy',
  'GetRepositoryPolicy',
  'DeleteRepositoryPolicy',
])

/** The API of ECR Public: what it shares with ECR, and what is its own. */
export function publicOperations(
  registries: PublicRegistries,
  tokens: AuthorizationTokens,
  time: Time,
): Operations {
  const all: Operations = {
    ...repositoryOperations(registries),
    ...imageOperations(registries, time),
    ...layerOperations(registries),
    ...policyOperations(registries, time),
  }
  return {
    ...Object.fromEntries(Object.entries(all).filter(([name]) => shared.has(name))),
    GetAuthorizationToken: {
      // Source: https://docs.aws.amazon.com/AmazonECR/latest/public/public-registry-auth.html
      permissions: () => ['*', { action: 'sts:GetServiceBearerToken', resource: '*' }],
      run: async (input, caller) => {
        registries.called(input, caller)
        await registries.open()
        const { token, expiresAt } = tokens.issue(caller, 'ecr-public')
        return { authorizationData: { authorizationToken: token, expiresAt: seconds(expiresAt) } }
      },
    },
    DescribeRegistries: {
      permissions: () => ['*'],
      run: (input, caller) => ({ registries: [describeRegistry(registries.called(input, caller))] }),
    },
    DescribeImageTags: {
      permissions: (input, caller) => [findRepository(registries, input, caller).arn],
      run: (input, caller) => {
        const repository = findRepository(registries, input, caller)
        const { items, nextToken } = page([...repository.tags.keys()], input)
        const imageTagDetails = items.map((imageTag) => {
          const image = repository.image({ imageTag })
          return {
            imageTag,
            createdAt: seconds(image.pushedAt),
            imageDetail: {
              imageDigest: image.manifest.digest,
              imageSizeInBytes: repository.size(image),
              imagePushedAt: seconds(image.pushedAt),
              imageManifestMediaType: image.manifest.mediaType,
              artifactMediaType: image.manifest.artifactType,
            },
          }
        })
        return { imageTagDetails, nextToken }
      },
    },
  }
}

function describeRegistry({ id, host, place: { alias = '' } }: Registry): Json {
  return {
    registryId: id,
    registryArn: `arn:aws:ecr-public::${id}:registry/${id}`,
    registryUri: `${host}/${alias}`,
    verified: false,
    aliases: [{ name: alias, status: 'ACTIVE', primaryRegistryAlias: true, defaultRegistryAlias: true }],
  }
}
