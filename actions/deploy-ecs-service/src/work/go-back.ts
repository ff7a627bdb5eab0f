import type { Log } from '@slipway/action-kit'
import { findPreviousByCodeDeploy } from '../codedeploy/find-previous-codedeploy.js'
import type { DeployAws } from '../deploy-aws.js'
import { revisionName, type TaskDefinition } from '../ecs/task-definition.js'
import type { Work } from '../inputs.js'
import { noService, planReturn, type Plan } from '../plan/plan.js'
import { findPrevious, namedRevision } from '../rolling/find-previous.js'
import type { Previous } from '../rolling/nearest-usable.js'
import { deployService } from './deploy-service.js'
import type { Place } from './deploy-services.js'
import type { ServiceOutcome } from './outcome.js'

/** Deploys the version before the current one again, or the one that the inputs name; says which, and then does. */
export async function goBack(
  aws: Pick<DeployAws, 'ecs' | 'codeDeploy'>,
  place: Place,
  to: Extract<Work, { kind: 'rollback' }>['to'],
): Promise<ServiceOutcome> {
  const { world, tools, target, order } = place
  const previous = await findReturn(aws, place, to)
  const plan = async (): Promise<Plan> => {
    const found = await planReturn(world.ecs, target, previous.revision)
    announce(world.log, previous, found.definition)
    return found
  }
  return deployService(world, tools, target, order, { isPlan: false, plan })
}

/** CodeDeploy keeps its own records of what it has deployed. */
async function findReturn(
  aws: Pick<DeployAws, 'ecs' | 'codeDeploy'>,
  { world, target, order }: Place,
  to: string | undefined,
): Promise<Previous> {
  const looked = await world.ecs.lookCloser()
  if (looked === undefined || looked.service.status === 'INACTIVE') throw noService(target)
  const { service, described } = looked
  if (to !== undefined) return namedRevision(to, service.taskDefinition)
  return service.controller === 'CODE_DEPLOY'
    ? findPreviousByCodeDeploy(aws, world, described, order.codeDeploy)
    : findPrevious(aws, world, target, service)
}

/** The differences from what runs follow with the plan. */
function announce(
  log: Pick<Log, 'info'>,
  { revision, known }: Previous,
  { containerDefinitions }: TaskDefinition,
): void {
  log.info(`Going back to ${revisionName(revision)}, ${known}`)
  for (const { name, image } of containerDefinitions) {
    log.info(`  ${name}: ${typeof image === 'string' ? image : 'no image'}`)
  }
}
