import { asError } from '@slipway/action-kit'
import type { Mine, Rollout } from './rollout.js'
import type { Deployment, ServiceDeployment } from './service.js'
import type { World } from './world.js'

/** My deployment is no longer listed: asks what became of it. Undefined while that is open. */
export async function settleGone(
  world: World,
  mine: Mine,
  primary: Deployment,
): Promise<Rollout | undefined> {
  try {
    return judgeRecord(await world.ecs.findServiceDeployment(mine.taskDefinition), mine, primary)
  } catch (error) {
    world.signal.throwIfAborted()
    world.log.info(`What became of ${mine.id} cannot be asked: ${asError(error).message}`)
    return judgeRecord(undefined, mine, primary)
  }
}

/** @param record what ECS keeps of my deployment; undefined when it keeps nothing, or may not be asked */
export function judgeRecord(
  record: ServiceDeployment | undefined,
  mine: Mine,
  primary: Deployment,
): Rollout | undefined {
  const isReplaced = primary.createdAt >= mine.createdAt
  switch (record?.status) {
    case 'SUCCESSFUL':
      return { kind: 'completed', mine: { ...primary, id: mine.id, taskDefinition: mine.taskDefinition } }
    case 'ROLLBACK_SUCCESSFUL':
      return { kind: 'rolled-back', to: primary, reason: record.reason }
    case 'ROLLBACK_FAILED':
      return { kind: 'rollback-failed', to: primary, reason: record.reason }
    case 'STOPPED':
    case undefined:
      return isReplaced ? { kind: 'superseded', by: primary } : undefined
    case 'PENDING':
    case 'IN_PROGRESS':
    case 'STOP_REQUESTED':
    case 'ROLLBACK_REQUESTED':
    case 'ROLLBACK_IN_PROGRESS':
      return undefined
  }
}
