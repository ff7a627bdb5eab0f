import { asError } from '@slipway/action-kit'
import type { Mine } from './rollout.js'
import { primaryOf } from './service.js'
import { revisionName } from './task-definition.js'
import type { World } from './world.js'

/** What became of asking for the version before. */
export type RollbackRequest =
  /** The deployment that puts it back, when it is known. */
  | { readonly kind: 'asked'; readonly deploymentId: string | undefined }
  /** Nothing was asked, and why. */
  | { readonly kind: 'not-asked'; readonly why: string }

/**
 * Has ECS put the version before back, only if my deployment is still the current one: what somebody else deployed in
 * the meantime is not mine to undo.
 * @param previous the last revision that was deployed completely, if there was one
 */
export async function rollBack(
  world: World,
  mine: Mine,
  previous: string | undefined,
): Promise<RollbackRequest> {
  if (previous === undefined || previous === mine.taskDefinition) {
    return { kind: 'not-asked', why: 'there is no other version that was ever deployed completely' }
  }
  try {
    const service = await world.ecs.describeService()
    const primary = service === undefined ? undefined : primaryOf(service)
    if (primary?.id !== mine.id) {
      return { kind: 'not-asked', why: 'another deployment has taken its place already' }
    }
    world.log.info(`Putting ${revisionName(previous)} back`)
    if (await stopMine(world, mine)) return { kind: 'asked', deploymentId: undefined }
    const updated = await world.ecs.updateService(previous)
    return { kind: 'asked', deploymentId: primaryOf(updated)?.id }
  } catch (error) {
    world.signal.throwIfAborted()
    return { kind: 'not-asked', why: `the call for it failed: ${asError(error).message}` }
  }
}

/** The exact way: it names one service deployment. False when ECS does not have it, or may not be asked. */
async function stopMine(world: World, mine: Mine): Promise<boolean> {
  try {
    const record = await world.ecs.findServiceDeployment(mine.taskDefinition)
    if (record === undefined || (record.status !== 'IN_PROGRESS' && record.status !== 'PENDING')) return false
    await world.ecs.rollBackServiceDeployment(record.arn)
    return true
  } catch (error) {
    world.signal.throwIfAborted()
    world.log.info(`${asError(error).message}; updating the service to the revision before instead`)
    return false
  }
}
