import { boolean, text } from './members.js'
import type { Service } from './service.js'
import type { Tags } from './tags.js'
import type { Task } from './task.js'

/**
 * The tags that a task of a service starts with: those of its service or its task definition, and ECS's own.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html
 */
export function tagTask(tags: Tags, { settings, origin }: Service, task: Task): void {
  const { arn, definition, cluster } = task.settings
  if (boolean(settings, 'enableECSManagedTags') === true) {
    tags.add(arn, [
      { key: 'aws:ecs:clusterName', value: cluster },
      { key: 'aws:ecs:serviceName', value: origin.name },
    ])
  }
  const propagated = text(settings, 'propagateTags')
  if (propagated === 'SERVICE') tags.add(arn, tags.of(origin.arn))
  else if (propagated === 'TASK_DEFINITION') tags.add(arn, tags.of(definition.arn))
}
