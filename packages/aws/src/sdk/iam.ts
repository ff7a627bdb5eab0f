// The operations that Slipway calls: what is not named here stays out of the bundles.
export { GetRoleCommand, IAMClient, SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam'
export type * from '@aws-sdk/client-iam'
