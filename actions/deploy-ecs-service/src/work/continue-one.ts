import { Attempt } from './attempt.js'
import { followDeployment } from '../rolling/follow-deployment.js'
import type { Work } from '../inputs.js'
import { leave } from './leave.js'
import type { ServiceOutcome } from './outcome.js'
import { openTools } from './open-tools.js'
import { openWorld, type OpenRegion, type StepContext } from './place.js'

/** mode: continue. Goes on with what waits for a person, or sends it back, and follows it from there. */
export async function continueOne(
  { target: named, action, codeDeploy, verify, patience }: Extract<Work, { kind: 'continue' }>,
  open: OpenRegion,
  context: StepContext,
): Promise<ServiceOutcome> {
  const aws = open(undefined)
  const target = { ...named, region: aws.region }
  const world = openWorld(aws, open, target, context)
  const tools = openTools(aws, open, context)
  const attempt = new Attempt(context.clock, target)
  try {
    const gone = await tools.goOn(world, target, action, codeDeploy)
    attempt.underWay = gone.underWay
    attempt.taskDefinition = gone.taskDefinition
    attempt.stage = action === 'continue' ? 'under-way' : 'rolling-back'
    context.log.info(`${action === 'continue' ? 'Going on from' : 'Going back from'} ${gone.stage}`)
    if (!patience.isFollowed) return attempt.end({ kind: 'started' })
    const { underWay } = gone
    const verdict = await followDeployment(world, tools, { underWay, patience, attempt }, verify)
    // To go back was what the step was for.
    const isWanted = action === 'rollback' && verdict.kind === 'rolled-back'
    return attempt.end(isWanted ? { ...verdict, by: 'user' } : verdict)
  } catch (error) {
    if (!context.signal.aborted) throw error
    return attempt.end(await leave(attempt, patience))
  }
}
