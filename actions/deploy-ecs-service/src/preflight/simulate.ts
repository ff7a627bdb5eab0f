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

/** By resource. */
export type Decisions = ReadonlyMap<string, Decision>

export interface Simulation {
  readonly check: string
  /** A user's or a role's ARN. */
  readonly principal: string
  readonly action: string
  readonly resources: readonly string[]
  /** Condition keys: `{ 'iam:PassedToService': 'ecs-tasks.amazonaws.com' }` */
  readonly context?: Readonly<Record<string, string>>
}

/** 100 results a page. */
const mostPages = 3

/**
 * Asks IAM; nothing is done. It judges the policies of the principal, its permissions boundary and the organization's
 * policies, not those that stand on the resource.
 * @returns by resource; undefined when it could not be asked, or IAM knows no such principal
 */
export async function simulate(
  { aws, looks }: Pick<Scene, 'aws' | 'looks'>,
  { check, principal, action, resources, context = {} }: Simulation,
): Promise<Decisions | 'no principal' | undefined> {
  if (resources.length === 0) return new Map()
  const [client, { SimulatePrincipalPolicyCommand }] = await Promise.all([
    aws.iam(),
    import('@slipway/aws/sdk/iam'),
  ])
  const decisions = new Map<string, Decision>()
  let marker: string | undefined
  for (let page = 0; page < mostPages; page++) {
    const command = new SimulatePrincipalPolicyCommand({
      PolicySourceArn: principal,
      ActionNames: [action],
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
    for (const [resource, decision] of (answer.EvaluationResults ?? []).flatMap(decisionsOf)) {
      decisions.set(resource, decision)
    }
    if (answer.IsTruncated !== true || answer.Marker === undefined) break
    marker = answer.Marker
  }
  return decisions
}

/** Whether IAM was asked and knew the principal. */
export function isDecided(answer: Decisions | 'no principal' | undefined): answer is Decisions {
  return answer !== undefined && answer !== 'no principal'
}

function decisionsOf(result: EvaluationResult): readonly (readonly [resource: string, Decision])[] {
  const own = [[result.EvalResourceName ?? '*', decisionOf(result, result.EvalDecision)] as const]
  const specific = (result.ResourceSpecificResults ?? []).map(
    (each) => [each.EvalResourceName ?? '*', decisionOf(each, each.EvalResourceDecision)] as const,
  )
  return [...own, ...specific]
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
