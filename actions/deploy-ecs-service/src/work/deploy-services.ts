import { UserError } from '@slipway/action-kit'
import { Attempt } from './attempt.js'
import { describeFinding } from '../plan/check-ahead.js'
import { deployService, type DeployOptions } from './deploy-service.js'
import type { Order } from '../inputs/order.js'
import type { Group } from '../inputs/services.js'
import { isGood, type ServiceOutcome } from './outcome.js'
import { diagnosisOf } from '../failure/plain-diagnosis.js'
import { putBack } from '../rolling/put-back.js'
import type { Target } from '../ecs/target.js'
import type { Tools } from './tools.js'
import type { World } from './world.js'

/** One service with the clients of its region. */
export interface Place {
  readonly world: World
  readonly tools: Tools
  readonly target: Target
  readonly order: Order
}

export interface ManyOptions extends DeployOptions {
  readonly isAllOrNothing: boolean
}

/**
 * Looks ahead for all services, and deploys none when one of them cannot be. Then the groups go one after another, the
 * services of a group at the same time. The first group with a failure is the last one; with all-or-nothing what was
 * deployed by then goes back to the version before.
 */
export async function deployServices(
  groups: readonly Group[],
  open: (order: Order) => Place,
  { isPlan, isAllOrNothing }: ManyOptions,
): Promise<readonly ServiceOutcome[]> {
  const places = groups.map((group) => group.map(open))
  const ahead = await Promise.all(places.flat().map(lookAhead))
  const found = new Map(places.flat().map((place, index) => [place, ahead[index]?.findings]))
  if (isPlan || ahead.some(({ kind }) => !isGood(kind))) return ahead
  const done: { readonly place: Place; readonly outcome: ServiceOutcome }[] = []
  for (const group of places) {
    const deployed = group.map(async (place) => {
      // It was looked ahead for a moment ago.
      const order = { ...place.order, isPreflown: false }
      const outcome = await deployOne({ ...place, order }, { isPlan })
      return { place, outcome: { ...outcome, findings: found.get(place) ?? outcome.findings } }
    })
    // A fault of this action in one of them: the others are followed to their end before it is told.
    await Promise.allSettled(deployed)
    const outcomes = await Promise.all(deployed)
    done.push(...outcomes)
    if (outcomes.every(({ outcome }) => isGood(outcome.kind))) continue
    return isAllOrNothing ? goBack(done) : done.map(({ outcome }) => outcome)
  }
  return done.map(({ outcome }) => outcome)
}

/** What would be done, or why it cannot be. */
async function lookAhead(place: Place): Promise<ServiceOutcome> {
  const outcome = await deployOne(place, { isPlan: true })
  const errors = outcome.findings.filter(({ level }) => level === 'error')
  if (errors.length === 0) return outcome
  const diagnosis = diagnosisOf(new UserError(errors.map(describeFinding).join('\n')))
  return { ...outcome, kind: 'failed', diagnosis, world: 'Nothing was changed.' }
}

/** What one service cannot be deployed for must not lose what became of the others. */
async function deployOne(place: Place, options: DeployOptions): Promise<ServiceOutcome> {
  const { world, tools, target, order } = place
  try {
    return await deployService(world, tools, target, order, options)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const never = new Attempt(world.clock, target)
    return never.end({ kind: 'failed', diagnosis: diagnosisOf(error), world: never.describeWorld() })
  }
}

async function goBack(
  done: readonly { readonly place: Place; readonly outcome: ServiceOutcome }[],
): Promise<readonly ServiceOutcome[]> {
  const settled = done.map(({ place, outcome }) =>
    outcome.kind === 'succeeded' || isServing(outcome) ? putBack(place, outcome) : Promise.resolve(outcome),
  )
  return Promise.all(settled)
}

/** The new version serves, and what was to come after that failed. */
function isServing(outcome: ServiceOutcome): boolean {
  return outcome.kind === 'failed' && outcome.isServing === true
}
