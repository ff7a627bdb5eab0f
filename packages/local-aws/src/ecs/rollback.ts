import { rolloutReasons, setRollout } from './deployment.js'
import { eventTexts } from './events.js'
import type { Service } from './service.js'
import { withRevisionOf } from './service-settings.js'
import { setStatus } from './service-deployment.js'

/** What a rollback comes from. */
type Rollback = 'circuit breaker' | 'alarm' | 'request'

/**
 * Goes back to the last deployment that was completed: it becomes the primary one again, under its old id and with
 * the tasks that it still has.
 * @returns whether there was one to go back to
 */
export function rollBack(service: Service, by: Rollback, now: number): boolean {
  const { primary: left, lastCompleted: back } = service
  if (back === undefined || left === undefined || back === left) return false
  left.isHalted = true
  service.makePrimary(back)
  back.isRollback = true
  back.isHalted = false
  back.failedTasks = 0
  back.startFailures = 0
  back.nextStartAt = now
  delete back.trippedAt
  delete back.bakingSince
  const reason = reasonOf(by, back.id)
  setRollout(back, 'IN_PROGRESS', reason, now)
  service.settings = withRevisionOf(service.settings, back.revision.settings)
  service.events.addAgain(eventTexts.rollingBack(back.id))
  const record = service.currentRecord
  if (record !== undefined) {
    setStatus(record, 'ROLLBACK_IN_PROGRESS', now, reason)
    record.rollback = { reason, startedAt: now, revision: back.revision }
  }
  return true
}

function reasonOf(by: Rollback, id: string): string {
  switch (by) {
    case 'circuit breaker':
      return rolloutReasons.breakerRollingBack(id)
    case 'alarm':
      return rolloutReasons.alarmRollingBack(id)
    case 'request':
      // How ECS words a rollback that was asked for is not documented.
      return `ECS deployment rolling back to deploymentId ${id}.`
  }
}
