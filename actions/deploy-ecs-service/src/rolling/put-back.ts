import { asError, UserError } from '@slipway/action-kit'
import { previousOf } from '../codedeploy/begin-codedeploy.js'
import { deployService } from '../work/deploy-service.js'
import type { Place } from '../work/deploy-services.js'
import { withoutCompany } from '../inputs/order.js'
import { versionBefore, type ServiceOutcome } from '../work/outcome.js'
import { othersFault } from '../failure/others-fault.js'
import { planReturn, type Plan } from '../plan/plan.js'
import { revisionName } from '../ecs/task-definition.js'

/** A service that was deployed well goes back to the version before, since another one was not. */
export async function putBack(place: Place, outcome: ServiceOutcome): Promise<ServiceOutcome> {
  const { world, tools, target, order } = place
  const { taskDefinition } = outcome
  const previous = versionBefore(outcome)
  const why = 'diagnosis' in outcome ? outcome.diagnosis : othersFault
  const failed = (state: string, isServing = true): ServiceOutcome => ({
    ...outcome,
    kind: 'failed',
    diagnosis: why,
    world: state,
    isServing,
  })
  // The service ran this before the step, which has begun no deployment of it.
  if (outcome.deploymentId === undefined) return outcome
  if (previous === undefined || previous === taskDefinition) {
    return failed('There is no version before: the service stays as it was deployed.')
  }
  world.log.info(`Putting ${revisionName(previous)} back: ${othersFault.cause}`)
  const plan = (): Promise<Plan> => planWayBack(place, previous, taskDefinition)
  try {
    const back = await deployService(world, tools, target, withoutCompany(order), { isPlan: false, plan })
    if (back.kind === 'succeeded' || back.kind === 'unchanged') {
      if (outcome.serviceChanges.length > 0) {
        world.log.warning('The revision before is back; the settings that were changed stay changed')
      }
      return { ...outcome, kind: 'rolled-back', by: 'action', to: previous, diagnosis: why }
    }
    const state = 'world' in back ? ` ${back.world}` : ''
    return failed(`Going back did not complete: ${back.kind}.${state}`, false)
  } catch (error) {
    world.signal.throwIfAborted()
    return failed(`Going back failed: ${asError(error).message}`)
  }
}

/**
 * Back to the version before, as long as the service runs what this step has deployed.
 * @throws UserError when it does not any more, or cannot go back
 */
export async function planWayBack(
  { world, target }: Pick<Place, 'world' | 'target'>,
  previous: string,
  taskDefinition: string | undefined,
): Promise<Plan> {
  const found = await planReturn(world.ecs, target, previous)
  if (runs(found) === taskDefinition) return found
  throw new UserError(`another deployment has taken its place: ${revisionName(runs(found) ?? '')}`)
}

/** What the service runs now: what somebody else has deployed in the meantime is not this step's to undo. */
function runs({ current }: Plan): string | undefined {
  if (current?.service.controller === 'CODE_DEPLOY') return previousOf(current.described)
  return current?.service.taskDefinition
}
