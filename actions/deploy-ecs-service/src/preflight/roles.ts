import { error, warning, type Problem } from './problem.js'
import type { Decision } from './simulate.js'

/** One of the two roles of a task definition. */
export interface RoleFact {
  readonly field: 'taskRoleArn' | 'executionRoleArn'
  /** As the task definition names it: name or ARN. */
  readonly name: string
  /** Undefined when it could not be looked at. */
  readonly found:
    | { readonly kind: 'there'; readonly isTrusting: boolean }
    | { readonly kind: 'missing' }
    | { readonly kind: 'of another account'; readonly account: string }
    | undefined
  /** Whether the step may pass it to ECS; undefined when that could not be asked. */
  readonly mayPass: Decision | undefined
}

const trustStatement =
  '{ "Effect": "Allow", "Principal": { "Service": "ecs-tasks.amazonaws.com" }, "Action": "sts:AssumeRole" }'

/** @param step who the step is: `role deploy` */
export function judgeRoles(roles: readonly RoleFact[], step: string): readonly Problem[] {
  return roles.flatMap((role) => judgeExistence(role) ?? judgePassing(role, step) ?? [])
}

function judgeExistence({ field, name, found }: RoleFact): Problem | undefined {
  switch (found?.kind) {
    case 'missing':
      return error(
        `The role ${name} (${field}) does not exist`,
        'Create it, or correct the name and the account in the task definition.',
      )
    case 'of another account':
      return error(
        `The role ${name} (${field}) is of another account than the service, which is in ${found.account}`,
        'A task can only have roles of its own account. Name one of that account, which may then assume the other.',
      )
    case 'there':
      return found.isTrusting
        ? undefined
        : error(
            `The role ${name} (${field}) does not let ECS's tasks assume it`,
            `Add this statement to its trust policy: ${trustStatement}`,
          )
    case undefined:
      return undefined
  }
}

function judgePassing({ field, name, mayPass }: RoleFact, step: string): Problem | undefined {
  const problem = `The step (${step}) may not pass the role ${name} (${field}) to ECS`
  const statement = {
    Effect: 'Allow',
    Action: 'iam:PassRole',
    Resource: name,
    Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
  }
  switch (mayPass) {
    case 'allowed':
    case undefined:
      return undefined
    case 'depends':
      return warning(
        `Whether the step (${step}) may pass the role ${name} (${field}) to ECS depends on conditions that only hold or not at the call`,
        'See the conditions on iam:PassRole in its policies.',
      )
    case 'explicitly denied':
      return error(
        problem,
        'An explicit Deny of iam:PassRole stands against it, in its policies or those of the organization.',
      )
    case 'denied':
      return error(
        problem,
        `Add this statement to the policy of the role:\n${JSON.stringify(statement, null, 2)}`,
      )
  }
}
