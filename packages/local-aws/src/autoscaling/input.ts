import type { Json } from '../json-service.js'
import { AwsError } from '../service.js'
import { number, text } from '../ecs/members.js'

const dimension = 'ecs:service:DesiredCount'

export function invalid(message: string): AwsError {
  return new AwsError('ValidationException', message)
}

/** @throws AwsError ValidationException as the service model has it for a member that is required */
export function requiredText(input: Json, name: string): string {
  const value = text(input, name)
  if (value !== undefined && value !== '') return value
  const member = name.charAt(0).toLowerCase() + name.slice(1)
  throw invalid(
    `1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`,
  )
}

/**
 * The service that a call is about: `service/<cluster>/<service>`.
 * @throws AwsError ValidationException for anything else than the tasks of an ECS service
 */
export function resourceOf(input: Json): string {
  checkNamespace(input)
  const given = requiredText(input, 'ScalableDimension')
  if (given !== dimension) throw invalid(`Unsupported service namespace, resource type or scalable dimension`)
  const resource = requiredText(input, 'ResourceId')
  if (!/^service\/[\w-]+\/[\w-]+$/.test(resource)) {
    throw invalid('Unsupported service namespace, resource type or scalable dimension')
  }
  return resource
}

/** What a Describe call is limited to; undefined where it is not. */
export function filterOf(input: Json): { readonly resource: string | undefined } {
  checkNamespace(input)
  return { resource: text(input, 'ResourceId') }
}

function checkNamespace(input: Json): void {
  if (requiredText(input, 'ServiceNamespace') !== 'ecs') {
    throw invalid('The embedded AWS scales nothing but ECS services')
  }
}

/** A time in seconds since the epoch, as milliseconds. */
export function time(input: Json, name: string): number | undefined {
  const seconds = number(input, name)
  return seconds === undefined ? undefined : seconds * 1000
}

/** Members by which every description says what it is about. */
export function described(resource: string): Json {
  return { ServiceNamespace: 'ecs', ResourceId: resource, ScalableDimension: dimension }
}
