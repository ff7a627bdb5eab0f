import { asError, UserError } from '@slipway/action-kit'
import { policyKinds, type FoundRepository, type PolicyKind, type RepositoryApi } from './repository-api.js'
import type { Settings } from './settings.js'

type Policies = Pick<Settings, 'policies'>

/**
 * Gives a new repository its policies, which CreateRepository does not take.
 * @throws UserError that says that the repository is there, without the policy
 */
export async function putPolicies(
  api: RepositoryApi,
  repository: FoundRepository,
  { policies }: Policies,
  signal: AbortSignal,
): Promise<void> {
  for (const kind of policyKinds) {
    const policy = policies[kind]
    if (policy === undefined) continue
    try {
      await api.putPolicy(repository, kind, JSON.stringify(policy))
    } catch (error) {
      signal.throwIfAborted()
      throw halfMade(repository, kind, error)
    }
  }
}

/** Without those that the repository has already: whatever made it has set them. */
export async function withoutThoseSet(
  api: RepositoryApi,
  repository: FoundRepository,
  { policies }: Policies,
): Promise<Policies> {
  const unset = async (kind: PolicyKind): Promise<Policies['policies'][PolicyKind]> => {
    const policy = policies[kind]
    const isSet = policy !== undefined && (await api.policy(repository, kind)) !== undefined
    return isSet ? undefined : policy
  }
  return {
    policies: {
      'lifecycle-policy': await unset('lifecycle-policy'),
      'repository-policy': await unset('repository-policy'),
    },
  }
}

function halfMade({ name }: FoundRepository, kind: PolicyKind, thrown: unknown): UserError {
  const error = asError(thrown)
  const hint = error instanceof UserError && error.hint !== undefined ? `${error.hint}\n` : ''
  return new UserError(
    `The repository ${name} was created, but its ${kind} could not be set: ${error.message}`,
    {
      cause: error,
      hint: `${hint}The repository is there now. When this is mended, run the step with update-repository: true, which sets what it lacks.`,
    },
  )
}
