// Its calls are signed with SigV4A, which the SDK finds only where it is loaded.
import '@aws-sdk/signature-v4a'
import {
  CloudFrontKeyValueStoreClient as Client,
  type CloudFrontKeyValueStoreClientConfig,
} from '@aws-sdk/client-cloudfront-keyvaluestore'

// The operations that Slipway calls: what is not named here stays out of the bundles.
export {
  DescribeKeyValueStoreCommand,
  GetKeyCommand,
  ListKeysCommand,
  UpdateKeysCommand,
} from '@aws-sdk/client-cloudfront-keyvaluestore'
export type * from '@aws-sdk/client-cloudfront-keyvaluestore'

/**
 * The SDK's client, at a local endpoint too. The SDK puts the account before the host of whatever endpoint it is given
 * (`123456789012.cloudfront-kvs…`); names below localhost are this machine (RFC 6761, 6.3), but not every resolver knows
 * it. Before an address it would be no URL: AWS_ENDPOINT_URL_CLOUDFRONT_KEYVALUESTORE has to name `localhost`.
 */
export class CloudFrontKeyValueStoreClient extends Client {
  constructor(config: CloudFrontKeyValueStoreClientConfig) {
    super(config)
    this.middlewareStack.add(
      (next) => (given) => {
        removeAccount(given.request)
        return next(given)
      },
      { step: 'build', priority: 'high', name: 'hostWithoutAccount' },
    )
  }
}

/** Leaves the hosts of AWS as they are. */
function removeAccount(request: unknown): void {
  if (typeof request !== 'object' || request === null || !('hostname' in request)) return
  const isLocal = /^\d{12}\.localhost$/.test(String(request.hostname))
  if (isLocal) request.hostname = 'localhost'
}
