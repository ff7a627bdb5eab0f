import { isAwsError } from '@slipway/aws'
import type { JsonObject } from '../document/json.js'
import type { EcsApi } from './ecs-api.js'

/** A revision as ECS describes it, or why ECS starts no task of it: words that follow its name. */
export type LookedUp =
  | { readonly kind: 'usable'; readonly described: JsonObject }
  | { readonly kind: 'gone'; readonly why: string }

/**
 * Looks at a revision that was registered once.
 * @param revision `family:revision`, or an ARN
 */
export async function lookUpRevision(
  ecs: Pick<EcsApi, 'describeTaskDefinition'>,
  revision: string,
): Promise<LookedUp> {
  try {
    const described = await ecs.describeTaskDefinition(revision)
    const why = whyGone(described.status)
    return why === undefined ? { kind: 'usable', described } : { kind: 'gone', why }
  } catch (error) {
    // "Unable to describe task definition." is all that ECS says.
    if (!isAwsError(error, 'ClientException')) throw error
    return { kind: 'gone', why: 'is not there' }
  }
}

// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-definition-state.html
function whyGone(status: unknown): string | undefined {
  if (status === 'INACTIVE') return 'was deregistered'
  return status === 'DELETE_IN_PROGRESS' ? 'is being deleted' : undefined
}
