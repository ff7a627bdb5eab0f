import type { Service } from '../ecs/index.js'
import { AwsError } from '../service.js'
import type { LifecycleEventName } from './app-spec.js'
import { Interruption, type Deployment, type LifecycleEvent } from './deployment.js'
import { waitAtGate } from './gate.js'
import type { Parts } from './parts.js'
import { routeProduction, routeTest } from './route.js'

// Source: https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html
const installMs = 3_600_000
const minute = 60_000

/**
 * Brings the replacement task set into service, event by event.
 * Source: https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-steps-ecs.html
 * @throws Interruption when it fails, or is stopped
 */
export async function carryOut(deployment: Deployment, parts: Parts): Promise<void> {
  const { time, ecs, pollMs } = parts
  const { group, plan } = deployment.settings
  const { testListener, readyWaitMinutes, terminationWaitMinutes = 0 } = group.options
  const event = (name: LifecycleEventName, work?: () => Promise<void>): Promise<void> =>
    pass(deployment, parts, name, work)

  deployment.status = 'Queued'
  await time.sleep(pollMs, deployment.signal)
  const service = findService(deployment, parts)
  deployment.status = 'InProgress'
  deployment.startTime = time.now()
  await event('BeforeInstall')
  await event('Install', () => install(deployment, service, parts))
  await event('AfterInstall')
  if (testListener !== undefined) {
    await event('AllowTestTraffic', () => {
      routeTest(deployment, parts.elb, 'green')
      return Promise.resolve()
    })
    await event('AfterAllowTestTraffic')
  }
  if (readyWaitMinutes !== undefined) await beReady(deployment, parts, readyWaitMinutes)
  await event('BeforeAllowTraffic')
  await event('AllowTraffic', async () => {
    for (const { percent, holdMs } of plan) {
      routeProduction(deployment, parts.elb, percent)
      deployment.updatedAt = time.now()
      if (holdMs > 0) await time.sleep(holdMs, deployment.signal)
    }
    if (deployment.green) ecs.makePrimary(service, deployment.green)
  })
  await event('AfterAllowTraffic')
  await waitAtGate(deployment, time, 'TERMINATION_WAIT', terminationWaitMinutes * minute)
  if (deployment.blue) ecs.delete(service, deployment.blue)
}

/** One lifecycle event: CodeDeploy's own work, or the hook that the AppSpec names. */
async function pass(
  deployment: Deployment,
  { time, hooks, pollMs }: Parts,
  name: LifecycleEventName,
  work?: () => Promise<void>,
): Promise<void> {
  const event = deployment.events.find((candidate) => candidate.name === name)
  if (event === undefined) return
  const mark = (status: LifecycleEvent['status']): void => {
    event.status = status
    deployment.updatedAt = time.now()
    if (status === 'InProgress') event.startTime = time.now()
    else event.endTime = time.now()
  }
  mark('InProgress')
  try {
    await time.sleep(pollMs, deployment.signal)
    await work?.()
    const lambda = deployment.settings.appSpec.hooks.get(name)
    const failure = lambda === undefined ? undefined : await hooks.call(lambda, deployment.signal)
    if (failure !== undefined) {
      event.diagnostics = { errorCode: 'UnknownError', scriptName: lambda, message: failure, logTail: '' }
      const message = `The deployment failed because the lifecycle event hook ${name} failed: ${failure}`
      throw new Interruption('Failed', 'HOOK_EXECUTION_FAILURE', message, 'DEPLOYMENT_FAILURE')
    }
    mark('Succeeded')
  } catch (error) {
    const isStopped = error instanceof Interruption && error.status === 'Stopped'
    mark(isStopped ? 'Skipped' : 'Failed')
    if (!isStopped && error instanceof Error) {
      event.diagnostics ??= { errorCode: 'UnknownError', message: error.message }
    }
    throw error
  }
}

function findService({ settings: { group } }: Deployment, { ecs }: Parts): Service {
  try {
    return ecs.find(group.options.cluster, group.options.service)
  } catch (error) {
    throw failure('INVALID_ECS_SERVICE', error)
  }
}

/** The replacement task set, until it is steady. */
async function install(deployment: Deployment, service: Service, parts: Parts): Promise<void> {
  const { ecs, elb, time, pollMs } = parts
  const { group, appSpec } = deployment.settings
  // What a failed deployment left behind goes first.
  for (const set of service.taskSets) if (set.status === 'ACTIVE') ecs.delete(service, set)
  const blue = service.taskSets.find(({ status }) => status === 'PRIMARY')
  const serving = blue?.loadBalancers[0]?.targetGroupArn
  const targetGroupArn = group.options.targetGroups.find((arn) => arn !== serving)
  deployment.blue = blue
  if (targetGroupArn === undefined || serving === undefined) {
    const message = `The primary task set of ${service.origin.name} has no target group.`
    throw new Interruption('Failed', 'INVALID_ECS_SERVICE', message, 'DEPLOYMENT_FAILURE')
  }
  // ECS takes a target group only that some listener forwards to.
  elb.setWeights(group.options.prodListener, [
    { targetGroupArn: serving, weight: 100 },
    { targetGroupArn, weight: 0 },
  ])
  try {
    deployment.green = ecs.create(service, { ...appSpec, targetGroupArn, externalId: deployment.id })
  } catch (error) {
    throw failure('INVALID_ECS_SERVICE', error)
  }
  const deadline = time.now() + installMs
  while (deployment.green.stability !== 'STEADY_STATE') {
    if (time.now() >= deadline) {
      const message =
        'The deployment timed out while waiting for the replacement task set to become healthy. This time out period is 60 minutes.'
      throw new Interruption('Failed', 'TIMEOUT', message, 'DEPLOYMENT_FAILURE')
    }
    await time.sleep(pollMs, deployment.signal)
  }
}

/** Production traffic moves once somebody says so; without that the deployment is stopped. */
async function beReady(deployment: Deployment, { time }: Parts, minutes: number): Promise<void> {
  deployment.status = 'Ready'
  deployment.updatedAt = time.now()
  const how = await waitAtGate(deployment, time, 'READY_WAIT', minutes * minute)
  if (how === 'elapsed') {
    const message = `The deployment timed out while waiting for notification to reroute traffic to the replacement task set. This time out period is ${minutes} minutes.`
    throw new Interruption('Stopped', 'TIMEOUT', message, 'DEPLOYMENT_STOP_ON_REQUEST')
  }
  deployment.status = 'InProgress'
}

function failure(code: string, error: unknown): unknown {
  if (!(error instanceof AwsError)) return error
  return new Interruption(
    'Failed',
    code,
    `The ECS service cannot be updated: ${error.message}`,
    'DEPLOYMENT_FAILURE',
  )
}
