import type { Json, JsonOperation } from '../../json-service.js'
import { AwsError } from '../../service.js'
import { invalid, requiredText } from '../input.js'
import type { Registry } from '../registry.js'
import type { Repository } from '../repository.js'
import type { Time } from '../../time.js'
import { arnOf, findRepository, namesOf, seconds } from './repositories.js'

/** A repository's lifecycle policy and its resource policy: kept and shown, not carried out. */
export function policyOperations(registry: Registry, time: Time): Readonly<Record<string, JsonOperation>> {
  const permissions = (input: Json): readonly string[] => [arnOf(registry, input)]
  const find = (input: Json): Repository => findRepository(registry, input)
  return {
    PutLifecyclePolicy: {
      permissions,
      run: (input) => {
        const repository = find(input)
        const text = jsonText(input, 'lifecyclePolicyText')
        repository.lifecyclePolicy = { text, setAt: time.now() }
        return { ...namesOf(repository), lifecyclePolicyText: text }
      },
    },
    GetLifecyclePolicy: {
      permissions,
      run: (input) => {
        const repository = find(input)
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
      run: (input) => {
        const repository = find(input)
        const policy = repository.lifecyclePolicy
        if (policy === undefined) throw absent('LifecyclePolicyNotFoundException', 'Lifecycle', repository)
        repository.lifecyclePolicy = undefined
        return { ...namesOf(repository), lifecyclePolicyText: policy.text }
      },
    },
    SetRepositoryPolicy: {
      permissions,
      run: (input) => {
        const repository = find(input)
        repository.policyText = jsonText(input, 'policyText')
        return { ...namesOf(repository), policyText: repository.policyText }
      },
    },
    GetRepositoryPolicy: {
      permissions,
      run: (input) => {
        const repository = find(input)
        const { policyText } = repository
        if (policyText === undefined)
          throw absent('RepositoryPolicyNotFoundException', 'Repository', repository)
        return { ...namesOf(repository), policyText }
      },
    },
    DeleteRepositoryPolicy: {
      permissions,
      run: (input) => {
        const repository = find(input)
        const { policyText } = repository
        if (policyText === undefined)
          throw absent('RepositoryPolicyNotFoundException', 'Repository', repository)
        repository.policyText = undefined
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
