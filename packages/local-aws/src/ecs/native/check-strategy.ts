import type { Json } from '../../json-service.js'
import { AwsError } from '../../service.js'
import { number, record, records, text, texts } from '../members.js'
import { hookStages } from './stages.js'
import { nativeStrategy } from './strategy.js'

/**
 * What ECS asks of the deploymentConfiguration of BLUE_GREEN, LINEAR and CANARY; nothing of other services. The ranges
 * are those of the API reference, the words are not documented.
 * @throws AwsError InvalidParameterException
 */
export function checkNativeStrategy(settings: Json): void {
  const configuration = record(settings, 'deploymentConfiguration') ?? {}
  const strategy = nativeStrategy(configuration)
  if (strategy === undefined) return
  const { linearConfiguration: linear, canaryConfiguration: canary } = configuration
  if (linear !== undefined && strategy !== 'LINEAR') {
    throw invalid('linearConfiguration is only valid when the deployment strategy is LINEAR.')
  }
  if (canary !== undefined && strategy !== 'CANARY') {
    throw invalid('canaryConfiguration is only valid when the deployment strategy is CANARY.')
  }
  inRange(configuration, 'bakeTimeInMinutes', 0, 1440)
  const steps = record(configuration, 'linearConfiguration') ?? {}
  inRange(steps, 'stepPercent', 3, 100)
  inRange(steps, 'stepBakeTimeInMinutes', 0, 1440)
  const phase = record(configuration, 'canaryConfiguration') ?? {}
  inRange(phase, 'canaryPercent', 0.1, 100)
  inRange(phase, 'canaryBakeTimeInMinutes', 0, 1440)
  for (const hook of records(configuration, 'lifecycleHooks')) checkHook(hook)
  if (records(settings, 'loadBalancers').some(({ advancedConfiguration }) => advancedConfiguration == null)) {
    throw invalid(
      'advancedConfiguration field is required for all loadBalancers when using a non-ROLLING deployment strategy.',
    )
  }
}

function checkHook(hook: Json): void {
  const type = text(hook, 'targetType') ?? 'AWS_LAMBDA'
  const stages = texts(hook, 'lifecycleStages')
  const unknown = stages.find((stage) => !hookStages.some((known) => known === stage))
  if (stages.length === 0) throw invalid('lifecycleStages cannot be empty.')
  if (unknown !== undefined) throw invalid(`Invalid lifecycle stage ${unknown}.`)
  if (type === 'PAUSE') {
    const refused = stages.find(
      (stage) => stage === 'TEST_TRAFFIC_SHIFT' || stage === 'PRODUCTION_TRAFFIC_SHIFT',
    )
    if (refused !== undefined) throw invalid(`PAUSE hooks cannot be configured at ${refused}.`)
  } else if (type !== 'AWS_LAMBDA') {
    throw invalid(`Invalid lifecycle hook target type ${type}.`)
  } else if (text(hook, 'hookTargetArn') === undefined || text(hook, 'roleArn') === undefined) {
    throw invalid('hookTargetArn and roleArn are required for AWS_LAMBDA lifecycle hooks.')
  }
  inRange(record(hook, 'timeoutConfiguration') ?? {}, 'timeoutInMinutes', 1, 20_160)
}

function inRange(values: Json, name: string, min: number, max: number): void {
  const value = number(values, name)
  if (value === undefined || (value >= min && value <= max)) return
  throw invalid(`${name} must be between ${min} and ${max}.`)
}

function invalid(message: string): AwsError {
  return new AwsError('InvalidParameterException', message)
}
