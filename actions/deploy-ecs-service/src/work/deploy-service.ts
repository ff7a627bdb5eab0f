import { UserError } from '@slipway/action-kit'
import { failedTask, runOneAfterAnother, sayWhatIsForLater, sayWhatIsLeft } from './afterwards.js'
import { Attempt } from './attempt.js'
import { begin, register, type Beginning } from './begin.js'
import { finish, planExtras } from '../plan/extras.js'
import { followDeployment } from '../rolling/follow-deployment.js'
import { afterwardsOf } from '../inputs/afterwards.js'
import type { Order } from '../inputs/order.js'
import type { OneOffResult } from '../one-off/run-one-off.js'
import type { OneOff } from '../one-off/wish.js'
import type { ServiceOutcome, Verdict } from './outcome.js'
import { makePlan, serviceOfTasks, type Plan } from '../plan/plan.js'
import { checkAhead } from '../plan/check-ahead.js'
import { leave } from './leave.js'
import { diagnosisOf } from '../failure/plain-diagnosis.js'
import { printPlan } from '../plan/print-plan.js'
import type { Target } from '../ecs/target.js'
import type { Tools } from './tools.js'
import type { World } from './world.js'

export interface DeployOptions {
  /** Says what would be done, and does nothing. */
  readonly isPlan: boolean
  /** Makes another plan than the order's, which is the way back; or makes that one in another way. */
  readonly plan?: (() => Promise<Plan>) | undefined
}

/**
 * Plans, looks ahead, registers, runs what comes before, updates, follows, verifies, and puts the version before back
 * when it has to.
 * @throws UserError when nothing was changed yet; from then on, whatever happens is an outcome
 */
export async function deployService(
  world: World,
  tools: Tools,
  target: Target,
  order: Order,
  options: DeployOptions,
): Promise<ServiceOutcome> {
  const attempt = new Attempt(world.clock, target)
  try {
    return attempt.end(await carryOut(world, tools, target, order, options, attempt))
  } catch (error) {
    if (world.signal.aborted) return attempt.end(await leave(attempt, order.patience))
    if (!attempt.isTouched || !(error instanceof UserError)) throw error
    return attempt.end(lostSight(error, attempt))
  }
}

async function carryOut(
  world: World,
  tools: Tools,
  target: Target,
  order: Order,
  { isPlan, plan: makeOther }: DeployOptions,
  attempt: Attempt,
): Promise<Verdict> {
  world.log.info(`Looking at service ${target.service} in cluster ${target.cluster}, ${target.region}`)
  const plan = await (makeOther?.() ?? makePlan(world.ecs, target, order))
  attempt.plan = plan
  attempt.taskDefinition = plan.revision
  const afterwards = afterwardsOf(order)
  const subject = { target, family: plan.definition.family, current: plan.current }
  const extras = await planExtras(tools, afterwards, subject)
  attempt.serviceChanges = [...(plan.service.kind === 'update' ? plan.service.changes : []), ...extras]
  printPlan(world.log, plan, attempt.serviceChanges)
  if (plan.kind === 'unchanged') {
    if (isPlan) return { kind: 'planned' }
    world.signal.throwIfAborted()
    const isTouched = await finish(tools, afterwards, subject, attempt)
    const { running } = plan.current.service
    return { kind: isTouched ? 'succeeded' : 'unchanged', running }
  }
  attempt.findings = await checkAhead(world, tools, plan, order, target, isPlan)
  const joined = await checkController(world, tools, plan, order)
  if (isPlan) return { kind: 'planned' }
  return deployPlanned(world, tools, target, { plan: joined ?? plan, order, attempt })
}

/** Of CodeDeploy a deployment of this very definition may be under way: then its revision is the one. */
async function checkController(
  world: World,
  tools: Tools,
  plan: Exclude<Plan, { kind: 'unchanged' }>,
  { codeDeploy }: Order,
): Promise<Exclude<Plan, { kind: 'unchanged' }> | undefined> {
  const { current, definition } = plan
  if (current?.service.controller !== 'CODE_DEPLOY') return undefined
  const revision = await tools.checkCodeDeploy(world, codeDeploy, { service: current.described, definition })
  if (revision === undefined) return undefined
  // It brings this very definition already, be there settings to change besides: it is what there is to follow.
  const isJoined = plan.kind === 'settings' || plan.kind === 'follow'
  return isJoined ? { ...plan, current, kind: 'restart', revision } : { ...plan, revision }
}

async function deployPlanned(
  world: World,
  tools: Tools,
  target: Target,
  beginning: Beginning,
): Promise<Verdict> {
  const { plan, order, attempt } = beginning
  // The calls outlive a cancellation by seconds, for the way back: nothing new is begun in them.
  world.signal.throwIfAborted()
  const taskDefinition = await register(world, beginning)
  world.signal.throwIfAborted()
  const { definition, current } = plan
  const run = { cluster: target.cluster, taskDefinition, definition, service: serviceOfTasks(plan), attempt }
  const runTasks = (wishes: readonly OneOff[]): Promise<OneOffResult | undefined> =>
    runOneAfterAnother(world, tools, wishes, run)
  const afterwards = afterwardsOf(order)
  // What is under way already has these behind it.
  const failed = plan.kind === 'follow' ? undefined : await runTasks(order.oneOffs.before)
  if (failed !== undefined) return failedTask(failed, 'The service is unchanged.')
  world.signal.throwIfAborted()
  const underWay = await begin(world, tools, beginning, taskDefinition)
  attempt.underWay = underWay
  attempt.stage = 'under-way'
  if (!order.patience.isFollowed) {
    sayWhatIsLeft(world.log, afterwards, order.verify)
    return { kind: 'started' }
  }
  const { verify, patience } = order
  const verdict = await followDeployment(world, tools, { underWay, patience, attempt }, verify)
  if (verdict.kind === 'paused') sayWhatIsForLater(world.log, afterwards, verify)
  if (verdict.kind !== 'succeeded') return verdict
  attempt.stage = 'complete'
  world.signal.throwIfAborted()
  const late = await runTasks(afterwards.after)
  if (late !== undefined)
    return {
      ...failedTask(late, `The new version serves. The service: ${underWay.describe()}.`),
      isServing: true,
    }
  world.signal.throwIfAborted()
  await finish(tools, afterwards, { target, family: definition.family, current }, attempt)
  return verdict
}

/** The deployment is under way and can be followed no longer: the credentials expired, a permission is missing. */
export function lostSight(error: UserError, attempt: Attempt): Verdict {
  const isServing = attempt.stage === 'complete'
  return { kind: 'failed', diagnosis: diagnosisOf(error), world: attempt.describeWorld(), isServing }
}
