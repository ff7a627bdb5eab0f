import { UserError } from '@slipway/action-kit'
import { Attempt } from './attempt.js'
import { describeFinding } from '../plan/check-ahead.js'
import { deployService, type DeployOptions } from './deploy-service.js'
import type { Order } from '../inputs/order.js'
import type { Group } from '../inputs/services.js'
import { isGood, serves, type ServiceOutcome } from './outcome.js'
import { rememberRevisions } from '../ecs/remember-revisions.js'
import { diagnosisOf } from '../failure/plain-diagnosis.js'
import { makePlan, type Plan } from '../plan/plan.js'
import { putBack } from '../rolling/put-back.js'
import type { Target } from '../ecs/target.js'
import type { Tools } from './tools.js'
import { wayBackAtCancellation } from './way-back-at-cancellation.js'
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

/** A service with what became of it. */
export interface Done {
  readonly place: Place
  readonly outcome: ServiceOutcome
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
  const plans = new Map(places.flat().map((place) => [place, planner(place)]))
  const ahead = await Promise.all(places.flat().map((place) => lookAhead(place, plans.get(place))))
  const found = new Map(places.flat().map((place, index) => [place, ahead[index]?.findings]))
  if (isPlan || ahead.some(({ kind }) => !isGood(kind))) return ahead
  const done: Done[] = []
  const wayBack = wayBackAtCancellation(isAllOrNothing ? places.flat() : [])
  for (const group of places) {
    const deployed = group.map(async (place): Promise<Done> => {
      // It was looked ahead for a moment ago. The plan is made anew: what somebody else, or a group before, has changed in
      // between is what this deployment builds upon, and goes back to.
      const order = { ...place.order, isPreflown: false }
      const outcome = await deployOne({ ...place, order }, { isPlan, plan: plans.get(place) })
      const one = { place, outcome: { ...outcome, findings: found.get(place) ?? outcome.findings } }
      wayBack.note(one)
      return one
    })
    // A fault of this action in one of them: the others are followed to their end before it is told.
    await Promise.allSettled(deployed)
    done.push(...(await Promise.all(deployed)))
    if (done.every(({ outcome }) => isGood(outcome.kind))) continue
    wayBack.end()
    if (!isAllOrNothing) break
    return Promise.all(done.map((one) => wayBack.of(one) ?? goBack(one, done)))
  }
  wayBack.end()
  return done.map(({ outcome }) => outcome)
}

/** Each service is planned for twice: the second time only what may have changed is looked at. */
function planner({ world, target, order }: Place): () => Promise<Plan> {
  const ecs = rememberRevisions(world.ecs)
  return () => makePlan(ecs, target, order)
}

/** What would be done, or why it cannot be. */
async function lookAhead(place: Place, plan: DeployOptions['plan']): Promise<ServiceOutcome> {
  const outcome = await deployOne(place, { isPlan: true, plan })
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

function goBack({ place, outcome }: Done, all: readonly Done[]): Promise<ServiceOutcome> {
  // Who has only been cancelled, and wants what is under way left or stopped, keeps what was deployed by then.
  const isFailed = all.some(({ outcome: { kind } }) => !isGood(kind) && kind !== 'cancelled')
  return isFailed && serves(outcome) ? putBack(place, outcome) : Promise.resolve(outcome)
}
