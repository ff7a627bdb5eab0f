// The operations that Slipway calls: what is not named here stays out of the bundles.
export {
  CloudWatchLogsClient,
  DescribeLogGroupsCommand,
  FilterLogEventsCommand,
  GetLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs'
export type * from '@aws-sdk/client-cloudwatch-logs'
