import { asError, UserError } from '@slipway/action-kit'
import { isAwsError } from '@slipway/aws'
import type { RepositoryReport } from '../outcome.js'
import type { Repository } from '../registry/ecr.js'
import { createRepository, type Place, type RepositoryContext } from './create-repository.js'
import { findDifferences, type Difference } from './differences.js'
import { missingRepository } from './missing-repository.js'
import type { FoundRepository, RepositoryApi } from './repository-api.js'
import type { RepositorySettings } from './settings.js'

export interface Ensured {
  readonly repository: Repository
  readonly report: RepositoryReport
}

/**
 * The repository of that name, made with create-repository when it is not there. What is there stays as it is: where
 * the inputs say something else, the difference is told, and made good only with update-repository.
 * @throws UserError that names account and region when it is not there
 */
export async function ensurePrivateRepository(
  api: RepositoryApi,
  name: string,
  settings: RepositorySettings,
  place: Place,
  context: RepositoryContext,
): Promise<Ensured> {
  const repository = await describe(api, name, settings, place)
  if (repository !== undefined) return compare(api, repository, settings, context)
  const made = await createRepository(api, name, settings, place, context)
  if (!made.created) return compare(api, made.repository, settings, context)
  return { repository: made.repository, report: { created: true, changes: [], applied: false } }
}

/** Undefined when it is not there and shall be made. */
async function describe(
  api: RepositoryApi,
  name: string,
  { create }: RepositorySettings,
  { region }: Place,
): Promise<FoundRepository | undefined> {
  try {
    return await api.describe(name)
  } catch (error) {
    if (!isAwsError(error, 'RepositoryNotFoundException')) throw error
    if (!create) throw missingRepository(name, { region, elsewhere: await api.elsewhere(name) }, error)
    return undefined
  }
}

async function compare(
  api: RepositoryApi,
  repository: FoundRepository,
  settings: RepositorySettings,
  { log, signal }: RepositoryContext,
): Promise<Ensured> {
  const differences = await findDifferences(api, repository, settings)
  for (const { change } of differences) {
    const text = change.to.includes('\n') ? 'differs' : `is ${change.from}, and ${change.to} in the inputs`
    log.info(`${change.setting} of ${repository.name} ${text}`)
  }
  const changes = differences.map(({ change }) => change)
  const applied = settings.update && differences.some(({ apply }) => apply !== undefined)
  if (!applied) return { repository, report: { created: false, changes, applied } }
  await applyAll(repository, differences, signal)
  const isMutabilityChanged = changes.some(({ setting }) => setting === 'image-tag-mutability')
  const mutability = isMutabilityChanged ? settings.mutability : undefined
  return {
    repository: mutability === undefined ? repository : { ...repository, mutability },
    report: { created: false, changes, applied },
  }
}

/** @throws UserError that says what was changed and what was not, when ECR takes one and refuses another */
async function applyAll(
  { name }: FoundRepository,
  differences: readonly Difference[],
  signal: AbortSignal,
): Promise<void> {
  const done: string[] = []
  for (const { change, apply } of differences) {
    if (apply === undefined) continue
    try {
      await apply()
    } catch (thrown) {
      signal.throwIfAborted()
      const error = asError(thrown)
      if (done.length === 0) throw error
      const hint = error instanceof UserError ? error.hint : undefined
      throw new UserError(
        `Of ${name}, ${done.join(', ')} was changed, but not ${change.setting}: ${error.message}`,
        { cause: error, ...(hint === undefined ? {} : { hint }) },
      )
    }
    done.push(change.setting)
  }
}
