import { AwsError } from '../../service.js'
import { setStatus, type ServiceDeployment } from '../service-deployment.js'

/**
 * What ContinueServiceDeployment does to a paused deployment.
 * @throws AwsError InvalidParameterException when no hook of that id awaits an action
 */
export function continueDeployment(
  entry: ServiceDeployment,
  hookId: string,
  action: 'CONTINUE' | 'ROLLBACK',
  now: number,
): void {
  const run = entry.native?.hooks.find(({ id }) => id === hookId)
  if (entry.status !== 'IN_PROGRESS' || run?.status !== 'AWAITING_ACTION') {
    throw new AwsError('InvalidParameterException', `The lifecycle hook ${hookId} is not awaiting action.`)
  }
  run.status = action === 'CONTINUE' ? 'SUCCEEDED' : 'FAILED'
  if (action === 'ROLLBACK') {
    setStatus(
      entry,
      'ROLLBACK_REQUESTED',
      now,
      'Service deployment rolled back by ContinueServiceDeployment.',
    )
  }
}
