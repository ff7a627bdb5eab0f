import type { LocalAws } from '@slipway/local-aws'

/** What every job has in its environment: where the embedded AWS is, and that nothing else may give credentials. */
export function jobEnvironment({ environment }: LocalAws): Readonly<Record<string, string>> {
  const { AWS_ENDPOINT_URL = '', AWS_ENDPOINT_URL_CLOUDFRONT_KEYVALUESTORE = '' } = environment
  return {
    AWS_ENDPOINT_URL,
    AWS_ENDPOINT_URL_CLOUDFRONT_KEYVALUESTORE,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  }
}
