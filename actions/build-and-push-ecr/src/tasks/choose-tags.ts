import { partTag } from '../assemble/part-tag.js'
import type { Task } from '../inputs/task.js'
import type { EventFacts } from '../tags/event-facts.js'
import { requireTags, type ResolvedTags } from '../tags/resolve-tags.js'
import { thisRun } from './this-run.js'

/**
 * The tags that the image of a task is to get: the event's; for a part of an image the one by which the last job finds it.
 * An image that goes nowhere needs none.
 * @throws UserError when a task needs a tag and no rule gives one
 */
export function chooseTags(
  task: Task,
  resolved: ResolvedTags,
  facts: EventFacts,
  env: Readonly<NodeJS.ProcessEnv>,
): readonly string[] {
  if (task.kind !== 'build') return requireTags(resolved, facts)
  const [platform = ''] = task.request.platforms
  if (task.partOf !== undefined) return [partTag({ ...thisRun(env), partOf: task.partOf, platform })]
  return task.push ? requireTags(resolved, facts) : resolved.tags
}
