import type { Clock } from '@slipway/action-kit'
import { adviseOn } from './advice.js'
import { diagnoseEvents, isByAlarm } from './diagnose-events.js'
import { adviseOnHealthCheck, findUnhealthy } from './unhealthy-target.js'
import type { ContainerLog } from './container-log.js'
import { ContainerLogs } from './container-logs.js'
import type { LogsApi } from '../ecs/ecs-api.js'
import type { ServiceEvent } from '../ecs/service.js'
import type { TaskDefinition } from '../ecs/task-definition.js'
import type { Target } from '../targets/target.js'
import type { TaskFailure } from './task-failure.js'

/** Why a deployment failed, as far as it can be told. */
export interface Diagnosis {
  /** One sentence. */
  readonly cause: string
  /** What ECS said, when it said something. */
  readonly reason: string | undefined
  /** What a load balancer says of a target of its tasks, when that is the cause. */
  readonly target?: string | undefined
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
  /** Targets of its tasks that a load balancer found bad, and not well since; the latest last. */
  readonly unhealthy?: readonly Target[]
  /** The deployment's own reason: "ECS deployment circuit breaker: tasks failed to start." */
  readonly rolloutReason: string
  readonly definition: TaskDefinition
  /** What has been read of the logs; without it they are read now. */
  readonly logs?: Pick<ContainerLogs, 'lastWords'> | undefined
}

/** Finds the cause: an alarm, an exit code, the way in which most tasks failed, else what the events say, else what the deployment says. */
export async function diagnose(
  world: { readonly logs: LogsApi; readonly clock: Clock; readonly signal: AbortSignal },
  evidence: Evidence,
): Promise<Diagnosis> {
  const failure = isByAlarm(evidence) ? undefined : mostTelling(evidence.failures)
  if (failure === undefined) return diagnoseEvents(evidence)
  const { container, exitCode } = failure
  const hasRun = hasExited(failure) || failure.kind === 'health'
  const same = evidence.failures.filter(({ signature }) => signature === failure.signature)
  const logs = evidence.logs ?? new ContainerLogs(world, evidence.definition)
  const log = hasRun ? await logs.lastWords(same) : undefined
  const unhealthy = failure.signature === 'health:elb' ? findUnhealthy(evidence) : undefined
  return {
    cause: unhealthy === undefined ? failure.cause : `${failure.cause}: ${unhealthy.why}`,
    reason: failure.reason || evidence.rolloutReason || undefined,
    target: unhealthy?.target,
    failedTasks: same.length,
    container,
    exitCode,
    log,
    advice: [
      ...adviseOnHealthCheck(unhealthy?.why ?? ''),
      ...adviseOn(failure, log?.lines ?? []),
      ...(hasExited(failure) ? mentionHealth(evidence.failures) : []),
    ],
  }
}

/** A container ended by itself: a task that was stopped for its health check has exit codes too, and is not of these. */
function hasExited({ kind }: TaskFailure): boolean {
  return kind === 'exit' || kind === 'out-of-memory'
}

/** What the exit code of another task may be the cause of, or not: it is not kept back. */
function mentionHealth(all: readonly TaskFailure[]): readonly string[] {
  const health = all.filter(({ kind }) => kind === 'health')
  const last = health.at(-1)
  if (last === undefined) return []
  const tasks = health.length === 1 ? '1 other task' : `${health.length} other tasks`
  return [`${tasks}: ${last.cause}. Look at the exit code first.`]
}

/**
 * The last of those that failed in the most frequent way; what settles the matter alone comes before that, and an exit
 * code before a health check: no task answers whose container has ended, and those beside it may wait for it.
 */
function mostTelling(found: readonly TaskFailure[]): TaskFailure | undefined {
  const all = found.some(hasExited) ? found.filter(({ kind }) => kind !== 'health') : found
  const counts = new Map<string, number>()
  for (const { signature } of all) counts.set(signature, (counts.get(signature) ?? 0) + 1)
  const conclusive = all.filter(
    ({ signature, conclusiveAfter }) => (counts.get(signature) ?? 0) >= conclusiveAfter,
  )
  const failures = conclusive.length > 0 ? conclusive : all
  const most = Math.max(0, ...failures.map(({ signature }) => counts.get(signature) ?? 0))
  return failures.findLast(({ signature }) => counts.get(signature) === most)
}
