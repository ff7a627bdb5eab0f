import { explainAwsError } from '@slipway/aws'

/**
 * A refusal of the registry that says in IAM's words what is missing, as its API does: the statement to add can be given.
 * Undefined for any other.
 */
export function explainDenial(reason: string, region: string): Error | undefined {
  const sentence = /[^"\n]*not authorized to perform: [^"\n]*/.exec(reason)?.[0]
  if (sentence === undefined) return undefined
  const denied = new Error(sentence)
  denied.name = 'AccessDeniedException'
  return explainAwsError(denied, { service: 'ecr', operation: 'PutImage', region })
}
