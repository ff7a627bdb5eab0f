import { deployService } from './deploy-service.js'
import { deployServices } from './deploy-services.js'
import { findPreviousByCodeDeploy } from '../codedeploy/find-previous-codedeploy.js'
import type { DeployAws } from '../deploy-aws.js'
import { findPrevious, type Previous } from '../rolling/find-previous.js'
import type { Work } from '../inputs.js'
import { worstOf, type Outcome, type ServiceOutcome } from './outcome.js'
import { noService, planReturn } from '../plan/plan.js'
import type { Target } from '../ecs/target.js'
import { revisionName } from '../ecs/task-definition.js'
import type { World } from './world.js'
import { continueOne } from './continue-one.js'
import { deployExpressService } from './deploy-express-service.js'
import { openPlaces, type OpenRegion, type StepContext } from './place.js'
import { runTasks } from './run-tasks.js'

/** Does what the step is asked to do. */
export async function carryOut(work: Work, open: OpenRegion, context: StepContext): Promise<Outcome> {
  switch (work.kind) {
    case 'deploy': {
      const { groups, isPlan, isAllOrNothing } = work
      const [order, ...others] = groups.flat()
      if (order === undefined) throw new Error('The inputs name no service')
      const openPlace = openPlaces(open, context, groups.flat())
      if (others.length > 0)
        return outcomeOf(await deployServices(groups, openPlace, { isPlan, isAllOrNothing }))
      const { world, tools, target } = openPlace(order)
      return outcomeOf([await deployService(world, tools, target, order, { isPlan })])
    }
    case 'express':
      return outcomeOf([await deployExpressService(work, open, context)])
    case 'continue':
      return outcomeOf([await continueOne(work, open, context)])
    case 'rollback': {
      const { world, tools, target, order } = openPlaces(open, context, [work.order])(work.order)
      const { revision, deployedAt } = await findReturn(open(undefined), world, target, work)
      const when =
        deployedAt === undefined ? '' : `, which was deployed successfully on ${deployedAt.toISOString()}`
      context.log.info(`Going back to ${revisionName(revision)}${when}`)
      const plan = (): ReturnType<typeof planReturn> => planReturn(world.ecs, target, revision)
      return outcomeOf([await deployService(world, tools, target, order, { isPlan: false, plan })])
    }
    case 'run-task':
      return runTasks(work, open, context)
  }
}

function outcomeOf(services: readonly ServiceOutcome[]): Outcome {
  return { kind: worstOf(services.map(({ kind }) => kind)), services, tasks: [] }
}

/** What the service goes back to. CodeDeploy keeps its own records of what it has deployed. */
async function findReturn(
  aws: DeployAws,
  world: World,
  target: Target,
  { order, to }: Extract<Work, { kind: 'rollback' }>,
): Promise<Previous> {
  const looked = await world.ecs.lookCloser()
  if (looked === undefined || looked.service.status === 'INACTIVE') throw noService(target)
  if (to === undefined && looked.service.controller === 'CODE_DEPLOY') {
    return findPreviousByCodeDeploy(aws, looked.described, order.codeDeploy)
  }
  return findPrevious(aws, target, looked.service.taskDefinition, to)
}
