import type * as Sdk from '@slipway/aws/sdk/ecr'
import type { ECRClient } from '@aws-sdk/client-ecr'
import { isAwsError, type Aws } from '@slipway/aws'
import type { TagMutability } from '../registry/ecr.js'
import { asGuest } from '../registry/registry-denial.js'
import { toEncryption } from './encryption.js'
import { findElsewhere } from './find-elsewhere.js'
import { modeOf } from './mutability.js'
import type { JsonObject } from './policy-input.js'
import type { CreationTemplate, FoundRepository, RepositoryApi } from './repository-api.js'
import type { Settings } from './settings.js'

/**
 * ECR's API over repositories. Nothing is sent, and the SDK not loaded, before the first question.
 * @param registryId the account of the registry; undefined for the credentials' own
 */
export function openRepositoryApi(
  aws: Pick<Aws, 'ecr' | 'ecrIn' | 'region'>,
  registryId: string | undefined,
): RepositoryApi {
  const open = (): Promise<[ECRClient, typeof Sdk]> =>
    Promise.all([aws.ecr(), import('@slipway/aws/sdk/ecr')])
  const found = (repository: Sdk.Repository | undefined, operation: string): FoundRepository =>
    toRepository(repository, operation, aws.region)
  return {
    async describe(name) {
      const [client, { DescribeRepositoriesCommand }] = await open()
      const input = { repositoryNames: [name], registryId }
      const { repositories = [] } = await asGuest(client.send(new DescribeRepositoriesCommand(input)))
      return found(repositories[0], 'DescribeRepositories')
    },
    async create(name, settings) {
      const [client, { CreateRepositoryCommand }] = await open()
      const answer = await client.send(new CreateRepositoryCommand(creation(name, settings)))
      return found(answer.repository, 'CreateRepository')
    },
    elsewhere: (name) => findElsewhere(aws, { name, registryId }),
    async creationTemplates() {
      const [client, { DescribeRepositoryCreationTemplatesCommand }] = await open()
      const templates: CreationTemplate[] = []
      let own: string | undefined
      let nextToken: string | undefined
      try {
        do {
          const page = await client.send(new DescribeRepositoryCreationTemplatesCommand({ nextToken }))
          templates.push(...(page.repositoryCreationTemplates ?? []).map(toTemplate))
          own = page.registryId
          nextToken = page.nextToken
        } while (nextToken !== undefined)
      } catch (error) {
        // Regions have it at different times; an operation that is not known there has made no templates either.
        if (!isAwsError(error, 'UnknownOperationException')) throw error
      }
      return { registryId: own, templates }
    },
    async policy(repository, kind) {
      const [client, { GetLifecyclePolicyCommand, GetRepositoryPolicyCommand }] = await open()
      try {
        if (kind === 'lifecycle-policy') {
          return (await client.send(new GetLifecyclePolicyCommand(names(repository)))).lifecyclePolicyText
        }
        return (await client.send(new GetRepositoryPolicyCommand(names(repository)))).policyText
      } catch (error) {
        if (isAwsError(error, 'LifecyclePolicyNotFoundException', 'RepositoryPolicyNotFoundException')) {
          return undefined
        }
        throw error
      }
    },
    async tags({ arn }) {
      const [client, { ListTagsForResourceCommand }] = await open()
      const { tags } = await client.send(new ListTagsForResourceCommand({ resourceArn: arn }))
      return toMap(tags)
    },
    async putPolicy(repository, kind, text) {
      const [client, { PutLifecyclePolicyCommand, SetRepositoryPolicyCommand }] = await open()
      if (kind === 'lifecycle-policy') {
        const input = { ...names(repository), lifecyclePolicyText: text }
        await client.send(new PutLifecyclePolicyCommand(input))
      } else {
        await client.send(new SetRepositoryPolicyCommand({ ...names(repository), policyText: text }))
      }
    },
    async putMutability(repository, mutability) {
      const [client, { PutImageTagMutabilityCommand }] = await open()
      const members = mutabilityMembers(mutability)
      await client.send(new PutImageTagMutabilityCommand({ ...names(repository), ...members }))
    },
    async putScanOnPush(repository, scanOnPush) {
      const [client, { PutImageScanningConfigurationCommand }] = await open()
      const imageScanningConfiguration = { scanOnPush }
      const input = { ...names(repository), imageScanningConfiguration }
      await client.send(new PutImageScanningConfigurationCommand(input))
    },
    async putTags({ arn }, tags) {
      const [client, { TagResourceCommand }] = await open()
      await client.send(new TagResourceCommand({ resourceArn: arn, tags: tagList(tags) }))
    },
  }
}

function names(repository: FoundRepository): { registryId: string; repositoryName: string } {
  return { registryId: repository.registryId, repositoryName: repository.name }
}

function creation(repositoryName: string, settings: Settings): Sdk.CreateRepositoryCommandInput {
  const { mutability, scanOnPush, encryption, tags } = settings
  return {
    repositoryName,
    ...(mutability === undefined ? {} : mutabilityMembers(mutability)),
    ...(scanOnPush === undefined ? {} : { imageScanningConfiguration: { scanOnPush } }),
    ...(encryption === undefined
      ? {}
      : { encryptionConfiguration: { encryptionType: encryption.type, kmsKey: encryption.key } }),
    ...(tags.size === 0 ? {} : { tags: tagList(tags) }),
  }
}

function mutabilityMembers(mutability: TagMutability): Pick<
  Sdk.PutImageTagMutabilityCommandInput,
  'imageTagMutabilityExclusionFilters'
> & {
  imageTagMutability: Sdk.ImageTagMutability
} {
  const filters = mutability.exceptions.map((filter) => ({ filterType: 'WILDCARD' as const, filter }))
  return {
    imageTagMutability: modeOf(mutability),
    ...(filters.length === 0 ? {} : { imageTagMutabilityExclusionFilters: filters }),
  }
}

function toRepository(
  repository: Sdk.Repository | undefined,
  operation: string,
  region: string,
): FoundRepository {
  const { repositoryName: name, repositoryUri: uri, registryId, repositoryArn: arn } = repository ?? {}
  if (name === undefined || uri === undefined || registryId === undefined || arn === undefined) {
    throw new Error(`${operation} answered without the repository`)
  }
  const encryption = repository?.encryptionConfiguration
  return {
    name,
    uri,
    registryId,
    region,
    arn,
    mutability: toMutability(repository) ?? { immutable: false, exceptions: [] },
    scanOnPush: repository?.imageScanningConfiguration?.scanOnPush ?? false,
    encryption: toEncryption(encryption?.encryptionType, encryption?.kmsKey),
  }
}

function toTemplate(template: Sdk.RepositoryCreationTemplate): CreationTemplate {
  const { encryptionConfiguration: encryption } = template
  return {
    prefix: template.prefix ?? '',
    appliedFor: template.appliedFor ?? [],
    settings: {
      mutability: toMutability(template),
      scanOnPush: undefined,
      encryption:
        encryption === undefined ? undefined : toEncryption(encryption.encryptionType, encryption.kmsKey),
      policies: {
        'lifecycle-policy': toPolicy(template.lifecyclePolicy),
        'repository-policy': toPolicy(template.repositoryPolicy),
      },
      tags: toMap(template.resourceTags),
    },
  }
}

function toMutability(
  shown: Pick<Sdk.Repository, 'imageTagMutability' | 'imageTagMutabilityExclusionFilters'> | undefined,
): TagMutability | undefined {
  if (shown?.imageTagMutability === undefined) return undefined
  const exceptions = (shown.imageTagMutabilityExclusionFilters ?? []).flatMap(({ filter }) => filter ?? [])
  return { immutable: shown.imageTagMutability.startsWith('IMMUTABLE'), exceptions }
}

/** ECR has checked it when the template was made. */
function toPolicy(text: string | undefined): JsonObject | undefined {
  return text === undefined || text === '' ? undefined : (JSON.parse(text) as JsonObject)
}

function toMap(tags: readonly Sdk.Tag[] | undefined): ReadonlyMap<string, string> {
  return new Map((tags ?? []).flatMap(({ Key, Value = '' }) => (Key === undefined ? [] : [[Key, Value]])))
}

function tagList(tags: ReadonlyMap<string, string>): Sdk.Tag[] {
  return [...tags].map(([Key, Value]) => ({ Key, Value }))
}
