import { UserError, type Context, type Log } from '@slipway/action-kit'
import { isAwsError } from '@slipway/aws'
import { fillIn, fittingTemplate } from './creation-template.js'
import { describeEncryption } from './encryption.js'
import { describeMutability } from './mutability.js'
import { putPolicies, withoutThoseSet } from './put-policies.js'
import type { FoundRepository, RepositoryApi } from './repository-api.js'
import type { Settings } from './settings.js'

/** What is needed of a command's context. */
export interface RepositoryContext extends Pick<Context, 'signal'> {
  readonly log: Pick<Log, 'info'>
}

export interface Place {
  readonly region: string
  /** The account of the registry; undefined: the credentials' own. */
  readonly registryId: string | undefined
}

/** A repository that was not there a moment ago; `created` unless somebody else has made it meanwhile. */
export interface Creation {
  readonly repository: FoundRepository
  readonly created: boolean
}

/**
 * Makes a repository with the settings of the inputs and, where they are silent, of the creation template that fits.
 * @throws UserError for a registry of another account, and when it was made but a policy could not be set
 */
export async function createRepository(
  api: RepositoryApi,
  name: string,
  given: Settings,
  { registryId }: Place,
  context: RepositoryContext,
): Promise<Creation> {
  const own = await api.creationTemplates()
  if (registryId !== undefined && own.registryId !== undefined && registryId !== own.registryId) {
    throw otherAccount(name, registryId, own.registryId)
  }
  const template = fittingTemplate(own.templates, name)
  const settings = template === undefined ? given : fillIn(given, template.settings)
  try {
    const repository = await api.create(name, settings)
    const after = template === undefined ? '' : `, after the creation template ${template.prefix}`
    context.log.info(`Created the repository ${repository.uri}${after}: ${describeSettings(settings)}`)
    await putPolicies(api, repository, settings, context.signal)
    return { repository, created: true }
  } catch (error) {
    if (!isAwsError(error, 'RepositoryAlreadyExistsException')) throw error
  }
  // Another run has made it since we looked; or we have, and the answer was lost, so that the call was sent once more.
  const repository = await api.describe(name)
  context.log.info(`The repository ${repository.uri} came into being meanwhile`)
  await putPolicies(api, repository, await withoutThoseSet(api, repository, settings), context.signal)
  return { repository, created: false }
}

function otherAccount(name: string, wanted: string, own: string): UserError {
  return new UserError(
    `There is no ECR repository "${name}" in account ${wanted}, and create-repository makes none there`,
    {
      hint: [
        `The credentials are of account ${own}, and a repository is made in their own account, whose creation templates they can read.`,
        `Give role-to-assume a role of account ${wanted}, or have the repository made there first.`,
      ].join('\n'),
    },
  )
}

function describeSettings(settings: Settings): string {
  const { mutability, scanOnPush, encryption, policies, tags } = settings
  const parts = [
    mutability && describeMutability(mutability),
    scanOnPush === undefined ? undefined : `scan on push ${scanOnPush ? 'on' : 'off'}`,
    encryption && `encryption ${describeEncryption(encryption)}`,
    policies['lifecycle-policy'] && 'a lifecycle policy',
    policies['repository-policy'] && 'a permissions policy',
    tags.size === 0 ? undefined : `tags ${[...tags.keys()].join(', ')}`,
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? "with ECR's own settings" : parts.join('; ')
}
