import { UserError } from '@slipway/action-kit'
import type { Change } from '../definition/diff.js'
import { lostSight } from './deploy-service.js'
import { deployExpress, type BegunExpress, type PlannedExpress } from '../express/deploy-express.js'
import { describePlan } from '../express/describe-plan.js'
import { followDeployment } from '../rolling/follow-deployment.js'
import type { Work } from '../inputs.js'
import { leave } from './leave.js'
import type { ServiceOutcome, Verdict } from './outcome.js'
import { Attempt } from './attempt.js'
import { openTools } from './open-tools.js'
import { openWorld, type OpenRegion, type StepContext } from './place.js'
import type { Tools } from './tools.js'
import { verifyAt, type VerifyWish } from '../verify/wish.js'
import type { World } from './world.js'

type ExpressWork = Extract<Work, { kind: 'express' }>

/** express: true. Plans, makes or updates the service, and follows it as any other. */
export async function deployExpressService(
  work: ExpressWork,
  open: OpenRegion,
  context: StepContext,
): Promise<ServiceOutcome> {
  const aws = open(undefined)
  const { serviceName: service, cluster } = work.wish
  const target = { cluster, service, region: aws.region }
  const world = openWorld(aws, open, target, context)
  const attempt = new Attempt(context.clock, target)
  try {
    const planned = await deployExpress(aws, world, work.wish)
    for (const line of describePlan(planned.plan, work.wish)) context.log.info(line)
    attempt.url = planned.url
    attempt.serviceChanges = changesOf(planned)
    return attempt.end(await carryOut(work, planned, world, openTools(aws, open, context), attempt))
  } catch (error) {
    if (world.signal.aborted) return attempt.end(await leave(attempt, work.patience))
    if (!attempt.hasBegun || !(error instanceof UserError)) throw error
    return attempt.end(lostSight(error, attempt))
  }
}

async function carryOut(
  { isPlan, verify, patience }: ExpressWork,
  planned: PlannedExpress,
  world: World,
  tools: Tools,
  attempt: Attempt,
): Promise<Verdict> {
  const { plan } = planned
  if (isPlan) return { kind: 'planned' }
  world.signal.throwIfAborted()
  if (plan.kind === 'unchanged') {
    await planned.finish()
    attempt.taskDefinition = plan.revision.taskDefinition
    return { kind: plan.tags.size > 0 ? 'succeeded' : 'unchanged', running: 1 }
  }
  attempt.stage = 'updating'
  const begun = await planned.begin()
  note(attempt, begun)
  const { underWay } = begun
  await underWay.find?.()
  if (!patience.isFollowed) return { kind: 'started' }
  const asked = verify && verifyOf(verify, begun.url, world)
  return followDeployment(world, tools, { underWay, patience, attempt }, asked)
}

/** A path is one of the service's own address, which ECS may not tell yet. */
function verifyOf(wish: VerifyWish, url: string | undefined, { log }: World): VerifyWish | undefined {
  if (url !== undefined) return verifyAt(wish, url)
  if (!wish.url.startsWith('/')) return wish
  log.warning(`ECS does not say where the service answers: ${wish.url} is not verified`)
  return undefined
}

function note(attempt: Attempt, { underWay, taskDefinition, url }: BegunExpress): void {
  attempt.underWay = underWay
  attempt.taskDefinition = taskDefinition
  attempt.url = url ?? attempt.url
  attempt.stage = 'under-way'
}

function changesOf({ plan }: PlannedExpress): readonly Change[] {
  return plan.kind === 'update' ? plan.changes : []
}
