import type { Json } from '../../json-service.js'
import { AwsError } from '../../service.js'
import type { Account } from '../account.js'
import { describeTask } from '../describe-task.js'
import { required, text, texts } from '../members.js'
import { clusterArn, clusterName, lastPart, taskArn } from '../names.js'
import { page } from '../page.js'
import type { Task } from '../task.js'
import type { Operations } from './operation.js'
import { runTaskOperation } from './run-task.js'

export function taskOperations(account: Account): Operations {
  const arnOf = (input: Json, reference: string): string =>
    taskArn(account.world, clusterName(text(input, 'cluster')), lastPart(reference))
  return {
    ...runTaskOperation(account),
    StopTask: {
      permissions: (input) => [arnOf(input, text(input, 'task') ?? '')],
      run(input) {
        const cluster = account.cluster(text(input, 'cluster'))
        const task = account.tasks.existing(cluster.name, required(input, 'task'))
        task.deactivate('UserInitiated', text(input, 'reason') ?? 'Task stopped by user')
        // A service's task is drained first; its scheduler sees to it.
        if (!task.settings.group.startsWith('service:')) task.halt()
        return { task: describeTask(task, cluster.arn) }
      },
    },
    ListTasks: {
      permissions(input) {
        const cluster = clusterArn(account.world, clusterName(text(input, 'cluster')))
        return [{ action: 'ecs:ListTasks', resource: '*', context: { 'ecs:cluster': cluster } }]
      },
      run(input) {
        const cluster = account.cluster(text(input, 'cluster'))
        const service = text(input, 'serviceName')
        if (service !== undefined && account.findService(cluster, service) === undefined) {
          throw new AwsError('ServiceNotFoundException', 'Service not found.')
        }
        const matching = account.tasks.list(cluster.name).filter((task) => matches(task, input))
        const { items, nextToken } = page(matching.toReversed(), input)
        return { taskArns: items.map(({ settings }) => settings.arn), nextToken }
      },
    },
    DescribeTasks: {
      permissions: (input) => texts(input, 'tasks').map((reference) => arnOf(input, reference)),
      run(input) {
        const cluster = account.cluster(text(input, 'cluster'))
        const references = texts(input, 'tasks')
        if (references.length === 0) {
          throw new AwsError('InvalidParameterException', 'Tasks cannot be empty.')
        }
        if (references.length > 100) {
          throw new AwsError('InvalidParameterException', 'Tasks cannot have more than 100 elements.')
        }
        const withTags = texts(input, 'include').includes('TAGS')
        const found = references.map((name) => [name, account.tasks.find(cluster.name, name)] as const)
        return {
          tasks: found.flatMap(([, task]) => {
            if (task === undefined) return []
            return [describeTask(task, cluster.arn, withTags ? account.tags.of(task.settings.arn) : [])]
          }),
          failures: found.flatMap(([name, task]) =>
            task ? [] : [{ arn: arnOf(input, name), reason: 'MISSING' }],
          ),
        }
      },
    },
  }
}

function matches({ settings, desiredStatus }: Task, input: Json): boolean {
  const service = text(input, 'serviceName')
  const family = text(input, 'family')
  const startedBy = text(input, 'startedBy')
  return (
    desiredStatus === (text(input, 'desiredStatus') ?? 'RUNNING') &&
    (service === undefined || settings.group === `service:${lastPart(service)}`) &&
    (family === undefined || settings.definition.family === family) &&
    (startedBy === undefined || settings.startedBy === startedBy)
  )
}
