import type { Json } from '../json-service.js'
import { AwsError } from '../service.js'
import { readContainerOverride } from './container.js'
import { boolean, number, record, records, text } from './members.js'
import type { TaskDefinition } from './task-definition.js'

/**
 * What RunTask refuses before it looks for a place.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html
 * @throws AwsError InvalidParameterException for the first fault
 */
export function checkRunTask(input: Json, definition: TaskDefinition): void {
  checkNetwork(input, definition)
  const count = number(input, 'count') ?? 1
  if (count < 1 || count > 10) throw invalid('Count must be between 1 and 10.')
  checkLaunch(input, definition)
  const startedBy = text(input, 'startedBy') ?? ''
  if (!/^[\w/-]{0,128}$/.test(startedBy)) throw invalid('Invalid startedBy value.')
  if (text(input, 'propagateTags') === 'SERVICE') {
    throw invalid('PropagateTags value SERVICE is not supported for RunTask.')
  }
  if (!/^[!-~]{0,64}$/.test(text(input, 'clientToken') ?? '')) throw invalid('Invalid clientToken.')
  checkOverrides(input, definition)
  checkVolumes(input, definition)
}

function checkNetwork(input: Json, { registered }: TaskDefinition): void {
  const network = record(input, 'networkConfiguration')
  const isAwsvpc = text(registered, 'networkMode') === 'awsvpc'
  if (isAwsvpc && network === undefined) {
    throw invalid('Network Configuration must be provided when networkMode ‘awsvpc’ is specified.')
  }
  if (!isAwsvpc && network !== undefined) {
    throw invalid('Network Configuration is not valid for the given networkMode of this task definition.')
  }
  if (!isAwsvpc) return
  const subnets = record(network ?? {}, 'awsvpcConfiguration')?.subnets
  if (!Array.isArray(subnets) || subnets.length === 0) throw invalid('subnets can not be empty.')
}

function checkLaunch(input: Json, { registered }: TaskDefinition): void {
  const strategy = records(input, 'capacityProviderStrategy')
  const launchType = text(input, 'launchType')
  if (strategy.length > 0 && launchType !== undefined) {
    throw invalid(
      'Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.',
    )
  }
  const compatible = registered.requiresCompatibilities
  if (launchType !== 'FARGATE' || (Array.isArray(compatible) && compatible.includes('FARGATE'))) return
  if (text(registered, 'networkMode') !== 'awsvpc') {
    throw invalid('Task definition does not support launch_type FARGATE.')
  }
}

function checkOverrides(input: Json, { containers }: TaskDefinition): void {
  const overrides = records(record(input, 'overrides') ?? {}, 'containerOverrides').map(readContainerOverride)
  for (const { name = '' } of overrides) {
    if (containers.some((container) => container.name === name)) continue
    throw invalid(`Override for container named ${name} is not a container in the TaskDefinition.`)
  }
}

function checkVolumes(input: Json, { registered }: TaskDefinition): void {
  const known = records(registered, 'volumes').filter(
    (volume) => boolean(volume, 'configuredAtLaunch') === true,
  )
  for (const volume of records(input, 'volumeConfigurations')) {
    const name = text(volume, 'name') ?? ''
    if (!known.some((candidate) => text(candidate, 'name') === name)) {
      throw invalid(`Volume ${name} is not configured at launch in the task definition.`)
    }
    if (text(record(volume, 'managedEBSVolume') ?? {}, 'roleArn') === undefined) {
      throw invalid('roleArn can not be blank.')
    }
  }
}

function invalid(message: string): AwsError {
  return new AwsError('InvalidParameterException', message)
}
