import type { Json, JsonOperation } from '../../json-service.js'
import { AwsError } from '../../service.js'
import { optionalText, optionalTexts, requiredText, structure, structures } from '../input.js'
import { mutabilityMembers, readMutability } from '../mutability.js'
import { page } from '../page.js'
import type { Registry } from '../registry.js'
import type { Repository } from '../repository.js'

/** CreateRepository, DescribeRepositories, DeleteRepository and the settings of a repository. */
export function repositoryOperations(registry: Registry): Readonly<Record<string, JsonOperation>> {
  const find = (input: Json): Repository => findRepository(registry, input)
  const ofRepository = (input: Json): readonly string[] => [arnOf(registry, input)]
  return {
    CreateRepository: {
      permissions: ofRepository,
      run: (input) => {
        const made = registry.create(requiredText(input, 'repositoryName'), readMutability(input))
        made.scanOnPush = structure(input, 'imageScanningConfiguration').scanOnPush === true
        setResourceTags(made, input)
        return { repository: describeRepository(registry, made) }
      },
    },
    DescribeRepositories: {
      permissions: (input) =>
        optionalTexts(input, 'repositoryNames')?.map((name) => registry.arnOf(name)) ?? [registry.arnOf('*')],
      run: (input) => {
        const names = optionalTexts(input, 'repositoryNames')
        const registryId = optionalText(input, 'registryId')
        const found = names?.map((name) => registry.repository(name, registryId)) ?? [
          ...registry.repositories.values(),
        ]
        const { items, nextToken } = page(found, input)
        return {
          repositories: items.map((repository) => describeRepository(registry, repository)),
          nextToken,
        }
      },
    },
    DeleteRepository: {
      permissions: ofRepository,
      run: (input) => {
        const repository = find(input)
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
      run: (input) => {
        requiredText(input, 'imageTagMutability')
        const repository = find(input)
        repository.mutability = readMutability(input)
        return { ...namesOf(repository), ...mutabilityMembers(repository.mutability) }
      },
    },
    PutImageScanningConfiguration: {
      permissions: ofRepository,
      run: (input) => {
        const repository = find(input)
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
        setResourceTags(byArn(registry, input), input)
        return {}
      },
    },
    UntagResource: {
      permissions: (input) => [requiredText(input, 'resourceArn')],
      run: (input) => {
        const repository = byArn(registry, input)
        for (const key of optionalTexts(input, 'tagKeys') ?? []) repository.resourceTags.delete(key)
        return {}
      },
    },
    ListTagsForResource: {
      permissions: (input) => [requiredText(input, 'resourceArn')],
      run: (input) => ({
        tags: [...byArn(registry, input).resourceTags].map(([Key, Value]) => ({ Key, Value })),
      }),
    },
  }
}

/** The repository of `repositoryName` and `registryId`. @throws AwsError RepositoryNotFoundException */
export function findRepository(registry: Registry, input: Json): Repository {
  return registry.repository(requiredText(input, 'repositoryName'), optionalText(input, 'registryId'))
}

export function arnOf(registry: Registry, input: Json): string {
  return registry.arnOf(requiredText(input, 'repositoryName'))
}

export function namesOf({ name, registryId }: Repository): Json {
  return { registryId, repositoryName: name }
}

/** Seconds since the epoch, as AWS JSON has them. */
export function seconds(ms: number): number {
  return ms / 1000
}

function describeRepository(registry: Registry, repository: Repository): Json {
  return {
    repositoryArn: repository.arn,
    ...namesOf(repository),
    repositoryUri: registry.uriOf(repository.name),
    createdAt: seconds(repository.createdAt),
    ...mutabilityMembers(repository.mutability),
    imageScanningConfiguration: { scanOnPush: repository.scanOnPush },
    encryptionConfiguration: { encryptionType: 'AES256' },
  }
}

function byArn(registry: Registry, input: Json): Repository {
  const arn = requiredText(input, 'resourceArn')
  return registry.repository(arn.slice(arn.indexOf('/') + 1))
}

function setResourceTags(repository: Repository, input: Json): void {
  for (const tag of structures(input, 'tags')) {
    repository.resourceTags.set(requiredText(tag, 'Key'), optionalText(tag, 'Value') ?? '')
  }
}
