// The operations that Slipway calls: what is not named here stays out of the bundles.
export { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
export type * from '@aws-sdk/client-sts'
