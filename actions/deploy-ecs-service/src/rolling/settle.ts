import { asError } from '@slipway/action-kit'
import { isPassing } from '@slipway/aws'
import type { Mine, Rollout } from './rollout.js'
import type { Deployment, ServiceDeployment } from '../ecs/service.js'
import type { World } from '../work/world.js'

/** My deployment is no longer listed: asks what became of it. Undefined while that is open. */
export async function settleGone(
  world: World,
  mine: Mine,
  primary: Deployment,
): Promise<Rollout | undefined> {
  try {
    return judgeRecord(
      await world.ecs.findServiceDeployment(mine.taskDefinition, mine.createdAt),
      mine,
      primary,
    )
  } catch (error) {
    world.signal.throwIfAborted()
    // Not told now is not kept nowhere: it is asked again with the next look.
    if (isPassing(error)) return undefined
    world.log.info(`What became of ${mine.id} cannot be asked: ${asError(error).message}`)
    return judgeRecord(undefined, mine, primary)
  }
}

/**
 * Whoever is current now counts as well: a deployment that was complete, and was replaced since, serves no more; nor does
 * a version that was put back, once another one is deployed.
 * @param record what ECS keeps of my deployment; undefined when it keeps nothing, or may not be asked
 */
export function judgeRecord(
  record: ServiceDeployment | undefined,
  mine: Mine,
  primary: Deployment,
): Rollout | undefined {
  // An answer with an older one is older than mine, unless that is what ECS went back to.
  const replaced: Rollout | undefined =
    primary.createdAt >= mine.createdAt ? { kind: 'superseded', by: primary } : undefined
  switch (record?.status) {
    case 'SUCCESSFUL':
      return (
        replaced ?? {
          kind: 'completed',
          mine: { ...primary, id: mine.id, taskDefinition: mine.taskDefinition },
        }
      )
    case 'ROLLBACK_SUCCESSFUL':
      if (primary.taskDefinition !== mine.previous) return replaced
      // Complete once, and deployed anew since: whether that is complete, the next look tells.
      return primary.rolloutState === 'COMPLETED'
        ? { kind: 'rolled-back', to: primary, reason: record.reason }
        : undefined
    case 'ROLLBACK_FAILED':
      if (primary.taskDefinition !== mine.previous) return replaced
      return { kind: 'rollback-failed', to: primary, reason: record.reason }
    case 'STOPPED':
    case undefined:
      return replaced
    case 'PENDING':
    case 'IN_PROGRESS':
    case 'STOP_REQUESTED':
    case 'ROLLBACK_REQUESTED':
    case 'ROLLBACK_IN_PROGRESS':
      return undefined
  }
}
