import { isDeepStrictEqual } from 'node:util'
import type { Elb } from '../elb/index.js'
import type { Json } from '../json-service.js'
import { AwsError } from '../service.js'
import { boolean, number, record, records, text } from './members.js'
import { checkNativeStrategy } from './native/check-strategy.js'
import { nativeStrategy } from './native/strategy.js'
import type { TaskDefinition } from './task-definition.js'

/** @throws AwsError InvalidParameterException in ECS's words, for the first fault */
export function checkServiceSettings(
  settings: Json,
  definition: TaskDefinition,
  elb: Pick<Elb, 'attached'>,
): void {
  checkStrategy(settings)
  checkPlacement(settings)
  checkPercents(record(settings, 'deploymentConfiguration') ?? {})
  const { registered } = definition
  if (text(registered, 'networkMode') === 'awsvpc' && !record(settings, 'networkConfiguration')) {
    throw invalid('Network Configuration must be provided when networkMode ‘awsvpc’ is specified.')
  }
  for (const balancer of records(settings, 'loadBalancers')) checkLoadBalancer(balancer, definition, elb)
}

function checkLoadBalancer(balancer: Json, definition: TaskDefinition, elb: Pick<Elb, 'attached'>): void {
  const name = text(balancer, 'containerName') ?? ''
  const port = number(balancer, 'containerPort') ?? 0
  const group = text(balancer, 'targetGroupArn') ?? ''
  const container = definition.containers.find((candidate) => candidate.name === name)
  if (container === undefined) {
    throw invalid(`The container ${name} does not exist in the task definition.`)
  }
  if (!container.ports.some(({ containerPort }) => containerPort === port)) {
    throw invalid(`The container ${name} did not have a container port ${port} defined.`)
  }
  if (!isAttached(elb, group)) {
    throw invalid(`The target group with targetGroupArn ${group} does not have an associated load balancer.`)
  }
}

function isAttached(elb: Pick<Elb, 'attached'>, targetGroupArn: string): boolean {
  try {
    return elb.attached(targetGroupArn)
  } catch (error) {
    if (!(error instanceof AwsError)) throw error
    throw invalid(
      'Unable to assume role and validate the specified targetGroupArn. Please verify that it exists.',
    )
  }
}

/** The rolling update by ECS itself is what there is. */
function checkStrategy(settings: Json): void {
  const controller = text(record(settings, 'deploymentController') ?? {}, 'type') ?? 'ECS'
  const strategy = text(record(settings, 'deploymentConfiguration') ?? {}, 'strategy') ?? 'ROLLING'
  const isNative = nativeStrategy(record(settings, 'deploymentConfiguration') ?? {}) !== undefined
  if (controller === 'ECS' && isNative) {
    checkNativeStrategy(settings)
    return
  }
  if ((controller === 'ECS' && strategy === 'ROLLING') || controller === 'CODE_DEPLOY') return
  if (controller === 'EXTERNAL') return
  throw invalid(`The embedded AWS has no deployments of controller ${controller}, strategy ${strategy}.`)
}

function checkPlacement(settings: Json): void {
  if (text(settings, 'launchType') === undefined) return
  if (records(settings, 'capacityProviderStrategy').length === 0) return
  throw invalid(
    'Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.',
  )
}

function checkPercents(configuration: Json): void {
  const least = number(configuration, 'minimumHealthyPercent')
  const most = number(configuration, 'maximumPercent')
  if (least !== 100 || most !== 100) return
  throw invalid('Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.')
}

/**
 * Other capacity providers come with new tasks alone.
 * @throws AwsError InvalidParameterException in ECS's words
 */
export function checkForced(settings: Json, update: Json): void {
  if (update.capacityProviderStrategy === undefined || boolean(update, 'forceNewDeployment') === true) return
  const [before, after] = [settings, update].map((one) => records(one, 'capacityProviderStrategy'))
  if (isDeepStrictEqual(before, after)) return
  throw invalid(
    'When switching from launch type to capacity provider strategy on an existing service, or making a change to a capacity provider strategy on a service that is already using one, you must force a new deployment.',
  )
}

function invalid(message: string): AwsError {
  return new AwsError('InvalidParameterException', message)
}
