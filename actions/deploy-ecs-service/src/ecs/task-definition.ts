import { UserError } from '@slipway/action-kit'
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../document/json.js'

/** A task definition as RegisterTaskDefinition takes it: plain JSON of which the parts used here are known. */
export interface TaskDefinition extends JsonObject {
  readonly family: string
  readonly containerDefinitions: readonly ContainerDefinition[]
}

export interface ContainerDefinition extends JsonObject {
  readonly name: string
}

// What DescribeTaskDefinition answers and RegisterTaskDefinition does not take.
// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html
export const readOnly: readonly string[] = [
  'taskDefinitionArn',
  'revision',
  'status',
  'requiresAttributes',
  'compatibilities',
  'registeredAt',
  'registeredBy',
  'deregisteredAt',
  'deleteRequestedAt',
]

/** What of a described definition could be registered again. */
export function withoutReadOnlyFields(definition: JsonObject): JsonObject {
  const { tags, ...others } = Object.fromEntries(
    Object.entries(definition).filter(([field]) => !readOnly.includes(field)),
  )
  const own = isJsonArray(tags) ? tags.filter(isOwnTag) : []
  // ECS answers an empty list, and takes none: "Tags can not be empty."
  return own.length === 0 ? others : { ...others, tags: own }
}

/** Whether it has the members without which there is no task definition. */
export function isTaskDefinition(definition: JsonObject): definition is TaskDefinition {
  const { family, containerDefinitions } = definition
  return (
    typeof family === 'string' &&
    isJsonArray(containerDefinitions) &&
    containerDefinitions.every((one) => isJsonObject(one) && typeof one.name === 'string')
  )
}

/**
 * A revision as DescribeTaskDefinition answered it, without what could not be registered again.
 * @throws UserError when that is no task definition
 */
export function toTaskDefinition(described: JsonObject): TaskDefinition {
  const definition = withoutReadOnlyFields(described)
  if (isTaskDefinition(definition)) return definition
  throw new UserError('ECS described a task definition without its family or containers')
}

/** Keys that start with `aws:` are AWS's own (CloudFormation puts some), and nobody else may give them. */
function isOwnTag(tag: Json): boolean {
  return !isJsonObject(tag) || typeof tag.key !== 'string' || !/^aws:/i.test(tag.key)
}

/** `orders:12` of `arn:aws:ecs:<region>:<account>:task-definition/orders:12`. */
export function revisionName(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1)
}
