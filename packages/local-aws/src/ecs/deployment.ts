import type { Json } from '../json-service.js'
import type { TaskDefinition } from './task-definition.js'

/** What a deployment brings: a task definition and the service's settings at that moment. */
export interface ServiceRevision {
  readonly arn: string
  readonly createdAt: number
  readonly definition: TaskDefinition
  readonly settings: Json
  /** Of an Express service: what ECS has made for it. */
  managedResources?: Json
}

export type RolloutState = 'IN_PROGRESS' | 'COMPLETED' | 'FAILED'

/** A deployment of a service, as DescribeServices shows it. */
export interface Deployment {
  /** `ecs-svc/<number>`: its tasks are started by it. */
  readonly id: string
  readonly revision: ServiceRevision
  readonly createdAt: number
  updatedAt: number
  status: 'PRIMARY' | 'ACTIVE'
  rolloutState: RolloutState
  rolloutStateReason: string
  /** It goes back to a deployment that was completed before, and is not rolled back in turn. */
  isRollback: boolean
  /** Of blue/green services: its tasks are in the alternate target groups. */
  usesAlternate?: boolean
  /** It starts no further task. */
  isHalted: boolean
  /** Failures in a row, which the circuit breaker counts. */
  failedTasks: number
  /** Tasks in a row that never ran, which delay the next one. */
  startFailures: number
  nextStartAt: number
  /** When failures reached the circuit breaker's threshold. */
  trippedAt?: number
  /** Alarms that were raised when it began: they say nothing about it, and ECS looks at none of them. */
  alarmsBefore?: readonly string[]
  /** When all its tasks were in service, and ECS went on watching its alarms. */
  bakingSince?: number
  /** The alarms for which it failed. */
  triggeredAlarms?: readonly string[]
  /** Tasks whose outcome has been counted, with the latest one. */
  readonly outcomes: Map<string, 'succeeded' | 'failed'>
  /** Tasks that were taken out because their health checks failed. */
  readonly unhealthy: Set<string>
}

export function newDeployment(id: string, revision: ServiceRevision, now: number): Deployment {
  return {
    id,
    revision,
    createdAt: now,
    updatedAt: now,
    status: 'PRIMARY',
    rolloutState: 'IN_PROGRESS',
    rolloutStateReason: rolloutReasons.inProgress(id),
    isRollback: false,
    isHalted: false,
    failedTasks: 0,
    startFailures: 0,
    nextStartAt: now,
    outcomes: new Map(),
    unhealthy: new Set(),
  }
}

/** The texts of rolloutStateReason, ECS's own. */
export const rolloutReasons = {
  inProgress: (id: string) => `ECS deployment ${id} in progress.`,
  completed: (id: string) => `ECS deployment ${id} completed.`,
  // Of alarms only the service events are documented; the reasons are worded as those of the circuit breaker.
  alarmFailed: 'ECS deployment failed: alarm detected.',
  alarmRollingBack: (id: string) => `ECS deployment alarms: rolling back to deploymentId ${id}.`,
  breakerFailed: 'ECS deployment circuit breaker: tasks failed to start.',
  breakerRollingBack: (id: string) => `ECS deployment circuit breaker: rolling back to deploymentId ${id}.`,
} as const

/** Moves it to a state; nothing happens to one that is there already. */
export function setRollout(deployment: Deployment, state: RolloutState, reason: string, now: number): void {
  deployment.rolloutState = state
  deployment.rolloutStateReason = reason
  deployment.updatedAt = now
}
