// The operations that Slipway calls: what is not named here stays out of the bundles.
export { CloudWatchClient, GetMetricStatisticsCommand, Statistic } from '@aws-sdk/client-cloudwatch'
export type * from '@aws-sdk/client-cloudwatch'
