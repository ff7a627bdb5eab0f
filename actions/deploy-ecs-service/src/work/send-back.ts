import { asError } from '@slipway/action-kit'
import { withoutCompany } from '../inputs/order.js'
import { planWayBack } from '../rolling/put-back.js'
import { revisionName } from '../ecs/task-definition.js'
import { Attempt } from './attempt.js'
import { begin } from './begin.js'
import type { Place } from './deploy-services.js'
import { versionBefore, type ServiceOutcome } from './outcome.js'

// The runner kills a cancelled step after 7.5 s, and what became of it is still to be told by then.
const patienceMs = 4_000

/**
 * The job was cancelled, and this service had been deployed well by then: AWS is asked for the version before, and
 * nobody waits until it serves. What the time does not suffice for, the outcome says.
 */
export async function sendBack(place: Place, outcome: ServiceOutcome): Promise<ServiceOutcome> {
  const { world, target } = place
  const { taskDefinition, deploymentId } = outcome
  const previous = versionBefore(outcome)
  // The service ran this before the step, which has begun no deployment of it.
  if (deploymentId === undefined || taskDefinition === undefined) return outcome
  const cancelled = (state: string, isServing: boolean): ServiceOutcome => ({
    ...outcome,
    kind: 'cancelled',
    world: state,
    isServing,
  })
  const serving = `${revisionName(taskDefinition)} serves`
  if (previous === undefined || previous === taskDefinition) {
    return cancelled(`${serving}: there is no version before.`, true)
  }
  const [before, attempt] = [revisionName(previous), new Attempt(world.clock, target)]
  world.log.info(`Putting ${before} back: the job was cancelled, and all-or-nothing is on`)
  const why = await inTime(world, ask(place, attempt, previous, taskDefinition))
  if (attempt.stage === 'updating') {
    return cancelled(
      `${serving}. The call that puts ${before} back was on its way: ECS may have begun.`,
      true,
    )
  }
  if (!attempt.hasBegun)
    return cancelled(`${serving}: AWS was not asked to put ${before} back, as ${why}.`, true)
  return cancelled(
    `${serving} until ${before} is back: AWS was asked to put it back, and goes on with that by itself.`,
    false,
  )
}

/** @returns why it did not come to an end */
async function ask(
  place: Place,
  attempt: Attempt,
  previous: string,
  taskDefinition: string,
): Promise<string | undefined> {
  const { world, tools, order } = place
  try {
    const plan = await planWayBack(place, previous, taskDefinition)
    if (plan.kind === 'unchanged') return 'it serves already'
    await begin(world, tools, { plan, order: withoutCompany(order), attempt }, previous)
    attempt.stage = 'under-way'
    return undefined
  } catch (error) {
    return asError(error).message
  }
}

async function inTime(
  { clock }: Place['world'],
  asking: Promise<string | undefined>,
): Promise<string | undefined> {
  const over = new AbortController()
  // Ended by `over`, nobody reads what it gives.
  const late = clock.sleep(patienceMs, over.signal).then(
    () => 'there was no time left for it',
    () => undefined,
  )
  try {
    return await Promise.race([asking, late])
  } finally {
    over.abort()
  }
}
