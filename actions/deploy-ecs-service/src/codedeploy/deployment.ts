import type { DeploymentInfo, DeploymentTarget, ECSTaskSet } from '@aws-sdk/client-codedeploy'

// `Baking` is of other compute platforms; what is newer than this list is something under way.
const statuses = ['Created', 'Queued', 'InProgress', 'Ready', 'Succeeded', 'Failed', 'Stopped'] as const

export type DeploymentStatus = (typeof statuses)[number]

export interface LifecycleEvent {
  readonly name: string
  /** `Pending`, `InProgress`, `Succeeded`, `Failed`, `Skipped`, `Unknown` */
  readonly status: string
  /** Milliseconds since the epoch, by CodeDeploy's clock. */
  readonly endedAt: number | undefined
  /** Why it failed: the function that was called, and what it said. */
  readonly diagnostics: { readonly script: string; readonly message: string } | undefined
}

/** One of the two task sets of a deployment. */
export interface TaskSet {
  /** `ecs-svc/<number>`: what its tasks are started by. */
  readonly id: string
  readonly desired: number
  readonly running: number
  readonly pending: number
  /** Percent of production traffic. */
  readonly weight: number
}

/** A deployment as one look at CodeDeploy shows it. */
export interface Seen {
  readonly id: string
  readonly status: DeploymentStatus
  readonly error: { readonly code: string; readonly message: string } | undefined
  /** The deployment that undoes it, once there is one. */
  readonly rollback: string | undefined
  /** The events on which CodeDeploy undoes it by itself. */
  readonly autoRollback: readonly string[]
  /** The original task set is kept for a while before it is terminated. */
  readonly isTerminationWait: boolean
  readonly createdAt: number
  /** The AppSpec. */
  readonly content: string | undefined
  readonly events: readonly LifecycleEvent[]
  readonly blue: TaskSet | undefined
  readonly green: TaskSet | undefined
}

export function isActive({ status }: Pick<Seen, 'status'>): boolean {
  return status !== 'Succeeded' && status !== 'Failed' && status !== 'Stopped'
}

/** Whether production traffic has begun to move to the new version. */
export function hasTraffic({ green, events }: Seen): boolean {
  const shift = events.find(({ name }) => name === 'AllowTraffic')
  return (green?.weight ?? 0) > 0 || shift?.status === 'Succeeded'
}

/** What it waits for, as ContinueDeployment calls it; undefined while it works, or is over. */
export function waitOf(seen: Seen): 'READY_WAIT' | 'TERMINATION_WAIT' | undefined {
  if (!isActive(seen)) return undefined
  if (seen.isTerminationWait) return 'TERMINATION_WAIT'
  if (seen.status !== 'Ready') return undefined
  // That the second wait has a status of its own is not documented.
  return hasTraffic(seen) ? 'TERMINATION_WAIT' : 'READY_WAIT'
}

/** The SDK's shapes, in which everything is optional, as the domain's. */
export function toSeen(info: DeploymentInfo, target: DeploymentTarget | undefined): Seen {
  const { lifecycleEvents = [], taskSetsInfo = [] } = target?.ecsTarget ?? {}
  const { errorInformation: error, autoRollbackConfiguration: auto } = info
  const find = (label: 'Blue' | 'Green'): TaskSet | undefined => {
    const found = taskSetsInfo.find(({ taskSetLabel }) => taskSetLabel === label)
    return found === undefined ? undefined : toTaskSet(found)
  }
  return {
    id: info.deploymentId ?? '',
    status: statuses.find((status) => status === info.status) ?? 'InProgress',
    error: error === undefined ? undefined : { code: error.code ?? '', message: error.message ?? '' },
    rollback: info.rollbackInfo?.rollbackDeploymentId,
    autoRollback: auto?.enabled === true ? (auto.events ?? []) : [],
    isTerminationWait: info.instanceTerminationWaitTimeStarted ?? false,
    createdAt: info.createTime?.getTime() ?? 0,
    content: info.revision?.appSpecContent?.content,
    events: lifecycleEvents.map(({ lifecycleEventName, status, endTime, diagnostics }) => ({
      name: lifecycleEventName ?? '',
      status: status ?? 'Unknown',
      endedAt: endTime?.getTime(),
      diagnostics: diagnostics && {
        script: diagnostics.scriptName ?? '',
        message: diagnostics.message ?? '',
      },
    })),
    blue: find('Blue'),
    green: find('Green'),
  }
}

function toTaskSet(set: ECSTaskSet): TaskSet {
  return {
    // The API spells it so.
    id: set.identifer ?? '',
    desired: set.desiredCount ?? 0,
    running: set.runningCount ?? 0,
    pending: set.pendingCount ?? 0,
    weight: set.trafficWeight ?? 0,
  }
}
