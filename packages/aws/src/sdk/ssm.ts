// The operations that Slipway calls: what is not named here stays out of the bundles.
export { DescribeParametersCommand, GetParametersCommand, SSMClient } from '@aws-sdk/client-ssm'
export type * from '@aws-sdk/client-ssm'
