import type { Json } from '../json-service.js'
import { optionalText, requiredText, structure, structures } from './input.js'
import { readMutability } from './mutability.js'
import type { Registry } from './registry.js'
import type { Repository } from './repository.js'

/** @param input of CreateRepository @throws AwsError */
export function makeRepository(registry: Registry, input: Json): Repository {
  const made = registry.create(requiredText(input, 'repositoryName'), readMutability(input))
  made.scanOnPush = structure(input, 'imageScanningConfiguration').scanOnPush === true
  setResourceTags(made, input)
  return made
}

/** Of `tags`, in the form of TagResource. */
export function setResourceTags(repository: Repository, input: Json): void {
  for (const tag of structures(input, 'tags')) {
    repository.resourceTags.set(requiredText(tag, 'Key'), optionalText(tag, 'Value') ?? '')
  }
}
