import type { Json, JsonOperation } from '../../json-service.js'
import { AwsError, type Caller } from '../../service.js'
import { invalid, requiredText } from '../input.js'
import type { RegistryBook } from '../registry-book.js'
import type { Repository } from '../repository.js'
import { setPolicy } from '../set-policy.js'
import type { Time } from '../../time.js'
import { arnOf, findRepository, namesOf, seconds } from './repositories.js'

/** A repository's lifecycle policy, kept and shown, not carried out, and its resource policy, which is. */
export function policyOperations(
  registries: RegistryBook,
  time: Time,
): Readonly<Record<string, JsonOperation>> {
  const permissions: JsonOperation['permissions'] = (input, caller) => [arnOf(registries, input, caller)]
  const find = (input: Json, caller: Caller): Repository => findRepository(registries, input, caller)
  return {
    PutLifecyclePolicy: {
      permissions,
      run: (input, caller) => {
        const repository = find(input, caller)
        const text = jsonText(input, 'lifecyclePolicyText')
        repository.lifecyclePolicy = { text, setAt: time.now() }
        return { ...namesOf(repository), lifecyclePolicyText: text }
      },
    },
    GetLifecyclePolicy: {
      permissions,
      run: (input, caller) => {
        const repository = find(input, caller)
        const policy = repository.lifecyclePolicy
        if (policy === undefined) throw absent('LifecyclePolicyNotFoundException', 'Lifecycle', repository)
        return {
          ...namesOf(repository),
          lifecyclePolicyText: policy.text,
          lastEvaluatedAt: seconds(policy.setAt),
        }
      },
    },
    DeleteLifecyclePolicy: {
      permissions,
      run: (input, caller) => {
        const repository = find(input, caller)
        const policy = repository.lifecyclePolicy
        if (policy === undefined) throw absent('LifecyclePolicyNotFoundException', 'Lifecycle', repository)
        repository.lifecyclePolicy = undefined
        return { ...namesOf(repository), lifecyclePolicyText: policy.text }
      },
    },
    SetRepositoryPolicy: {
      permissions,
      run: (input, caller) => {
        const repository = find(input, caller)
        setPolicy(repository, jsonText(input, 'policyText'))
        return { ...namesOf(repository), policyText: repository.policyText }
      },
    },
    GetRepositoryPolicy: {
      permissions,
      run: (input, caller) => {
        const repository = find(input, caller)
        const { policyText } = repository
        if (policyText === undefined)
          throw absent('RepositoryPolicyNotFoundException', 'Repository', repository)
        return { ...namesOf(repository), policyText }
      },
    },
    DeleteRepositoryPolicy: {
      permissions,
      run: (input, caller) => {
        const repository = find(input, caller)
        const { policyText } = repository
        if (policyText === undefined)
          throw absent('RepositoryPolicyNotFoundException', 'Repository', repository)
        repository.policyText = undefined
        repository.policy = []
        return { ...namesOf(repository), policyText }
      },
    },
  }
}

function jsonText(input: Json, name: string): string {
  const text = requiredText(input, name)
  try {
    JSON.parse(text)
  } catch {
    throw invalid(name, 'Invalid JSON syntax')
  }
  return text
}

function absent(code: string, noun: string, { name, registryId }: Repository): AwsError {
  return new AwsError(
    code,
    `${noun} policy does not exist for the repository with name '${name}' in the registry with id '${registryId}'`,
  )
}
