import type { Json } from '../json-service.js'
import { AwsError } from '../service.js'
import { readEncryption } from './encryption.js'
import { invalid, optionalText, optionalTexts, requiredText } from './input.js'
import { readMutability } from './mutability.js'
import type { RegistryPlace } from './registry.js'

const occasions = ['REPLICATION', 'PULL_THROUGH_CACHE', 'CREATE_ON_PUSH']
const prefixPattern = /^([a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*\/?|ROOT)$/

/** The settings of repositories that ECR makes by itself below a prefix. */
export interface CreationTemplate {
  readonly prefix: string
  readonly appliedFor: readonly string[]
  /** The other members, as they were given. */
  readonly settings: Json
  readonly createdAt: number
  readonly updatedAt: number
}

const settingNames = [
  'description',
  'encryptionConfiguration',
  'resourceTags',
  'imageTagMutability',
  'imageTagMutabilityExclusionFilters',
  'repositoryPolicy',
  'lifecyclePolicy',
  'customRoleArn',
]

/**
 * Of CreateRepositoryCreationTemplate and, over what there was, UpdateRepositoryCreationTemplate.
 * @throws AwsError InvalidParameterException
 */
export function readTemplate(
  input: Json,
  now: number,
  place: RegistryPlace,
  before?: CreationTemplate,
): CreationTemplate {
  const prefix = readPrefix(input)
  const appliedFor = optionalTexts(input, 'appliedFor') ?? before?.appliedFor
  if (appliedFor === undefined) throw invalid('appliedFor', 'Member must not be null')
  const strange = appliedFor.find((occasion) => !occasions.includes(occasion))
  if (strange !== undefined) {
    throw invalid('appliedFor', `Member must satisfy enum value set: [${occasions.join(', ')}]`)
  }
  const given = settingNames.flatMap((name) => (input[name] === undefined ? [] : [[name, input[name]]]))
  const settings = { ...before?.settings, ...(Object.fromEntries(given) as Json) }
  // Faults are told now, not when a repository is made from it.
  readMutability(settings)
  readEncryption(settings, place)
  return { prefix, appliedFor, settings, createdAt: before?.createdAt ?? now, updatedAt: now }
}

/** There is always a slash at the end of a prefix, written or not. */
export function readPrefix(input: Json): string {
  const prefix = requiredText(input, 'prefix')
  if (!prefixPattern.test(prefix) || prefix.length > 256) {
    throw invalid('prefix', `must satisfy regular expression '${prefixPattern.source}'`)
  }
  return prefix.replace(/\/$/, '')
}

/**
 * The template for a repository that is pushed to and not there: of the longest prefix, or ROOT.
 * Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-creation-templates.html
 */
export function templateFor(
  templates: ReadonlyMap<string, CreationTemplate>,
  name: string,
): CreationTemplate | undefined {
  const parts = name.split('/')
  const prefixes = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'))
  const found = [...prefixes.reverse(), 'ROOT'].flatMap((prefix) => templates.get(prefix) ?? [])
  return found[0]?.appliedFor.includes('CREATE_ON_PUSH') === true ? found[0] : undefined
}

/** CreateRepository's input for it. */
export function repositoryInput({ settings }: CreationTemplate, name: string): Json {
  const { imageTagMutability, imageTagMutabilityExclusionFilters, encryptionConfiguration, resourceTags } =
    settings
  return {
    repositoryName: name,
    imageTagMutability,
    imageTagMutabilityExclusionFilters,
    encryptionConfiguration,
    tags: resourceTags,
  }
}

/** The policies that a repository has from the start. */
export function templatePolicies({ settings }: CreationTemplate): {
  readonly repositoryPolicy: string | undefined
  readonly lifecyclePolicy: string | undefined
} {
  return {
    repositoryPolicy: optionalText(settings, 'repositoryPolicy'),
    lifecyclePolicy: optionalText(settings, 'lifecyclePolicy'),
  }
}

export function absentTemplate(prefix: string, registryId: string): AwsError {
  return new AwsError(
    'TemplateNotFoundException',
    `The Repository Creation Template with prefix '${prefix}' does not exist in the registry with id '${registryId}'`,
  )
}
