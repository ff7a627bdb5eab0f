// The operations that Slipway calls: what is not named here stays out of the bundles.
export {
  DescribeListenersCommand,
  DescribeRulesCommand,
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2'
export type * from '@aws-sdk/client-elastic-load-balancing-v2'
