import { randomUUID } from 'node:crypto'
import { UserError } from '@slipway/action-kit'
import type { DeployAws } from '../deploy-aws.js'
import { isJsonArray, isJsonObject, type JsonObject } from '../document/json.js'
import { sendRaw } from '../ecs/raw-call.js'
import type { World } from '../work/world.js'
import { explainPlacement, readFailures } from './placement-failure.js'
import { taskRequest, type OneOffTask } from './task-request.js'
import type { OneOff } from './wish.js'

// A place that is not there now is waited for: what else the cluster runs ends, Fargate has room again.
const pausesMs = [5_000, 15_000, 30_000]

/**
 * Has ECS start the task once, however often a call of it is repeated.
 * @returns its ARN
 * @throws UserError when there is no place for it, or ECS does not take it
 */
export async function startTask(
  aws: Pick<DeployAws, 'ecs'>,
  wish: OneOff,
  task: OneOffTask,
  world: Pick<World, 'log' | 'clock' | 'signal'>,
): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    // The token is of one attempt: what is sent again for a lost answer starts no second task.
    const request = await withLaunch(aws, task, taskRequest(wish, task, randomUUID()))
    const [client, { RunTaskCommand }] = await Promise.all([aws.ecs(), import('@slipway/aws/sdk/ecs')])
    // What is sent is the request itself, with members that the SDK may not know.
    const command = new RunTaskCommand({ taskDefinition: task.taskDefinition })
    const answer = await sendRaw(client, command, request)
    const arn = startedTask(answer)
    if (arn !== undefined) return arn
    const failure = readFailures(answer.failures)
    const pauseMs = pausesMs[attempt]
    if (!failure.isPassing || pauseMs === undefined) throw explainPlacement(wish, failure)
    world.log.info(
      `ECS found no place for the task ${wish.name} (${failure.reasons.join('; ')}); trying again in ${pauseMs / 1_000} s`,
    )
    await world.clock.sleep(pauseMs, world.signal)
  }
}

function startedTask({ tasks }: JsonObject): string | undefined {
  const [task] = isJsonArray(tasks) ? tasks : []
  if (task === undefined) return undefined
  if (isJsonObject(task) && typeof task.taskArn === 'string') return task.taskArn
  throw new UserError('ECS answered RunTask with a task that has no ARN')
}

/**
 * Without a launch type and a strategy ECS takes the cluster's default strategy, and EC2 when it has none: nothing for a
 * task definition that is for Fargate alone.
 */
async function withLaunch(
  aws: Pick<DeployAws, 'ecs'>,
  { cluster, definition }: OneOffTask,
  request: JsonObject,
): Promise<JsonObject> {
  const { requiresCompatibilities: needs } = definition
  const isForFargate = isJsonArray(needs) && needs.includes('FARGATE') && !needs.includes('EC2')
  const isSaid = 'launchType' in request || 'capacityProviderStrategy' in request
  if (isSaid || !isForFargate) return request
  return (await hasDefaultStrategy(aws, cluster)) ? request : { ...request, launchType: 'FARGATE' }
}

async function hasDefaultStrategy(aws: Pick<DeployAws, 'ecs'>, cluster: string): Promise<boolean> {
  const [client, { DescribeClustersCommand }] = await Promise.all([aws.ecs(), import('@slipway/aws/sdk/ecs')])
  try {
    const { clusters = [] } = await client.send(new DescribeClustersCommand({ clusters: [cluster] }))
    return (clusters[0]?.defaultCapacityProviderStrategy ?? []).length > 0
  } catch (error) {
    // Who may not look at the cluster can run a task on Fargate all the same.
    if (error instanceof UserError) return false
    throw error
  }
}
