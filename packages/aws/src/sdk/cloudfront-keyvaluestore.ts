// Its calls are signed with SigV4A, which the SDK finds only where it is loaded.
import '@aws-sdk/signature-v4a'

// The operations that Slipway calls: what is not named here stays out of the bundles.
export {
  CloudFrontKeyValueStoreClient,
  DescribeKeyValueStoreCommand,
  GetKeyCommand,
  ListKeysCommand,
  UpdateKeysCommand,
} from '@aws-sdk/client-cloudfront-keyvaluestore'
export type * from '@aws-sdk/client-cloudfront-keyvaluestore'
