import { withoutIds, type Found } from './found.js'
import { imageFailure } from './image-failure.js'
import { resourceFailure } from './resource-failure.js'
import { exitFailure, healthFailure } from './run-failure.js'
import { startFailure } from './start-failure.js'
import type { StoppedTask } from '../ecs/service.js'

/** Why a task stopped that should have kept running. */
export interface TaskFailure extends Found {
  /** What ECS said. */
  readonly reason: string
  readonly task: StoppedTask
}

/**
 * Explains a stopped task; undefined when it stopped for a reason that is no failure (scaling in, replaced, a Spot
 * interruption). Texts: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html
 * @param essential the names of the essential containers
 */
export function explainStoppedTask(
  task: StoppedTask,
  essential: ReadonlySet<string>,
): TaskFailure | undefined {
  if (isTakenAway(task)) return undefined
  const reasons = [task.reason, ...task.containers.map(({ reason }) => reason)].filter(
    (reason) => reason !== '',
  )
  const found = findFailure(task, essential, reasons.join('; '))
  return found === undefined ? undefined : { ...found, task, reason: [...new Set(reasons)].join('; ') }
}

/** By a person, or by AWS: neither says anything about the version. */
function isTakenAway({ stopCode, reason }: StoppedTask): boolean {
  return (
    ['SpotInterruption', 'TerminationNotice', 'InfrastructureHealth', 'UserInitiated'].includes(stopCode) ||
    /Spot Task was interrupted|Host EC2 .* (terminated|stopped)/.test(reason)
  )
}

function findFailure(task: StoppedTask, essential: ReadonlySet<string>, text: string): Found | undefined {
  if (/CannotPull\w*Error|CannotPullContainer/.test(text)) return imageFailure(task, text)
  // Its text can name a ResourceInitializationError as well.
  const start = startFailure(task, text)
  if (start !== undefined) return start
  if (text.includes('ResourceInitializationError')) return resourceFailure(text)
  if (/failed (container|ELB) health checks/.test(text)) return healthFailure(task, text)
  return exitFailure(task, essential) ?? otherFailure(task)
}

function otherFailure(task: StoppedTask): Found | undefined {
  if (task.stopCode !== 'TaskFailedToStart' && task.stopCode !== 'EssentialContainerExited') return undefined
  const nothing = { container: undefined, exitCode: undefined }
  if (/Capacity is unavailable|insufficient capacity/i.test(task.reason)) {
    return {
      ...nothing,
      kind: 'capacity',
      signature: 'capacity',
      conclusiveAfter: Infinity,
      cause: 'There was no capacity for the task',
      advice: ['Give subnets in more availability zones, another size, or run the step again later.'],
    }
  }
  return {
    ...nothing,
    kind: 'other',
    signature: `other:${withoutIds(task.reason)}`,
    conclusiveAfter: 3,
    cause:
      task.stopCode === 'TaskFailedToStart'
        ? 'The task could not be started'
        : 'An essential container exited',
    advice: ["Look at the stopped task in the ECS console: the service's tab Tasks, filter Stopped."],
  }
}
