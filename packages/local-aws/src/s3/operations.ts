import { AwsError, type Request } from '../service.js'
import type { Address } from './address.js'
import { bucketOperations } from './bucket-operations.js'
import { bucketReads } from './bucket-reads.js'
import { copyObject } from './copy-object.js'
import { deleteObjects } from './delete-objects.js'
import { header } from './headers.js'
import { listObjects } from './list-objects.js'
import { multipart } from './multipart.js'
import type { S3Operations } from './operation.js'
import { readObjects } from './read-objects.js'
import { uploadParts } from './upload-parts.js'
import { writeObjects } from './write-objects.js'

/** Those that ask for more stand before those that ask for less. */
export const operations: S3Operations = {
  ...uploadParts,
  ...multipart,
  ...copyObject,
  ...deleteObjects,
  ...listObjects,
  ...readObjects,
  ...writeObjects,
  ...bucketReads,
  ...bucketOperations,
}

/** Parameters that make a request another operation; one that is not asked for is one that is not there. */
const subresources = new Set([
  'accelerate',
  'acl',
  'analytics',
  'attributes',
  'cors',
  'delete',
  'encryption',
  'inventory',
  'legal-hold',
  'lifecycle',
  'list-type',
  'location',
  'logging',
  'metrics',
  'notification',
  'object-lock',
  'ownershipControls',
  'partNumber',
  'policy',
  'policyStatus',
  'publicAccessBlock',
  'renameObject',
  'replication',
  'requestPayment',
  'restore',
  'retention',
  'select',
  'session',
  'tagging',
  'torrent',
  'uploadId',
  'uploads',
  'versioning',
  'versionId',
  'versions',
  'website',
])

/** @throws AwsError NotImplemented */
export function findOperation(request: Request, { bucket, key }: Address): string {
  const target = key !== undefined ? 'object' : bucket !== undefined ? 'bucket' : 'service'
  const asked = [...request.query.keys()].filter((name) => subresources.has(name))
  for (const [name, operation] of Object.entries(operations)) {
    const { query = [] } = operation
    const fits =
      operation.method === request.method &&
      operation.target === target &&
      asked.length === query.length &&
      query.every((parameter) => request.query.has(parameter)) &&
      (operation.header === undefined || header(request, operation.header) !== undefined)
    if (fits) return name
  }
  throw new AwsError(
    'NotImplemented',
    `The embedded AWS has no S3 operation ${request.method} on a ${target} with ${asked.join('&') || 'no subresource'}`,
    501,
  )
}
