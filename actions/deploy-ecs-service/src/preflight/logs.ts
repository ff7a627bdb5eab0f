import type { Hosting } from './hosting.js'
import { member, text } from './members.js'
import { error, type Problem } from './problem.js'
import type { Decision } from './simulate.js'
import type { Container, Task } from './task.js'

/** Where a container's awslogs driver writes. */
export interface AwsLogs {
  readonly container: string
  readonly group: string
  /** Undefined when it is not given. */
  readonly region: string | undefined
  /** The driver makes the group when it is not there. */
  readonly isCreating: boolean
}

export interface LogFacts {
  /** Whether the group is there; undefined when it could not be looked at. */
  readonly isThere: (log: AwsLogs) => boolean | undefined
  /** Whether the execution role may create the group; undefined when that was not asked. */
  readonly mayCreate: (log: AwsLogs) => Decision | undefined
}

export function awsLogsOf({ containers }: Task): readonly AwsLogs[] {
  return containers.flatMap(({ name, log }) => {
    const group = log?.driver === 'awslogs' ? text(log.options, 'awslogs-group') : undefined
    if (group === undefined) return []
    const creates = member(log?.options, 'awslogs-create-group')
    return [
      {
        container: name,
        group,
        region: text(log?.options, 'awslogs-region'),
        isCreating: creates === true || creates === 'true',
      },
    ]
  })
}

/** Whether each log configuration has what its driver needs. Needs no look at AWS. */
export function judgeLogOptions(task: Task, hosting: Hosting['kind']): readonly Problem[] {
  return task.containers.flatMap((container) => judgeOptions(container, task, hosting))
}

function judgeOptions(
  { name, log }: Container,
  { containers }: Task,
  hosting: Hosting['kind'],
): readonly Problem[] {
  if (log?.driver === 'awsfirelens') {
    if (containers.some(({ isLogRouter }) => isLogRouter)) return []
    return [
      error(
        `Container ${name} logs through FireLens, and no container of the task has a firelensConfiguration`,
        'Add a log router container (fluent-bit), or use another log driver.',
        name,
      ),
    ]
  }
  if (log?.driver !== 'awslogs') return []
  const needed = [
    'awslogs-group',
    'awslogs-region',
    ...(hosting === 'fargate' ? ['awslogs-stream-prefix'] : []),
  ]
  const lacking = needed.filter((option) => text(log.options, option) === undefined)
  if (lacking.length === 0) return []
  return [
    error(
      `The log configuration of container ${name} has no ${lacking.join(' and no ')}`,
      `Set ${lacking.length === 1 ? 'it' : 'them'} in logConfiguration.options.`,
      name,
    ),
  ]
}

export function judgeLogGroups(
  logs: readonly AwsLogs[],
  { isThere, mayCreate }: LogFacts,
): readonly Problem[] {
  return logs.flatMap((log) => {
    if (isThere(log) !== false) return []
    const { container, group, region, isCreating } = log
    const problem = `The log group ${group} of container ${container} does not exist${region === undefined ? '' : ` in ${region}`}`
    if (!isCreating) {
      return error(
        problem,
        `Create it (\`aws logs create-log-group --log-group-name ${group}${region === undefined ? '' : ` --region ${region}`}\`), or set "awslogs-create-group": "true".`,
        container,
      )
    }
    const decision = mayCreate(log)
    if (decision !== 'denied' && decision !== 'explicitly denied') return []
    return error(
      `${problem}, and the execution role may not create it`,
      'Add to a policy of the role: Allow logs:CreateLogGroup (AmazonECSTaskExecutionRolePolicy does not have it); or create the group.',
      container,
    )
  })
}
