import { explainExitCode } from './exit-code.js'
import type { StoppedContainer, StoppedTask } from './service.js'

/** Why a task stopped that should have kept running. */
export interface TaskFailure {
  readonly kind: 'image' | 'resources' | 'start' | 'out-of-memory' | 'exit' | 'health' | 'other'
  /** The same for tasks that failed in the same way. */
  readonly signature: string
  /** How many tasks have to fail in this way until trying again is pointless. */
  readonly conclusiveAfter: number
  /** One sentence: what happened. */
  readonly cause: string
  /** What ECS said. */
  readonly reason: string
  /** The container that caused it, when it was one. */
  readonly container: string | undefined
  readonly exitCode: number | undefined
  readonly task: StoppedTask
}

type Found = Omit<TaskFailure, 'task' | 'reason'>

/**
 * Explains a stopped task; undefined when it stopped for a reason that is no failure (scaling in, replaced, a Spot
 * interruption). Texts: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html
 * @param essential the names of the essential containers
 */
export function explainStoppedTask(
  task: StoppedTask,
  essential: ReadonlySet<string>,
): TaskFailure | undefined {
  const reasons = [task.reason, ...task.containers.map(({ reason }) => reason)].filter(
    (reason) => reason !== '',
  )
  const found = findFailure(task, essential, reasons.join('; '))
  return found === undefined ? undefined : { ...found, task, reason: [...new Set(reasons)].join('; ') }
}

function findFailure(task: StoppedTask, essential: ReadonlySet<string>, text: string): Found | undefined {
  if (/CannotPull\w*Error|CannotPullContainer/.test(text)) return imageFailure(task, text)
  if (text.includes('ResourceInitializationError')) return resourceFailure(text)
  const start = /(?:CannotStart|CannotCreate|ContainerRuntime|DockerState|Dockerd?Timeout)\w*Error[^;]*/.exec(
    text,
  )?.[0]
  if (start !== undefined) {
    return {
      kind: 'start',
      signature: `start:${withoutIds(start)}`,
      conclusiveAfter: start.startsWith('Cannot') ? 1 : 2,
      cause: 'The container could not be started',
      container: task.containers.find(({ reason }) => reason.includes(start))?.name,
      exitCode: undefined,
    }
  }
  if (/failed (container|ELB) health checks/.test(text)) return healthFailure(task, text)
  return exitFailure(task, essential) ?? otherFailure(task)
}

function imageFailure(task: StoppedTask, text: string): Found {
  // What may be over at the next try: the network, and the registry's limits.
  const passing = /timeout|deadline|i\/o|connection|TLS|toomanyrequests|429|50[0-9] |EOF|no space/i.test(text)
  const missing = /not found|manifest unknown|does not exist|no such/i.test(text)
  return {
    kind: 'image',
    signature: 'image',
    conclusiveAfter: passing && !missing ? 3 : 1,
    cause: missing ? 'The image does not exist in the registry' : 'The image could not be pulled',
    container: task.containers.find(({ reason }) => reason.includes('CannotPull'))?.name,
    exitCode: undefined,
  }
}

function resourceFailure(text: string): Found {
  const refused = /AccessDenied|not authorized|ResourceNotFound|can't find|does not exist|invalid/i.test(text)
  return {
    kind: 'resources',
    signature: 'resources',
    conclusiveAfter: refused ? 1 : 2,
    cause: 'ECS could not prepare what the task needs (secrets, log group, volume or network)',
    container: undefined,
    exitCode: undefined,
  }
}

function healthFailure(task: StoppedTask, text: string): Found {
  const byLoadBalancer = text.includes('ELB')
  return {
    kind: 'health',
    signature: byLoadBalancer ? 'health:elb' : 'health:container',
    conclusiveAfter: 3,
    cause: byLoadBalancer
      ? "The task ran and did not pass the load balancer's health check"
      : "The task ran and did not pass its container's health check",
    container: task.containers[0]?.name,
    exitCode: undefined,
  }
}

function exitFailure(task: StoppedTask, essential: ReadonlySet<string>): Found | undefined {
  const failed = failedContainer(task, essential)
  if (failed?.exitCode === undefined) return undefined
  const { name, exitCode } = failed
  const outOfMemory = failed.reason.includes('OutOfMemory')
  return {
    kind: outOfMemory ? 'out-of-memory' : 'exit',
    signature: `exit:${name}:${exitCode}`,
    conclusiveAfter: 2,
    cause: outOfMemory
      ? `Container ${name} ran out of memory and was killed (exit code ${exitCode})`
      : `Container ${name} exited with code ${exitCode}: ${explainExitCode(exitCode)}`,
    container: name,
    exitCode,
  }
}

/** When one essential container ends, ECS stops the others: the first with an error is the cause, 143 and 137 follow. */
function failedContainer(task: StoppedTask, essential: ReadonlySet<string>): StoppedContainer | undefined {
  if (task.stopCode !== 'EssentialContainerExited') return undefined
  const exited = task.containers.filter(({ name, exitCode }) => essential.has(name) && exitCode !== undefined)
  const rank = ({ exitCode, reason }: StoppedContainer): number => {
    if (reason.includes('OutOfMemory')) return 0
    if (exitCode === 143 || exitCode === 137) return 2
    return exitCode === 0 ? 3 : 1
  }
  return exited.sort((a, b) => rank(a) - rank(b))[0]
}

function otherFailure(task: StoppedTask): Found | undefined {
  if (task.stopCode !== 'TaskFailedToStart' && task.stopCode !== 'EssentialContainerExited') return undefined
  return {
    kind: 'other',
    signature: `other:${withoutIds(task.reason)}`,
    conclusiveAfter: 3,
    cause:
      task.stopCode === 'TaskFailedToStart'
        ? 'The task could not be started'
        : 'An essential container exited',
    container: undefined,
    exitCode: undefined,
  }
}

/** Without what differs from task to task: ids, addresses, numbers. */
function withoutIds(text: string): string {
  return text.replace(/[0-9a-f]{8,}|\d+/g, '#')
}
