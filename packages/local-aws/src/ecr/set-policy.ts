import { readResourcePolicy } from '../identity/resource-policy.js'
import { invalid } from './input.js'
import type { Repository } from './repository.js'

/**
 * Puts a resource policy on a repository, from now on in force.
 * @param text JSON
 * @throws AwsError MalformedPolicyDocument for what the embedded AWS cannot evaluate
 */
export function setPolicy(repository: Repository, text: string): void {
  const document: unknown = JSON.parse(text)
  if (typeof document !== 'object' || document === null) {
    throw invalid('PolicyText', 'Invalid repository policy provided')
  }
  repository.policy = readResourcePolicy(document)
  repository.policyText = text
}
