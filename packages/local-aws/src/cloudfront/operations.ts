import { distributionOperations } from './distribution-operations.js'
import { functionOperations } from './functions/operations.js'
import { invalidationOperations } from './invalidation-operations.js'
import { storeOperations } from './key-value-stores/control-plane.js'
import type { CloudFrontOperations } from './operation.js'
import { policyOperations } from './policy-operations.js'

/** Source: https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_Operations.html */
export const operations: CloudFrontOperations = {
  ...invalidationOperations,
  ...distributionOperations,
  ...functionOperations,
  ...storeOperations,
  ...policyOperations,
}
