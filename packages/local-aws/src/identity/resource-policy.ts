import type { Permission, Principal } from '../service.js'
import { readCondition, type Condition, type ConditionContext } from './condition.js'
import { fits, readEffect, readList, readStatements, type PolicyDocument } from './policy-document.js'
import type { Decision } from './policy.js'
import { readPrincipals, type Principals } from './trust-policy.js'

interface Statement {
  readonly effect: 'Allow' | 'Deny'
  readonly principals: Principals
  readonly actions: readonly string[]
  /** Any resource where the statement names none: it stands on one. */
  readonly resources: readonly string[]
  readonly condition: Condition
}

/** A policy that stands on a resource and names who may do what with it: a repository's. */
export type ResourcePolicy = readonly Statement[]

/** Whose a resource is, and the policy that stands on it. */
export interface Ownership {
  readonly account: string
  readonly policy: ResourcePolicy
}

/** @throws AwsError MalformedPolicyDocument */
export function readResourcePolicy(document: PolicyDocument): ResourcePolicy {
  const members = ['Sid', 'Effect', 'Principal', 'Action', 'Resource', 'Condition']
  return readStatements(document, members).map((statement) => ({
    effect: readEffect(statement),
    principals: readPrincipals(statement.Principal),
    actions: readList(statement.Action, 'Action'),
    resources: readList(statement.Resource ?? '*', 'Resource'),
    condition: readCondition(statement.Condition),
  }))
}

/**
 * What the policy says to a service of AWS that asks for somebody, such as `cloudfront.amazonaws.com`.
 * @param context what the service says of whom it asks for: `aws:sourcearn`, `aws:sourceaccount`
 */
export function decideForService(
  policy: ResourcePolicy,
  service: string,
  { action, resource }: Permission,
  context: ConditionContext,
): Decision {
  const isMeant = ({ Service: services = [], AWS: others = [] }: Principals): boolean =>
    services.includes(service) || others.includes('*')
  return decideAmong(
    policy.filter(({ principals }) => isMeant(principals)),
    { action, resource },
    { 'aws:securetransport': 'true', 'aws:principalisawsservice': 'true', ...context },
  )
}

/** What the policy says to a principal, by any name that a policy may have for it. */
export function decideByResource(
  policy: ResourcePolicy,
  { arn, account, role }: Principal,
  { action, resource }: Permission,
  context: ConditionContext,
): Decision {
  const names = [arn, account, `arn:aws:iam::${account}:root`, '*', ...(role === undefined ? [] : [role])]
  return decideAmong(
    policy.filter(({ principals }) => principals.AWS?.some((name) => names.includes(name)) === true),
    { action, resource },
    context,
  )
}

function decideAmong(
  statements: ResourcePolicy,
  { action, resource }: Permission,
  context: ConditionContext,
): Decision {
  const applying = statements.filter(
    ({ actions, resources, condition }) =>
      actions.some((pattern) => fits(pattern, action, 'i')) &&
      resources.some((pattern) => fits(pattern, resource)) &&
      condition(context),
  )
  if (applying.some(({ effect }) => effect === 'Deny')) return 'explicitly denied'
  return applying.length > 0 ? 'allowed' : 'denied'
}
