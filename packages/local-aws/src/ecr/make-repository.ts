import type { Json } from '../json-service.js'
import { repositoryInput, templateFor, templatePolicies } from './creation-template.js'
import { readEncryption } from './encryption.js'
import { optionalText, requiredText, structure, structures } from './input.js'
import { readMutability } from './mutability.js'
import type { Registry } from './registry.js'
import type { Repository } from './repository.js'
import { setPolicy } from './set-policy.js'

/** @param input of CreateRepository @throws AwsError */
export function makeRepository(registry: Registry, input: Json): Repository {
  const encryption = readEncryption(input, registry.place)
  const made = registry.create(requiredText(input, 'repositoryName'), readMutability(input), encryption)
  made.scanOnPush = structure(input, 'imageScanningConfiguration').scanOnPush === true
  setResourceTags(made, input)
  return made
}

/**
 * Makes a repository that is pushed to and not there, where a template of the registry says so.
 * @returns undefined where none does
 */
export function makeOnPush(registry: Registry, name: string, now: number): Repository | undefined {
  const template = templateFor(registry.templates, name)
  if (template === undefined) return undefined
  const made = makeRepository(registry, repositoryInput(template, name))
  const { repositoryPolicy, lifecyclePolicy } = templatePolicies(template)
  if (repositoryPolicy !== undefined) setPolicy(made, repositoryPolicy)
  if (lifecyclePolicy !== undefined) made.lifecyclePolicy = { text: lifecyclePolicy, setAt: now }
  return made
}

/** Of `tags`, in the form of TagResource. */
export function setResourceTags(repository: Repository, input: Json): void {
  for (const tag of structures(input, 'tags')) {
    repository.resourceTags.set(requiredText(tag, 'Key'), optionalText(tag, 'Value') ?? '')
  }
}
