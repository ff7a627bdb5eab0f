import { isJsonObject, type JsonObject } from '../document/json.js'
import { revisionName } from '../ecs/task-definition.js'

/** What a target runs now, by a revision's name (`orders:12`) or a family's, which is its latest revision. */
export function taskDefinitionOf(target: JsonObject): string | undefined {
  const { EcsParameters: parameters } = target
  if (!isJsonObject(parameters) || typeof parameters.TaskDefinitionArn !== 'string') return undefined
  return revisionName(parameters.TaskDefinitionArn)
}

export function familyOf(revision: string): string {
  return revision.replace(/:\d+$/, '')
}

/**
 * The target with the revision of its family, all else as it was; undefined when nothing has to change: it is another
 * family's, points there already, or runs the latest revision anyway.
 * @param taskDefinition the revision's ARN
 */
export function pointTarget(target: JsonObject, taskDefinition: string): JsonObject | undefined {
  const current = taskDefinitionOf(target)
  const wanted = revisionName(taskDefinition)
  const isPinned = current?.includes(':') === true
  if (!isPinned || current === wanted || familyOf(current) !== familyOf(wanted)) return undefined
  const parameters = isJsonObject(target.EcsParameters) ? target.EcsParameters : {}
  return { ...target, EcsParameters: { ...parameters, TaskDefinitionArn: taskDefinition } }
}
