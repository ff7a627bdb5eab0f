import { readCondition, type Condition, type ConditionContext } from './condition.js'
import {
  fits,
  isObject,
  malformed,
  readEffect,
  readList,
  readStatements,
  type PolicyDocument,
} from './policy-document.js'

/** Who asks to assume a role: an ARN of IAM (AWS) or of an identity provider (Federated). */
export interface Trustee {
  readonly kind: 'AWS' | 'Federated'
  /** Every name that a policy may have for it: a user's ARN, its account's root, the account's number. */
  readonly names: readonly string[]
}

/** Of a statement: ARNs, accounts or `*` by kind, `AWS`, `Federated`, `Service`. */
export type Principals = Readonly<Record<string, readonly string[]>>

interface Statement {
  readonly effect: 'Allow' | 'Deny'
  readonly principals: Principals
  readonly actions: readonly string[]
  readonly condition: Condition
}

/** A role's trust policy, read once. */
export type TrustPolicy = readonly Statement[]

/**
 * Reads the policy that says who may assume a role.
 * @throws AwsError MalformedPolicyDocument
 */
export function readTrustPolicy(document: PolicyDocument): TrustPolicy {
  return readStatements(document, ['Sid', 'Effect', 'Principal', 'Action', 'Condition']).map((statement) => ({
    effect: readEffect(statement),
    principals: readPrincipals(statement.Principal),
    actions: readList(statement.Action, 'Action'),
    condition: readCondition(statement.Condition),
  }))
}

/** Whether the role lets this one assume it; `action` is `sts:AssumeRole` or `sts:AssumeRoleWithWebIdentity`. */
export function isTrusted(
  policy: TrustPolicy,
  trustee: Trustee,
  action: string,
  context: ConditionContext,
): boolean {
  const applying = policy.filter(
    ({ principals, actions, condition }) =>
      principals[trustee.kind]?.some((name) => name === '*' || trustee.names.includes(name)) === true &&
      actions.some((pattern) => fits(pattern, action, 'i')) &&
      condition(context),
  )
  return applying.length > 0 && applying.every(({ effect }) => effect === 'Allow')
}

/** @throws AwsError MalformedPolicyDocument */
export function readPrincipals(value: unknown): Principals {
  if (value === '*') return { AWS: ['*'] }
  if (!isObject(value)) throw malformed('a statement needs a Principal')
  return Object.fromEntries(Object.entries(value).map(([kind, names]) => [kind, readList(names, kind)]))
}
