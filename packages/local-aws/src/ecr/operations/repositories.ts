import type { Json, JsonOperation } from '../../json-service.js'
import { AwsError, type Caller } from '../../service.js'
import { encryptionMembers } from '../encryption.js'
import { optionalTexts, requiredText, structure } from '../input.js'
import { makeRepository, setResourceTags } from '../make-repository.js'
import { mutabilityMembers, readMutability } from '../mutability.js'
import { page } from '../page.js'
import type { RegistryBook } from '../registry-book.js'
import type { Registry } from '../registry.js'
import type { Repository } from '../repository.js'

/** CreateRepository, DescribeRepositories, DeleteRepository and the settings of a repository. */
export function repositoryOperations(registries: RegistryBook): Readonly<Record<string, JsonOperation>> {
  const find = (input: Json, caller: Caller): Repository => findRepository(registries, input, caller)
  const ofRepository: JsonOperation['permissions'] = (input, caller) => [arnOf(registries, input, caller)]
  return {
    CreateRepository: {
      // Tags at its creation are a permission of their own.
      // Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-supported-iam-actions-tagging.html
      permissions: (input, caller) => {
        const resource = arnOf(registries, input, caller)
        const tags = Array.isArray(input.tags) ? input.tags : []
        return [resource, ...(tags.length > 0 ? [{ action: 'ecr:TagResource', resource }] : [])]
      },
      run: async (input, caller) => {
        const registry = registries.called(input, caller)
        await registries.open(registry)
        const made = makeRepository(registry, input)
        return { repository: describeRepository(registry, made) }
      },
    },
    DescribeRepositories: {
      permissions: (input, caller) => {
        const registry = registries.called(input, caller)
        return (optionalTexts(input, 'repositoryNames') ?? ['*']).map((name) => registry.arnOf(name))
      },
      run: (input, caller) => {
        const names = optionalTexts(input, 'repositoryNames')
        const registry = registries.called(input, caller)
        const found = names?.map((name) => registry.repository(name)) ?? [...registry.repositories.values()]
        const { items, nextToken } = page(found, input)
        return {
          repositories: items.map((repository) => describeRepository(registry, repository)),
          nextToken,
        }
      },
    },
    DeleteRepository: {
      permissions: ofRepository,
      run: (input, caller) => {
        const registry = registries.called(input, caller)
        const repository = find(input, caller)
        if (repository.images.size > 0 && input.force !== true) {
          throw new AwsError(
            'RepositoryNotEmptyException',
            `The repository with name '${repository.name}' in registry with id '${registry.id}' cannot be deleted because it still contains images`,
          )
        }
        registry.repositories.delete(repository.name)
        return { repository: describeRepository(registry, repository) }
      },
    },
    PutImageTagMutability: {
      permissions: ofRepository,
      run: (input, caller) => {
        requiredText(input, 'imageTagMutability')
        const repository = find(input, caller)
        repository.mutability = readMutability(input)
        return { ...namesOf(repository), ...mutabilityMembers(repository.mutability) }
      },
    },
    PutImageScanningConfiguration: {
      permissions: ofRepository,
      run: (input, caller) => {
        const repository = find(input, caller)
        repository.scanOnPush = structure(input, 'imageScanningConfiguration').scanOnPush === true
        return {
          ...namesOf(repository),
          imageScanningConfiguration: { scanOnPush: repository.scanOnPush },
        }
      },
    },
    TagResource: {
      permissions: (input) => [requiredText(input, 'resourceArn')],
      run: (input) => {
        setResourceTags(byArn(registries, input), input)
        return {}
      },
    },
    UntagResource: {
      permissions: (input) => [requiredText(input, 'resourceArn')],
      run: (input) => {
        const repository = byArn(registries, input)
        for (const key of optionalTexts(input, 'tagKeys') ?? []) repository.resourceTags.delete(key)
        return {}
      },
    },
    ListTagsForResource: {
      permissions: (input) => [requiredText(input, 'resourceArn')],
      run: (input) => ({
        tags: [...byArn(registries, input).resourceTags].map(([Key, Value]) => ({ Key, Value })),
      }),
    },
  }
}

/** The repository of `repositoryName` and `registryId`. @throws AwsError RepositoryNotFoundException */
export function findRepository(registries: RegistryBook, input: Json, caller: Caller): Repository {
  return registries.called(input, caller).repository(requiredText(input, 'repositoryName'))
}

export function arnOf(registries: RegistryBook, input: Json, caller: Caller): string {
  return registries.called(input, caller).arnOf(requiredText(input, 'repositoryName'))
}

export function namesOf({ name, registryId }: Repository): Json {
  return { registryId, repositoryName: name }
}

/** Seconds since the epoch, as AWS JSON has them. */
export function seconds(ms: number): number {
  return ms / 1000
}

/** As CreateRepository and DescribeRepositories show it. */
function describeRepository(registry: Registry, repository: Repository): Json {
  return {
    repositoryArn: repository.arn,
    ...namesOf(repository),
    repositoryUri: registry.uriOf(repository),
    createdAt: seconds(repository.createdAt),
    // A public one has none of these.
    ...(registry.place.service === 'ecr' && {
      ...mutabilityMembers(repository.mutability),
      imageScanningConfiguration: { scanOnPush: repository.scanOnPush },
      encryptionConfiguration: encryptionMembers(repository.encryption),
    }),
  }
}

/** @throws AwsError InvalidParameterException, RepositoryNotFoundException */
function byArn(registries: RegistryBook, input: Json): Repository {
  const { registry, name } = registries.ofArn(requiredText(input, 'resourceArn'))
  return registry.repository(name)
}
