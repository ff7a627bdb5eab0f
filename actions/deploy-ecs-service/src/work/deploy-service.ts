import { UserError } from '@slipway/action-kit'
import { Attempt } from './attempt.js'
import { begin, register, type Beginning } from './begin.js'
import { finish, planExtras } from '../plan/extras.js'
import { followDeployment } from '../rolling/follow-deployment.js'
import type { Order } from '../inputs/order.js'
import type { OneOffResult } from '../one-off/run-one-off.js'
import type { OneOff } from '../one-off/wish.js'
import type { ServiceOutcome, Verdict } from './outcome.js'
import { makePlan, serviceOfTasks, type Plan } from '../plan/plan.js'
import { checkAhead } from '../plan/check-ahead.js'
import { leave } from './leave.js'
import { diagnosisOf, plainDiagnosis } from '../failure/plain-diagnosis.js'
import { printPlan } from '../plan/print-plan.js'
import type { Target } from '../ecs/target.js'
import type { Tools } from './tools.js'
import type { World } from './world.js'

export interface DeployOptions {
  /** Says what would be done, and does nothing. */
  readonly isPlan: boolean
  /** Another plan than the order's: the way back. */
  readonly plan?: () => Promise<Plan>
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
  const extras = await planExtras(tools, plan, order, target)
  attempt.serviceChanges = [...(plan.service.kind === 'update' ? plan.service.changes : []), ...extras]
  printPlan(world.log, plan, attempt.serviceChanges)
  if (plan.kind === 'unchanged') {
    if (isPlan) return { kind: 'planned' }
    world.signal.throwIfAborted()
    const isTouched = await finish(tools, plan, order, target, attempt)
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
  return revision === undefined ? undefined : { ...plan, revision }
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
  const runTasks = (wishes: readonly OneOff[]): Promise<OneOffResult | undefined> =>
    runOneAfterAnother(world, tools, plan, wishes, { target, taskDefinition, attempt })
  // What is under way already has these behind it.
  const failed = plan.kind === 'follow' ? undefined : await runTasks(order.oneOffs.before)
  if (failed !== undefined) return failedTask(failed, 'The service is unchanged.')
  world.signal.throwIfAborted()
  const underWay = await begin(world, tools, beginning, taskDefinition)
  attempt.underWay = underWay
  attempt.stage = 'under-way'
  if (!order.patience.isFollowed) {
    sayWhatIsLeft(world, order)
    return { kind: 'started' }
  }
  const { verify, patience } = order
  const verdict = await followDeployment(world, tools, { underWay, patience, attempt }, verify)
  if (verdict.kind !== 'succeeded') return verdict
  attempt.stage = 'complete'
  world.signal.throwIfAborted()
  const late = await runTasks(order.oneOffs.after)
  if (late !== undefined)
    return {
      ...failedTask(late, `The new version serves. The service: ${underWay.describe()}.`),
      isServing: true,
    }
  world.signal.throwIfAborted()
  await finish(tools, plan, order, target, attempt)
  return verdict
}

interface Run {
  readonly target: Target
  readonly taskDefinition: string
  readonly attempt: Attempt
}

/** @returns the first task that did not do what it should */
async function runOneAfterAnother(
  world: World,
  tools: Tools,
  plan: Plan,
  wishes: readonly OneOff[],
  { target: { cluster }, taskDefinition, attempt }: Run,
): Promise<OneOffResult | undefined> {
  for (const wish of wishes) {
    const task = { cluster, taskDefinition, definition: plan.definition, service: serviceOfTasks(plan) }
    const result = await tools.runOneOff(wish, task)
    attempt.tasks.push(result)
    if (result.kind === 'cancelled') world.signal.throwIfAborted()
    if (result.kind !== 'succeeded' && result.kind !== 'running') return result
  }
  return undefined
}

/** Of these the new version has to serve first, and nobody waits for that. */
function sayWhatIsLeft({ log }: World, { oneOffs, autoscaling, schedules, verify, definition }: Order): void {
  const left = [
    ...(verify === undefined ? [] : ['verify-url']),
    ...(oneOffs.after.length > 0 ? ['after'] : []),
    ...(autoscaling === undefined ? [] : ['autoscaling']),
    ...(schedules.names.length > 0 ? ['schedule'] : []),
    ...(definition.keepRevisions === undefined ? [] : ['keep-revisions']),
  ]
  if (left.length === 0) return
  log.warning(`Not done, as wait-for-service-stability is false: ${left.join(', ')}`)
}

function failedTask(
  { name, diagnosis, kind }: OneOffResult,
  world: string,
): Extract<Verdict, { kind: 'failed' }> {
  const cause = `The task ${name} ${kind === 'timed-out' ? 'did not end in time' : 'failed'}`
  const found =
    diagnosis === undefined
      ? plainDiagnosis(cause, { failedTasks: 1 })
      : { ...diagnosis, cause: `${cause}: ${diagnosis.cause}` }
  return { kind: 'failed', diagnosis: found, world }
}

/** The deployment is under way and can be followed no longer: the credentials expired, a permission is missing. */
export function lostSight(error: UserError, attempt: Attempt): Verdict {
  const isServing = attempt.stage === 'complete'
  return { kind: 'failed', diagnosis: diagnosisOf(error), world: attempt.describeWorld(), isServing }
}
