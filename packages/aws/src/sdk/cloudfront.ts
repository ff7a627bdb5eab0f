// The operations that Slipway calls: what is not named here stays out of the bundles.
export {
  CloudFrontClient,
  CreateInvalidationCommand,
  GetDistributionCommand,
  GetInvalidationCommand,
} from '@aws-sdk/client-cloudfront'
export type * from '@aws-sdk/client-cloudfront'
