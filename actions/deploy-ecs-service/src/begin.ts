import { UserError } from '@slipway/action-kit'
import type { Attempt } from './attempt.js'
import type { Plan } from './plan.js'
import type { Mine } from './rollout.js'
import { primaryOf, type Deployment, type Service } from './service.js'
import { revisionName } from './task-definition.js'
import type { World } from './world.js'

/** A deployment under way, and the service as it was when it began. */
export interface Begun {
  readonly mine: Mine
  readonly service: Service
  /** The last revision that was deployed completely: what a rollback goes back to. */
  readonly previous: string | undefined
}

/** Registers and updates as far as the plan needs it. */
export async function begin(
  world: World,
  plan: Exclude<Plan, { kind: 'unchanged' }>,
  attempt: Attempt,
): Promise<Begun> {
  const previous = lastComplete(plan.service)
  const begun = (service: Service, deployment: Deployment): Begun => {
    attempt.stage = 'updated'
    attempt.deploymentId = deployment.id
    world.log.info(`Deployment ${deployment.id} of ${revisionName(deployment.taskDefinition)}`)
    const { id, taskDefinition, createdAt } = deployment
    return {
      mine: { id, taskDefinition, createdAt, previous: previous ?? plan.service.taskDefinition },
      service,
      previous,
    }
  }
  if (plan.kind === 'follow') return begun(plan.service, plan.deployment)
  const taskDefinition = await register(world, plan, attempt)
  attempt.stage = 'updating'
  const service = await world.ecs.updateService(taskDefinition, { force: plan.kind === 'restart' })
  const deployment = primaryOf(service)
  if (deployment?.taskDefinition !== taskDefinition) {
    throw new UserError(
      `ECS answered UpdateService without a deployment of ${revisionName(taskDefinition)}`,
      {
        hint: 'Another deployment may have come in between: look at the service, and run the step again.',
      },
    )
  }
  return begun(service, deployment)
}

async function register(world: World, plan: Plan, attempt: Attempt): Promise<string> {
  if (plan.kind === 'deploy') {
    attempt.stage = 'registering'
    attempt.taskDefinition = await world.ecs.registerTaskDefinition(plan.definition)
    world.log.info(`Registered ${attempt.taskDefinition}`)
  }
  attempt.stage = 'registered'
  return attempt.taskDefinition ?? plan.service.taskDefinition
}

function lastComplete(service: Service): string | undefined {
  return service.deployments.find(({ rolloutState }) => rolloutState === 'COMPLETED')?.taskDefinition
}
