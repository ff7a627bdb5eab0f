import type { TaskDefinition } from './task-definition.js'

/** The names of the containers without which a task does not go on; a container is one unless it says otherwise. */
export function essentialContainers(definition: TaskDefinition): ReadonlySet<string> {
  return new Set(
    definition.containerDefinitions.filter(({ essential }) => essential !== false).map(({ name }) => name),
  )
}
