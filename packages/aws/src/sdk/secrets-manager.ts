// The operations that Slipway calls: what is not named here stays out of the bundles.
export { DescribeSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
export type * from '@aws-sdk/client-secrets-manager'
