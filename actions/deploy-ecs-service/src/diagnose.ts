import type { Clock } from '@slipway/action-kit'
import { adviseOn } from './advice.js'
import { readContainerLog, type ContainerLog } from './container-log.js'
import type { LogsApi } from './ecs-api.js'
import type { ServiceEvent } from './service.js'
import type { TaskDefinition } from './task-definition.js'
import type { TaskFailure } from './task-failure.js'

/** Why a deployment failed, as far as it can be told. */
export interface Diagnosis {
  /** One sentence. */
  readonly cause: string
  /** What ECS said, when it said something. */
  readonly reason: string | undefined
  /** How many tasks failed in this way. */
  readonly failedTasks: number
  /** The container at fault, or undefined. */
  readonly container: string | undefined
  readonly exitCode: number | undefined
  readonly log: ContainerLog | undefined
  readonly advice: readonly string[]
}

/** Everything that was seen of a deployment that did not succeed. */
export interface Evidence {
  /** Oldest first. */
  readonly failures: readonly TaskFailure[]
  /** Since the deployment began, oldest first. */
  readonly events: readonly ServiceEvent[]
  /** The deployment's own reason: "ECS deployment circuit breaker: tasks failed to start." */
  readonly rolloutReason: string
  readonly definition: TaskDefinition
}

/** Finds the cause: the way in which most tasks failed, else what the events say, else what the deployment says. */
export async function diagnose(
  world: { readonly logs: LogsApi; readonly clock: Clock; readonly signal: AbortSignal },
  evidence: Evidence,
): Promise<Diagnosis> {
  const failure = mostFrequent(evidence.failures)
  if (failure === undefined) return diagnoseEvents(evidence)
  const { container, exitCode } = failure
  const hasRun = failure.kind === 'exit' || failure.kind === 'out-of-memory' || failure.kind === 'health'
  const log =
    container === undefined || !hasRun
      ? undefined
      : await readContainerLog(world, evidence.definition, container, failure.task)
  const unhealthy = failure.kind === 'health' ? findUnhealthy(evidence.events) : undefined
  return {
    cause: unhealthy === undefined ? failure.cause : `${failure.cause}: ${unhealthy.why}`,
    reason: failure.reason || evidence.rolloutReason || undefined,
    failedTasks: evidence.failures.filter(({ signature }) => signature === failure.signature).length,
    container,
    exitCode,
    log,
    advice: adviseOn(failure, log?.lines ?? []),
  }
}

function mostFrequent(failures: readonly TaskFailure[]): TaskFailure | undefined {
  const counts = new Map<string, number>()
  for (const { signature } of failures) counts.set(signature, (counts.get(signature) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  return failures.findLast(({ signature }) => counts.get(signature) === most)
}

function diagnoseEvents({ events, rolloutReason }: Evidence): Diagnosis {
  const nothing = { failedTasks: 0, container: undefined, exitCode: undefined, log: undefined }
  const unplaced = events.findLast(({ message }) => message.includes('was unable to place a task'))
  if (unplaced !== undefined) {
    return {
      ...nothing,
      cause: 'ECS found no place for a task',
      reason: unplaced.message,
      advice: [
        'The cluster needs an instance with enough CPU, memory, ports and the attributes that the task asks for,',
        'or a capacity provider that adds one. On Fargate try another subnet, or again later.',
      ],
    }
  }
  const unhealthy = findUnhealthy(events)
  if (unhealthy !== undefined) {
    return {
      ...nothing,
      cause: `The tasks do not pass the load balancer's health check: ${unhealthy.why}`,
      reason: unhealthy.message,
      advice: ['Check what the application answers at the health check path and port of the target group.'],
    }
  }
  return {
    ...nothing,
    cause: rolloutReason === '' ? 'No task failed, and the tasks did not all come up' : rolloutReason,
    reason: undefined,
    advice: [
      "Look at the service's events and its tasks in the ECS console; a slow start needs a longer wait-for-minutes.",
    ],
  }
}

/** "(task T) (port P) is unhealthy in (target-group TG) due to (reason Health checks failed with these codes: [500])." */
function findUnhealthy(events: readonly ServiceEvent[]): { why: string; message: string } | undefined {
  for (const { message } of events.toReversed()) {
    const why = /is unhealthy in .*due to \(reason (.*)\)\.?$/.exec(message)?.[1]
    if (why !== undefined) return { why, message }
  }
  return undefined
}
