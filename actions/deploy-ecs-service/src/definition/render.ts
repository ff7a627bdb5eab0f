import type { JsonObject } from '../json.js'
import type { TaskDefinition } from '../task-definition.js'
import type { DefinitionWish } from './wish.js'

export interface Rendered {
  readonly definition: TaskDefinition
  /** What the user is to know: fields that the SDK does not know, an image by a tag that can move. */
  readonly notices: readonly string[]
}

/**
 * The definition to register: the source's with the changes of the inputs.
 * @param base what the file holds, or DescribeTaskDefinition answered; read-only members are dropped
 * @throws UserError for a container that the definition does not have, among others
 */
export function renderDefinition(base: JsonObject, _wish: DefinitionWish): Rendered {
  return { definition: base as TaskDefinition, notices: [] }
}
