import type { Elb } from '../elb/index.js'
import type { Json } from '../json-service.js'
import { AwsError } from '../service.js'
import { number, record, records, text } from './members.js'
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

function invalid(message: string): AwsError {
  return new AwsError('InvalidParameterException', message)
}
