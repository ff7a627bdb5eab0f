import type * as Sdk from '@slipway/aws/sdk/ecs'
import type { ServiceDeploymentStatus } from '../ecs/service.js'

/** What DescribeServiceDeployments tells of a deployment by blue/green, linear or canary. */
export interface NativeLook {
  readonly arn: string
  readonly status: ServiceDeploymentStatus
  /** ECS's own words; '' while there are none. */
  readonly reason: string
  /** `SCALE_UP`; '' before the first. A stage may be newer than this action. */
  readonly stage: string
  /** The new revision's share of the production traffic, in percent; undefined where ECS does not say. */
  readonly production: number | undefined
  /** Tasks of the new revision. */
  readonly running: number
  readonly pending: number
  /** How long both versions run after the shift, in milliseconds. */
  readonly bakeMs: number
  readonly hooks: readonly LifecycleHook[]
  /** Whether ECS's own watch has found it bad: the circuit breaker, or these alarms. */
  readonly breakerTripped: boolean
  readonly raisedAlarms: readonly string[]
  /** Failed tasks, as the circuit breaker counts them. */
  readonly failures: number
  /** ARNs of service revisions. */
  readonly target: string
  readonly sources: readonly string[]
  /** The revision that a rollback goes to, once there is one. */
  readonly backTo: string | undefined
  /** Milliseconds since the epoch, by ECS's clock. */
  readonly createdAt: number
}

export interface LifecycleHook {
  readonly id: string
  readonly type: 'AWS_LAMBDA' | 'PAUSE'
  /** The function's ARN; undefined for a pause. */
  readonly target: string | undefined
  readonly status: 'AWAITING_ACTION' | 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT'
  /** When it times out, in milliseconds since the epoch. */
  readonly expiresAt: number | undefined
  /** What ECS does then. */
  readonly timeoutAction: 'CONTINUE' | 'ROLLBACK'
}

export function toNativeLook(found: Sdk.ServiceDeployment): NativeLook {
  const { rollback, targetServiceRevision, alarms, deploymentCircuitBreaker: breaker } = found
  return {
    arn: found.serviceDeploymentArn ?? '',
    status: found.status ?? 'PENDING',
    reason: found.statusReason ?? rollback?.reason ?? '',
    stage: found.lifecycleStage ?? '',
    production: targetServiceRevision?.requestedProductionTrafficWeight,
    running: targetServiceRevision?.runningTaskCount ?? 0,
    pending: targetServiceRevision?.pendingTaskCount ?? 0,
    bakeMs: (found.deploymentConfiguration?.bakeTimeInMinutes ?? 0) * 60_000,
    hooks: (found.lifecycleHookDetails ?? []).map(toHook),
    breakerTripped: breaker?.status === 'TRIGGERED',
    raisedAlarms: alarms?.status === 'TRIGGERED' ? (alarms.triggeredAlarmNames ?? []) : [],
    failures: breaker?.failureCount ?? 0,
    target: targetServiceRevision?.arn ?? '',
    sources: (found.sourceServiceRevisions ?? []).flatMap(({ arn }) => arn ?? []),
    backTo: rollback?.serviceRevisionArn,
    createdAt: found.createdAt?.getTime() ?? 0,
  }
}

function toHook(hook: Sdk.DeploymentLifecycleHookDetail): LifecycleHook {
  return {
    id: hook.hookId ?? '',
    type: hook.targetType ?? 'AWS_LAMBDA',
    target: hook.targetArn,
    status: hook.status ?? 'IN_PROGRESS',
    expiresAt: hook.expiresAt?.getTime(),
    timeoutAction: hook.timeoutAction ?? 'ROLLBACK',
  }
}
