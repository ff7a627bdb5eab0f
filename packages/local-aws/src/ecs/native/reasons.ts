import type { AlarmStates } from '../alarm-states.js'
import { boolean, record, texts } from '../members.js'
import type { ServiceDeployment } from '../service-deployment.js'
import type { Phase } from './stages.js'

// What AWS says in these two cases is not documented word by word.

/** Why the alarms that a deployment watches end it; undefined while none does. */
export function alarmReason(
  { configuration }: ServiceDeployment,
  alarms: Pick<AlarmStates, 'raised'>,
): string | undefined {
  const watched = record(configuration, 'alarms') ?? {}
  if (boolean(watched, 'enable') !== true || boolean(watched, 'rollback') !== true) return undefined
  if (alarms.raised(texts(watched, 'alarmNames')).length === 0) return undefined
  return 'ECS deployment failed: alarm detected.'
}

export function hookReason({ hookStage }: Phase): string {
  return `Service deployment rolled back because a lifecycle hook failed at ${hookStage ?? 'a stage'}.`
}
