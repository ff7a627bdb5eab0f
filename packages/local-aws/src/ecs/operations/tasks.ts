import type { Json } from '../../json-service.js'
import { AwsError } from '../../service.js'
import type { Account } from '../account.js'
import { readContainerOverride } from '../container.js'
import { describeTask } from '../describe-task.js'
import { number, record, records, required, text, texts } from '../members.js'
import { clusterArn, clusterName, lastPart, taskArn, taskDefinitionArn } from '../names.js'
import { page } from '../page.js'
import type { Task } from '../task.js'
import { passRoles } from './task-definitions.js'
import type { Operations } from './operation.js'

export function taskOperations(account: Account): Operations {
  const arnOf = (input: Json, reference: string): string =>
    taskArn(account.world, clusterName(text(input, 'cluster')), lastPart(reference))
  return {
    RunTask: {
      permissions(input) {
        const found = account.definitions.find(text(input, 'taskDefinition') ?? '')
        if (found === undefined)
          return [taskDefinitionArn(account.world, text(input, 'taskDefinition') ?? '', 0)]
        return [found.arn, ...passRoles(found.registered), ...passRoles(record(input, 'overrides') ?? {})]
      },
      run: (input) => runTask(account, input),
    },
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

function runTask(account: Account, input: Json): Json {
  const cluster = account.cluster(text(input, 'cluster'))
  const definition = account.definitions.usable(required(input, 'taskDefinition'))
  if (text(definition.registered, 'networkMode') === 'awsvpc' && !record(input, 'networkConfiguration')) {
    const message = 'Network Configuration must be provided when networkMode ‘awsvpc’ is specified.'
    throw new AwsError('InvalidParameterException', message)
  }
  const count = number(input, 'count') ?? 1
  if (count < 1 || count > 10) {
    throw new AwsError('InvalidParameterException', 'Count must be between 1 and 10.')
  }
  const overrides = records(record(input, 'overrides') ?? {}, 'containerOverrides').map(readContainerOverride)
  for (const { name } of overrides) {
    if (definition.containers.some((container) => container.name === name)) continue
    const message =
      'Override for container named ' + (name ?? '') + ' is not a container in the TaskDefinition.'
    throw new AwsError('InvalidParameterException', message)
  }
  const startedBy = text(input, 'startedBy')
  const tasks = Array.from({ length: count }, () =>
    account.tasks.start({
      cluster: cluster.name,
      definition,
      group: text(input, 'group') ?? `family:${definition.family}`,
      ...(startedBy !== undefined && { startedBy }),
      launchType: text(input, 'launchType') ?? 'FARGATE',
      overrides,
    }),
  )
  for (const { settings } of tasks) account.tags.add(settings.arn, records(input, 'tags'))
  const described = tasks.map((task) => describeTask(task, cluster.arn, account.tags.of(task.settings.arn)))
  return { tasks: described, failures: [] }
}
