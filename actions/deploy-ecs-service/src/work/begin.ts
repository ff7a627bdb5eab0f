import { CancelledError, UserError } from '@slipway/action-kit'
import { isPassing } from '@slipway/aws'
import type { Attempt } from './attempt.js'
import { steadyTaskSet } from '../codedeploy/steady-task-set.js'
import type { Order } from '../inputs/order.js'
import type { JsonObject } from '../document/json.js'
import type { Plan } from '../plan/plan.js'
import { followRolling } from '../rolling/rolling.js'
import { primaryOf, type Deployment, type Service } from '../ecs/service.js'
import { steadyCount } from '../rolling/steady-count.js'
import { revisionName } from '../ecs/task-definition.js'
import type { Tools } from './tools.js'
import type { UnderWay } from './under-way.js'
import type { World } from './world.js'

export interface Beginning {
  readonly plan: Exclude<Plan, { kind: 'unchanged' }>
  readonly order: Order
  readonly attempt: Attempt
}

/** Registers the definition, if there is something to register. @returns the ARN of the revision to deploy */
export async function register(world: World, { plan, attempt }: Beginning): Promise<string> {
  if (plan.revision === undefined) {
    attempt.stage = 'registering'
    attempt.taskDefinition = await world.ecs.registerTaskDefinition(plan.definition)
    world.log.info(`Registered ${attempt.taskDefinition}`)
  } else {
    attempt.taskDefinition = plan.revision
  }
  attempt.stage = 'registered'
  return attempt.taskDefinition
}

/** Has AWS begin with the revision. */
export async function begin(
  world: World,
  tools: Tools,
  beginning: Beginning,
  taskDefinition: string,
): Promise<UnderWay> {
  const { plan, order, attempt } = beginning
  const { definition } = plan
  if (plan.kind === 'follow') {
    const { service } = plan.current
    if (service.controller === 'CODE_DEPLOY') {
      return steadyTaskSet(world, { looked: plan.current, definition, desired: undefined })
    }
    // It is complete, and lacks tasks: no deployment brings them, the service does.
    if (plan.deployment.rolloutState === 'COMPLETED') {
      return steadyCount(world, service, plan.deployment, definition)
    }
    return watch(world, tools, beginning, service, plan.deployment)
  }
  const { current } = plan
  // AWS has said no. What was lost on its way to or from it, it may have taken.
  const refused = (error: unknown): never => {
    const isLost = isPassing(error) || error instanceof CancelledError
    if (error instanceof UserError && !isLost) attempt.stage = 'registered'
    throw error
  }
  if (current?.service.controller === 'CODE_DEPLOY') {
    const changed =
      plan.service.kind === 'update'
        ? await world.ecs.updateService(undefined, plan.service.input)
        : undefined
    if (plan.kind === 'settings') {
      // The version is the same: CodeDeploy has nothing to deploy.
      return steadyTaskSet(world, { looked: current, definition, desired: changed?.desired })
    }
    const onCall = (): void => void (attempt.stage = 'updating')
    const deployment = { service: current.described, taskDefinition, definition, onCall }
    return tools.beginCodeDeploy(world, order.codeDeploy, deployment).catch(refused)
  }
  attempt.stage = 'updating'
  const service = await write(world, plan, taskDefinition).catch(refused)
  // Whatever goes wrong from here on, there is a deployment.
  attempt.stage = 'under-way'
  const primary = primaryOf(service)
  if (primary?.taskDefinition !== taskDefinition) {
    throw new UserError(`ECS answered without a deployment of ${revisionName(taskDefinition)}`, {
      hint: 'Another deployment may have come in between: look at the service, and run the step again.',
    })
  }
  const known = current?.service.deployments.find(({ id }) => id === primary.id)
  if (known !== undefined) {
    // An earlier run's is under way, and gets the new settings: it can fail, and go back.
    if (known.status === 'PRIMARY' && known.rolloutState === 'IN_PROGRESS') {
      return watch(world, tools, beginning, service, primary)
    }
    return steadyCount(world, service, primary, definition)
  }
  return watch(world, tools, beginning, service, primary)
}

function write(world: World, plan: Beginning['plan'], taskDefinition: string): Promise<Service> {
  const input: JsonObject = plan.service.kind === 'as-it-is' ? {} : plan.service.input
  switch (plan.kind) {
    case 'create':
      return world.ecs.createService(taskDefinition, input)
    case 'restart':
      return world.ecs.updateService(taskDefinition, { ...input, forceNewDeployment: true })
    case 'deploy':
      return world.ecs.updateService(taskDefinition, input)
    case 'settings':
      // Naming the revision that it has begins no deployment by itself.
      return world.ecs.updateService(taskDefinition, input)
    case 'follow':
      throw new Error('What is under way is not begun again')
  }
}

async function watch(
  world: World,
  tools: Tools,
  { plan, attempt }: Beginning,
  service: Service,
  deployment: Deployment,
): Promise<UnderWay> {
  const { definition, current } = plan
  const { id, taskDefinition, createdAt } = deployment
  world.log.info(`Deployment ${id} of ${revisionName(taskDefinition)}`)
  const before = current?.service
  // Somebody may have deployed since the plan was made: what ECS answers now is what there is to go back to.
  const previous = lastComplete(service, id) ?? (before && lastComplete(before, id))
  attempt.lastComplete = previous
  if (service.strategy !== 'ROLLING') {
    const { arn, clusterArn } = service
    const begun = { taskDefinition, definition, since: createdAt, shown: service }
    const underWay = await tools.followNative(world, { service: arn, cluster: clusterArn, ...begun })
    // Before it is looked for: who is cancelled from here on has it sent back, or stopped.
    attempt.underWay = underWay
    attempt.stage = 'under-way'
    await underWay.find?.()
    return underWay
  }
  const mine = {
    id,
    taskDefinition,
    createdAt,
    previous: previous ?? before?.taskDefinition ?? taskDefinition,
  }
  return followRolling(world, { mine, before, service, definition, previous })
}

/** The newest revision that is there completely, beside the deployment itself. */
function lastComplete({ deployments }: Service, mine: string): string | undefined {
  const complete = deployments.filter(({ id, rolloutState }) => id !== mine && rolloutState === 'COMPLETED')
  return complete.toSorted((a, b) => b.createdAt - a.createdAt)[0]?.taskDefinition
}
