import type { Service } from '../service.js'
import { isOver } from '../service-deployment.js'
import { phaseOf } from './progress.js'

/** How many tasks a deployment of a blue/green service is to have now; undefined: as many as it has. */
export function wantedTasks(service: Service, deploymentId: string): number | undefined {
  const { desiredCount, status, primary, currentRecord: record } = service
  if (status !== 'ACTIVE') return 0
  const whenSteady = deploymentId === primary?.id ? desiredCount : 0
  if (record?.native === undefined) return whenSteady
  // One that was aborted stays as it is.
  if (record.status === 'STOPPED') return desiredCount === 0 ? 0 : undefined
  if (isOver(record)) return whenSteady
  const { stage } = phaseOf(record.native)
  const isBack = record.rollback !== undefined
  const isCleaning = stage === 'CLEAN_UP'
  if (deploymentId === record.native.source?.id) return isCleaning && !isBack ? 0 : desiredCount
  if (deploymentId !== record.deployment.id) return 0
  if (isBack) return isCleaning ? 0 : undefined
  return stage === 'RECONCILE_SERVICE' || stage === 'PRE_SCALE_UP' ? 0 : desiredCount
}
