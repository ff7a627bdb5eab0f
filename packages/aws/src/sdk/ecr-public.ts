// The operations that Slipway calls: what is not named here stays out of the bundles.
export {
  CreateRepositoryCommand,
  DescribeImagesCommand,
  DescribeRepositoriesCommand,
  ECRPUBLICClient,
  GetAuthorizationTokenCommand,
} from '@aws-sdk/client-ecr-public'
export type * from '@aws-sdk/client-ecr-public'
