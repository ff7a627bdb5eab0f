import { UserError } from '@slipway/action-kit'
import { failedTask, runOneAfterAnother, sayWhatIsLeft } from './afterwards.js'
import { Attempt } from './attempt.js'
import { lostSight } from './deploy-service.js'
import { describeChanges } from '../definition/diff.js'
import { followDeployment } from '../rolling/follow-deployment.js'
import type { Work } from '../inputs.js'
import { leave } from './leave.js'
import type { ServiceOutcome, Verdict } from './outcome.js'
import { checkOneOffs } from '../one-off/check-one-offs.js'
import { openTools } from './open-tools.js'
import { openWorld, type OpenRegion, type StepContext } from './place.js'
import { finish, planExtras } from '../plan/extras.js'
import { refuse } from '../plan/check-ahead.js'
import { noService } from '../plan/plan.js'
import type { Target } from '../ecs/target.js'
import type { Tools } from './tools.js'
import type { World } from './world.js'

export type ContinueWork = Extract<Work, { kind: 'continue' }>

/** mode: continue. Goes on with what waits for a person, or sends it back, and follows it from there. */
export function continueOne(
  work: ContinueWork,
  open: OpenRegion,
  context: StepContext,
): Promise<ServiceOutcome> {
  const aws = open(undefined)
  const target = { ...work.target, region: aws.region }
  return continueIn(openWorld(aws, open, target, context), openTools(aws, open, context), target, work)
}

/** The same, in a world. */
async function continueIn(
  world: World,
  tools: Tools,
  target: Target,
  work: ContinueWork,
): Promise<ServiceOutcome> {
  const { action, patience } = work
  const attempt = new Attempt(world.clock, target)
  try {
    const verdict = await goOn(world, tools, target, work, attempt)
    // To go back was what the step was for.
    const isWanted = action === 'rollback' && verdict.kind === 'rolled-back'
    return attempt.end(isWanted ? { ...verdict, by: 'user' } : verdict)
  } catch (error) {
    // Who cancels while it is sent back does not want it stopped halfway.
    const wish = action === 'rollback' ? { onCancel: 'rollback' as const } : patience
    if (world.signal.aborted) return attempt.end(await leave(attempt, wish))
    if (!attempt.hasBegun || !(error instanceof UserError)) throw error
    return attempt.end(lostSight(error, attempt))
  }
}

async function goOn(
  world: World,
  tools: Tools,
  target: Target,
  { action, codeDeploy, verify, afterwards, patience }: ContinueWork,
  attempt: Attempt,
): Promise<Verdict> {
  const looked = await world.ecs.lookCloser()
  if (looked === undefined) throw noService(target)
  const waiting = await tools.findWaiting(world, { target, looked }, action, codeDeploy)
  const { underWay, stage, taskDefinition, definition } = waiting
  const { after } = afterwards
  const run = { cluster: target.cluster, definition, service: looked.described }
  const subject = { target, family: definition.family, current: looked }
  refuse(checkOneOffs(after, run))
  attempt.taskDefinition = taskDefinition
  attempt.serviceChanges = await planExtras(tools, afterwards, subject)
  for (const line of describeChanges(attempt.serviceChanges)) world.log.info(`  ${line}`)
  // The calls outlive a cancellation by seconds, for the way back: nothing new is begun in them.
  world.signal.throwIfAborted()
  attempt.underWay = underWay
  attempt.stage = 'asking'
  await waiting.answer()
  attempt.stage = action === 'continue' ? 'under-way' : 'rolling-back'
  world.log.info(`${action === 'continue' ? 'Going on from' : 'Going back from'} ${stage}`)
  if (!patience.isFollowed) {
    sayWhatIsLeft(world.log, afterwards, verify)
    return { kind: 'started' }
  }
  const verdict = await followDeployment(world, tools, { underWay, patience, attempt }, verify)
  if (verdict.kind !== 'succeeded') return verdict
  attempt.stage = 'complete'
  world.signal.throwIfAborted()
  if (after.length > 0) {
    if (taskDefinition === undefined)
      throw new UserError('The deployment does not say which revision serves now')
    const late = await runOneAfterAnother(world, tools, after, { ...run, taskDefinition, attempt })
    const state = `The new version serves. The service: ${underWay.describe()}.`
    if (late !== undefined) return { ...failedTask(late, state), isServing: true }
  }
  world.signal.throwIfAborted()
  await finish(tools, afterwards, subject, attempt)
  return verdict
}
