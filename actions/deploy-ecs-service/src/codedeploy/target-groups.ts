import { targetGroupsOf } from '../ecs/from-sdk.js'
import type { World } from '../work/world.js'

/**
 * Finds the target groups of a task set, once: CodeDeploy itself tells of their names alone. Empty while the service does
 * not show the task set.
 */
export function findTargetGroups(
  world: Pick<World, 'ecs'>,
  taskSet: string,
): () => Promise<readonly string[]> {
  let known: readonly string[] = []
  return async () => {
    if (known.length > 0) return known
    const looked = await world.ecs.lookCloser()
    const found = looked?.described.taskSets?.find(({ id }) => id === taskSet)
    known = found === undefined ? [] : targetGroupsOf(found)
    return known
  }
}
