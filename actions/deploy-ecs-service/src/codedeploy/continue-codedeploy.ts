import type { Service as SdkService } from '@aws-sdk/client-ecs'
import { UserError } from '@slipway/action-kit'
import type { DeployAws } from '../deploy-aws.js'
import { toTaskDefinition, type TaskDefinition } from '../ecs/task-definition.js'
import type { Waiting } from '../work/tools.js'
import type { World } from '../work/world.js'
import { taskDefinitionOf } from './appspec.js'
import { nameOf, previousOf, targetIdOf } from './begin-codedeploy.js'
import { openCodeDeploy } from './codedeploy-api.js'
import { waitOf, type Seen } from './deployment.js'
import { findGroup } from './find-group.js'
import { watchCodeDeploy } from './under-way.js'
import type { CodeDeployWish } from './wish.js'

/**
 * mode: continue of a service that CodeDeploy deploys: what waits at Ready gets production traffic, what keeps the
 * original tasks terminates them; or the deployment is undone.
 * @throws UserError when nothing is under way, or nothing waits
 */
export async function findWaitingCodeDeploy(
  aws: Pick<DeployAws, 'codeDeploy'>,
  world: World,
  service: SdkService,
  action: 'continue' | 'rollback',
  named: Pick<CodeDeployWish, 'application' | 'deploymentGroup'> = {
    application: undefined,
    deploymentGroup: undefined,
  },
): Promise<Waiting> {
  const api = openCodeDeploy(aws)
  const of = nameOf(service)
  const group = await findGroup(api, named, of)
  const id = await api.findActive(group)
  if (id === undefined) {
    throw new UserError(`No CodeDeploy deployment of ${of.service} is under way`, {
      hint: 'mode: continue goes on with a deployment that waits at Ready, or undoes it. It may have been stopped, or have run out of its wait.',
    })
  }
  const targetId = targetIdOf(of)
  const seen = await api.look(id, targetId)
  const taskDefinition = taskDefinitionOf(seen.content)
  const definition = await definitionOf(world, taskDefinition)
  const underWay = watchCodeDeploy(world, api, {
    id,
    targetId,
    group,
    revisions: { next: taskDefinition ?? '', previous: originalOf(service, seen) },
    definition,
  })
  const stage = stageOf(seen)
  const wait = waitOf(seen)
  if (action === 'continue' && wait === undefined) {
    throw new UserError(`The CodeDeploy deployment ${id} does not wait for anybody: it is at ${stage}`, {
      hint: 'mode: continue goes on with a deployment that waits at Ready.',
    })
  }
  return {
    underWay,
    stage,
    taskDefinition,
    definition,
    async answer() {
      if (action === 'continue' && wait !== undefined) return api.continue(id, wait)
      const request = await underWay.rollBack('mode: continue with rollback')
      if (request.kind === 'not-asked') {
        throw new UserError(`The CodeDeploy deployment ${id} cannot be undone: ${request.why}`)
      }
    },
  }
}

function stageOf(seen: Seen): string {
  switch (waitOf(seen)) {
    case 'READY_WAIT':
      return 'Ready'
    case 'TERMINATION_WAIT':
      return 'the wait before the original tasks are terminated'
    case undefined:
      return seen.events.find((event) => event.status === 'InProgress')?.name ?? seen.status
  }
}

/** Once all traffic has moved, the primary task set is the new one: the original one is the deployment's blue one. */
function originalOf(service: SdkService, { blue }: Seen): string {
  return service.taskSets?.find(({ id }) => id === blue?.id)?.taskDefinition ?? previousOf(service)
}

/** For the logs of containers that fail; without it they are looked for in vain. */
async function definitionOf(world: World, taskDefinition: string | undefined): Promise<TaskDefinition> {
  const nothing = { family: '', containerDefinitions: [] }
  if (taskDefinition === undefined) return nothing
  return toTaskDefinition(await world.ecs.describeTaskDefinition(taskDefinition))
}
