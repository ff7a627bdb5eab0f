import type { AlarmStates } from './alarm-states.js'
import type { Service } from './service.js'

/**
 * The alarms for which the primary deployment fails now. Those that are raised when a deployment begins make ECS look at
 * none of them until it is over.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html
 */
export function raisedAlarms(service: Service, states: AlarmStates): readonly string[] {
  const { primary, alarms } = service
  // A rollback is not rolled back in turn.
  if (primary?.rolloutState !== 'IN_PROGRESS' || primary.isRollback || !alarms.enable) return []
  primary.alarmsBefore ??= states.raised(alarms.names)
  return primary.alarmsBefore.length > 0 ? [] : states.raised(alarms.names)
}

/** Whether ECS still watches alarms, though all the tasks are in service; notes since when. */
export function isBaking(service: Service, now: number, bakeMs: number): boolean {
  const { primary, alarms } = service
  if (primary === undefined || primary.isRollback || !alarms.enable) return false
  if ((primary.alarmsBefore ?? []).length > 0) return false
  primary.bakingSince ??= now
  return now - primary.bakingSince < bakeMs
}
