// The operations that Slipway calls: what is not named here stays out of the bundles.
export {
  EventBridgeClient,
  ListRulesCommand,
  ListTargetsByRuleCommand,
  PutTargetsCommand,
} from '@aws-sdk/client-eventbridge'
export type * from '@aws-sdk/client-eventbridge'
