import type { Permission } from '../service.js'
import { readCondition, type Condition, type ConditionContext } from './condition.js'
import {
  fits,
  malformed,
  readEffect,
  readList,
  readStatements,
  type PolicyDocument,
} from './policy-document.js'

/** What a principal's policies say to one action on one resource. */
export type Decision = 'allowed' | 'denied' | 'explicitly denied'

interface Statement {
  readonly effect: 'Allow' | 'Deny'
  readonly concerns: (permission: Permission) => boolean
  readonly condition: Condition
}

/** An identity policy, read once. */
export type Policy = readonly Statement[]

/**
 * Reads an identity policy.
 * @throws AwsError MalformedPolicyDocument
 */
export function readPolicy(document: PolicyDocument): Policy {
  const members = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition']
  return readStatements(document, members).map((statement) => {
    const action = readMatcher(statement, 'Action', 'i')
    const resource = readMatcher(statement, 'Resource', '')
    return {
      effect: readEffect(statement),
      concerns: (permission) => action(permission.action) && resource(permission.resource),
      condition: readCondition(statement.Condition),
    }
  })
}

/**
 * An explicit Deny outweighs every Allow; what nothing allows is denied.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function decide(
  policies: readonly Policy[],
  permission: Permission,
  context: ConditionContext = {},
): Decision {
  const known = { ...context, ...permission.context }
  const applying = policies
    .flat()
    .filter((statement) => statement.concerns(permission) && statement.condition(known))
  if (applying.some(({ effect }) => effect === 'Deny')) return 'explicitly denied'
  return applying.length > 0 ? 'allowed' : 'denied'
}

/** A statement has either `name` or `Not<name>`; actions are compared without regard to case. */
function readMatcher(
  statement: Readonly<Record<string, unknown>>,
  name: 'Action' | 'Resource',
  flags: string,
): (text: string) => boolean {
  const [positive, negative] = [statement[name], statement[`Not${name}`]]
  if ((positive === undefined) === (negative === undefined)) {
    throw malformed(`a statement needs either ${name} or Not${name}`)
  }
  const patterns = readList(positive ?? negative, name)
  return (text) => patterns.some((pattern) => fits(pattern, text, flags)) === (positive !== undefined)
}
