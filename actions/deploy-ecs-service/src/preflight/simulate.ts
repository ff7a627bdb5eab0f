import type { EvaluationResult } from '@aws-sdk/client-iam'
import { unless } from './looks.js'
import type { Scene } from './scene.js'

/** What a principal's policies say to an action on a resource. */
export type Decision =
  | 'allowed'
  | 'denied'
  | 'explicitly denied'
  /** A condition asks for something that nobody knows before the call. */
  | 'depends'

/** What a principal may do to what; undefined for what was not asked. */
export type Decide = (action: string, resource: string) => Decision | undefined

export interface Simulation {
  readonly check: string
  /** A user's or a role's ARN. */
  readonly principal: string
  /** Each is judged on each of the resources. */
  readonly actions: readonly string[]
  readonly resources: readonly string[]
  /** Condition keys: `{ 'iam:PassedToService': 'ecs-tasks.amazonaws.com' }` */
  readonly context?: Readonly<Record<string, string>>
}

/** 100 results a page. */
const mostPages = 3

/**
 * Asks IAM; nothing is done. It judges the policies of the principal, its permissions boundary and the organization's
 * policies, not those that stand on the resource.
 * @returns undefined when it could not be asked
 */
export async function simulate(
  { aws, looks }: Pick<Scene, 'aws' | 'looks'>,
  { check, principal, actions, resources, context = {} }: Simulation,
): Promise<Decide | 'no principal' | undefined> {
  if (resources.length === 0) return undecided
  const [client, { SimulatePrincipalPolicyCommand }] = await Promise.all([
    aws.iam(),
    import('@slipway/aws/sdk/iam'),
  ])
  const decisions = new Map<string, Decision>()
  let marker: string | undefined
  for (let page = 0; page < mostPages; page++) {
    const command = new SimulatePrincipalPolicyCommand({
      PolicySourceArn: principal,
      ActionNames: [...actions],
      ResourceArns: [...resources],
      ContextEntries: Object.entries(context).map(([key, value]) => ({
        ContextKeyName: key,
        ContextKeyType: 'string' as const,
        ContextKeyValues: [value],
      })),
      Marker: marker,
    })
    const answer = await looks.look(check, `what ${nameOf(principal)} may do`, (options) =>
      unless(
        client.send(command, options),
        ['NoSuchEntityException', 'NoSuchEntity'],
        'no principal' as const,
      ),
    )
    if (answer === undefined || answer === 'no principal') return answer
    for (const [key, decision] of (answer.EvaluationResults ?? []).flatMap(decisionsOf)) {
      decisions.set(key, decision)
    }
    if (answer.IsTruncated !== true || answer.Marker === undefined) break
    marker = answer.Marker
  }
  return (action, resource) => decisions.get(keyOf(action, resource))
}

/** Nothing is known, of anything. */
export const undecided: Decide = () => undefined

/** What IAM said, if it was asked and knew the principal. */
export function known(answer: Decide | 'no principal' | undefined): Decide {
  return answer === undefined || answer === 'no principal' ? undecided : answer
}

function decisionsOf(result: EvaluationResult): readonly (readonly [key: string, Decision])[] {
  const key = (resource = '*'): string => keyOf(result.EvalActionName ?? '', resource)
  const own = [[key(result.EvalResourceName), decisionOf(result, result.EvalDecision)] as const]
  const specific = (result.ResourceSpecificResults ?? []).map(
    (each) => [key(each.EvalResourceName), decisionOf(each, each.EvalResourceDecision)] as const,
  )
  return [...own, ...specific]
}

/** Actions are compared without regard to case. */
function keyOf(action: string, resource: string): string {
  return `${action.toLowerCase()} ${resource}`
}

function decisionOf(
  { MissingContextValues: missing = [] }: Pick<EvaluationResult, 'MissingContextValues'>,
  decision: EvaluationResult['EvalDecision'],
): Decision {
  switch (decision) {
    case 'allowed':
      return 'allowed'
    case 'explicitDeny':
      return missing.length > 0 ? 'depends' : 'explicitly denied'
    case 'implicitDeny':
      return missing.length > 0 ? 'depends' : 'denied'
    case undefined:
    default:
      // Also a word that is newer than the SDK.
      return 'depends'
  }
}

/** `role orders-execution` of its ARN. */
export function nameOf(principal: string): string {
  return principal.replace(/^arn:[^:]*:iam::\d*:(user|role)\/(?:.*\/)?/, '$1 ')
}
