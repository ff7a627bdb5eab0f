import type { Context } from '@slipway/action-kit'
import type { EcsApi, LogsApi } from './ecs-api.js'

/** Everything outside that a deployment touches. */
export interface World extends Pick<Context, 'clock' | 'log' | 'signal'> {
  readonly ecs: EcsApi
  readonly logs: LogsApi
}
