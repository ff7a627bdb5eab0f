import type { Context, Log } from '@slipway/action-kit'
import type { EcsApi, LogsApi } from '../ecs/ecs-api.js'
import type { TargetsApi } from '../targets/targets-api.js'

/** Everything outside that a deployment touches. */
export interface World extends Pick<Context, 'clock' | 'signal'> {
  readonly log: Pick<Log, 'info' | 'warning'>
  readonly ecs: EcsApi
  readonly logs: LogsApi
  /** Not given: how load balancers find the tasks is not looked at. */
  readonly targets?: TargetsApi
}
