import type { Json } from '../../json-service.js'
import { AwsError, type Permission } from '../../service.js'
import type { Account } from '../account.js'
import { checkRunTask } from '../check-run-task.js'
import { readContainerOverride } from '../container.js'
import { describeTask } from '../describe-task.js'
import { number, record, records, required, text } from '../members.js'
import { clusterName, taskArn, taskDefinitionArn } from '../names.js'
import type { Task } from '../task.js'
import { passRoles } from './task-definitions.js'
import type { Operations } from './operation.js'

/** What a client token was used for. */
interface Used {
  readonly input: string
  readonly tasks: readonly Task[]
}

export function runTaskOperation(account: Account): Operations {
  const used = new Map<string, Used>()
  return {
    RunTask: {
      permissions: (input) => permissionsOf(account, input),
      run(input, caller) {
        const token = text(input, 'clientToken')
        const key = `${caller.account} ${token ?? ''}`
        const known = token === undefined ? undefined : used.get(key)
        if (known !== undefined) return answer(account, repeat(known, input))
        const started = start(account, input)
        if ('failures' in started) return { tasks: [], failures: started.failures }
        if (token !== undefined) used.set(key, { input: JSON.stringify(input), tasks: started.tasks })
        return answer(account, started.tasks)
      },
    },
  }
}

function permissionsOf({ definitions, world }: Account, input: Json): readonly (string | Permission)[] {
  const named = text(input, 'taskDefinition') ?? ''
  const found = definitions.find(named)
  if (found === undefined) return [taskDefinitionArn(world, named, 0)]
  const tagged = taskArn(world, clusterName(text(input, 'cluster')), '*')
  const volumeRoles = records(input, 'volumeConfigurations').flatMap((volume) => {
    const resource = text(record(volume, 'managedEBSVolume') ?? {}, 'roleArn')
    if (resource === undefined) return []
    return [{ action: 'iam:PassRole', resource, context: { 'iam:passedtoservice': 'ecs.amazonaws.com' } }]
  })
  return [
    found.arn,
    ...passRoles(found.registered),
    ...passRoles(record(input, 'overrides') ?? {}),
    ...volumeRoles,
    ...(records(input, 'tags').length > 0 ? [{ action: 'ecs:TagResource', resource: tagged }] : []),
  ]
}

/** The tasks, or why there is no place for them. */
function start(
  account: Account,
  input: Json,
): { readonly tasks: readonly Task[] } | { readonly failures: readonly Json[] } {
  const cluster = account.cluster(text(input, 'cluster'))
  const definition = account.definitions.usable(required(input, 'taskDefinition'))
  checkRunTask(input, definition)
  const launch = account.capacity.launchOf(input, cluster.settings)
  const placement = account.capacity.find(cluster.name, launch, definition)
  if (placement.kind === 'none') {
    const [first] = placement.failures
    if (first?.reason.startsWith('No Container Instances') !== true) return { failures: placement.failures }
    throw new AwsError('InvalidParameterException', first.reason)
  }
  const taskOverrides = record(input, 'overrides') ?? {}
  const startedBy = text(input, 'startedBy')
  const tasks = Array.from({ length: number(input, 'count') ?? 1 }, () =>
    account.tasks.start({
      cluster: cluster.name,
      definition,
      group: text(input, 'group') ?? `family:${definition.family}`,
      ...(startedBy !== undefined && { startedBy }),
      ...launch,
      taskOverrides,
      overrides: records(taskOverrides, 'containerOverrides').map(readContainerOverride),
    }),
  )
  const propagated = text(input, 'propagateTags') === 'TASK_DEFINITION' ? account.tags.of(definition.arn) : []
  for (const { settings } of tasks) {
    account.tags.add(settings.arn, [...propagated, ...records(input, 'tags')])
  }
  return { tasks }
}

function repeat({ tasks, input }: Used, again: Json): readonly Task[] {
  if (input === JSON.stringify(again)) return tasks
  throw new AwsError(
    'ConflictException',
    'The provided clientToken is already in use with a different RunTask request.',
  )
}

function answer(account: Account, tasks: readonly Task[]): Json {
  const described = tasks.map((task) => {
    const { arn } = account.cluster(task.settings.cluster)
    return describeTask(task, arn, account.tags.of(task.settings.arn))
  })
  return { tasks: described, failures: [] }
}
