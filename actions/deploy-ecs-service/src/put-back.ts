import { asError } from '@slipway/action-kit'
import { deployService } from './deploy-service.js'
import type { Place } from './deploy-services.js'
import { withoutCompany } from './inputs/order.js'
import type { ServiceOutcome } from './outcome.js'
import { plainDiagnosis } from './plain-diagnosis.js'
import { planReturn } from './plan.js'
import { revisionName } from './task-definition.js'

const diagnosis = plainDiagnosis(
  'Another service of this step could not be deployed, and all-or-nothing is on',
)

/** A service that was deployed well goes back to the version before, since another one was not. */
export async function putBack(place: Place, outcome: ServiceOutcome): Promise<ServiceOutcome> {
  const { world, tools, target, order } = place
  const { previous, taskDefinition } = outcome
  const failed = (state: string): ServiceOutcome => ({ ...outcome, kind: 'failed', diagnosis, world: state })
  if (previous === undefined || previous === taskDefinition) {
    return failed('There is no version before: the service stays as it was deployed.')
  }
  world.log.info(`Putting ${revisionName(previous)} back: ${diagnosis.cause}`)
  const plan = (): ReturnType<typeof planReturn> => planReturn(world.ecs, target, previous)
  try {
    const back = await deployService(world, tools, target, withoutCompany(order), { isPlan: false, plan })
    if (back.kind === 'succeeded' || back.kind === 'unchanged') {
      return { ...outcome, kind: 'rolled-back', by: 'action', to: previous, diagnosis }
    }
    return failed(`Going back did not complete: ${back.kind}.`)
  } catch (error) {
    world.signal.throwIfAborted()
    return failed(`Going back failed: ${asError(error).message}`)
  }
}
