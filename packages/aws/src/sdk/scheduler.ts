// The operations that Slipway calls: what is not named here stays out of the bundles.
export {
  GetScheduleCommand,
  ListSchedulesCommand,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler'
export type * from '@aws-sdk/client-scheduler'
