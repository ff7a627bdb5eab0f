import type { Json } from '../json-service.js'
import type { Deployment, ServiceRevision } from './deployment.js'
import type { NativeProgress } from './native/progress.js'

/** Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-deployment.html */
export type ServiceDeploymentStatus =
  | 'PENDING'
  | 'IN_PROGRESS'
  | 'SUCCESSFUL'
  | 'STOP_REQUESTED'
  | 'STOPPED'
  | 'ROLLBACK_REQUESTED'
  | 'ROLLBACK_IN_PROGRESS'
  | 'ROLLBACK_SUCCESSFUL'
  | 'ROLLBACK_FAILED'

/** The record of one deployment, kept when the deployment itself is gone from the service. */
export interface ServiceDeployment {
  readonly arn: string
  /** The one it is the record of; a rollback belongs to the deployment that is rolled back. */
  readonly deployment: Deployment
  readonly source: readonly ServiceRevision[]
  readonly createdAt: number
  readonly configuration: Json
  status: ServiceDeploymentStatus
  statusReason?: string
  updatedAt: number
  finishedAt?: number
  stoppedAt?: number
  /** Of the strategies BLUE_GREEN, LINEAR and CANARY, from the controller's first look on. */
  native?: NativeProgress
  rollback?: { readonly reason: string; readonly startedAt: number; readonly revision: ServiceRevision }
}

export function isOver({ status }: ServiceDeployment): boolean {
  switch (status) {
    case 'SUCCESSFUL':
    case 'STOPPED':
    case 'ROLLBACK_SUCCESSFUL':
    case 'ROLLBACK_FAILED':
      return true
    case 'PENDING':
    case 'IN_PROGRESS':
    case 'STOP_REQUESTED':
    case 'ROLLBACK_REQUESTED':
    case 'ROLLBACK_IN_PROGRESS':
      return false
  }
}

export function setStatus(
  record: ServiceDeployment,
  status: ServiceDeploymentStatus,
  now: number,
  reason?: string,
): void {
  record.status = status
  record.updatedAt = now
  if (reason !== undefined) record.statusReason = reason
  if (!isOver(record)) return
  record.finishedAt = now
  if (status === 'STOPPED') record.stoppedAt = now
}
