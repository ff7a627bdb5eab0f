import { UserError } from '@slipway/action-kit'
import { isAwsError } from '@slipway/aws'
import { isJsonArray, isJsonObject, type JsonObject } from '../document/json.js'
import { sendRaw } from '../ecs/raw-call.js'
import type { Pointer, ScheduleAws } from './pointer.js'
import { describeReference, type Reference } from './reference.js'

/** @returns undefined when there is no such rule */
export async function openRule(
  aws: Pick<ScheduleAws, 'eventBridge'>,
  reference: Reference,
): Promise<Pointer | undefined> {
  try {
    return {
      targets: await listTargets(aws, reference),
      save: (changed) => putTargets(aws, reference, changed),
    }
  } catch (error) {
    if (isAwsError(error, 'ResourceNotFoundException')) return undefined
    throw error
  }
}

async function listTargets(
  aws: Pick<ScheduleAws, 'eventBridge'>,
  reference: Reference,
): Promise<readonly JsonObject[]> {
  const [client, { ListTargetsByRuleCommand }] = await Promise.all([
    aws.eventBridge(),
    import('@slipway/aws/sdk/eventbridge'),
  ])
  const targets: JsonObject[] = []
  let token: string | undefined
  do {
    const page = token === undefined ? {} : { NextToken: token }
    const answer = await sendRaw(client, new ListTargetsByRuleCommand({ ...ruleOf(reference), ...page }))
    targets.push(...(isJsonArray(answer.Targets) ? answer.Targets.filter(isJsonObject) : []))
    token = typeof answer.NextToken === 'string' ? answer.NextToken : undefined
  } while (token !== undefined)
  return targets
}

// Source: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html
const targetsPerCall = 10

/** A target of the same id is replaced, the others stay. A call may fail for some of them, and is answered with 200. */
async function putTargets(
  aws: Pick<ScheduleAws, 'eventBridge'>,
  reference: Reference,
  changed: readonly JsonObject[],
): Promise<void> {
  const [client, { PutTargetsCommand }] = await Promise.all([
    aws.eventBridge(),
    import('@slipway/aws/sdk/eventbridge'),
  ])
  for (let start = 0; start < changed.length; start += targetsPerCall) {
    const body = { ...ruleOf(reference), Targets: changed.slice(start, start + targetsPerCall) }
    const answer = await sendRaw(client, new PutTargetsCommand({ Rule: reference.name, Targets: [] }), body)
    const failed = isJsonArray(answer.FailedEntries) ? answer.FailedEntries.filter(isJsonObject) : []
    if (answer.FailedEntryCount === 0) continue
    const reasons = failed.map(({ TargetId, ErrorCode, ErrorMessage }) =>
      [TargetId, ErrorCode, ErrorMessage].filter((text) => typeof text === 'string').join(': '),
    )
    throw new UserError(`EventBridge did not take all targets of the ${describeReference(reference)}`, {
      hint: [...reasons, 'Run the step again: what was changed already stays.'].join('\n'),
    })
  }
}

function ruleOf({ name, within }: Reference): { readonly Rule: string; readonly EventBusName?: string } {
  return within === 'default' ? { Rule: name } : { Rule: name, EventBusName: within }
}
