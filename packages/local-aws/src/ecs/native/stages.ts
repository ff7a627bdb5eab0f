/** Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-how-it-works.html */
export type Stage =
  | 'RECONCILE_SERVICE'
  | 'PRE_SCALE_UP'
  | 'SCALE_UP'
  | 'POST_SCALE_UP'
  | 'TEST_TRAFFIC_SHIFT'
  | 'POST_TEST_TRAFFIC_SHIFT'
  | 'PRODUCTION_TRAFFIC_SHIFT'
  | 'POST_PRODUCTION_TRAFFIC_SHIFT'
  | 'BAKE_TIME'
  | 'CLEAN_UP'

export const hookStages = [
  'RECONCILE_SERVICE',
  'PRE_SCALE_UP',
  'POST_SCALE_UP',
  'TEST_TRAFFIC_SHIFT',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
] as const

/** Where a lifecycle hook can be. */
export type HookStage = (typeof hookStages)[number]

/** One step of a deployment: it lasts until its hooks have succeeded, its time is over and its tasks are there. */
export interface Phase {
  readonly stage: Stage
  readonly hookStage?: HookStage
  /** The new revision's share of the production traffic, in percent. */
  readonly production: number
  /** And of the test traffic. */
  readonly test: number
  /** How long it lasts at least, in milliseconds. */
  readonly bakeMs: number
}
