import { AwsError } from '../service.js'
import { setRollout } from './deployment.js'
import { nativeStrategy } from './native/strategy.js'
import { rollBack } from './rollback.js'
import type { Service } from './service.js'
import { setStatus, type ServiceDeployment } from './service-deployment.js'

/**
 * Ends a deployment that is under way: back to the last one that was completed, or where it stands.
 * @throws AwsError when there is nothing to go back to
 */
export function stopDeployment(
  service: Service,
  entry: ServiceDeployment,
  type: 'ROLLBACK' | 'ABORT',
  now: number,
): void {
  const { deployment } = entry
  const reason = 'Service deployment stopped by StopServiceDeployment.'
  if (nativeStrategy(entry.configuration) !== undefined) {
    // The controller does the rest at its next look.
    setStatus(entry, type === 'ROLLBACK' ? 'ROLLBACK_REQUESTED' : 'STOP_REQUESTED', now, reason)
    return
  }
  if (type === 'ROLLBACK') {
    if (service.lastCompleted === undefined) {
      throw new AwsError('ConflictException', 'There is no completed service deployment to roll back to.')
    }
    rollBack(service, 'request', now)
  } else {
    setStatus(entry, 'STOPPED', now, reason)
  }
  deployment.isHalted = true
  setRollout(deployment, 'FAILED', reason, now)
}
