import type { Identity } from '../identity/index.js'
import { AwsError, type AwsService, type Request } from '../service.js'
import type { World } from '../world.js'
import { readAddress, type Address } from './address.js'
import type { BucketOptions } from './bucket-settings.js'
import { accessOfCloudFront, type KeyAccess } from './cloudfront-access.js'
import { Buckets } from './buckets.js'
import { renderS3Error } from './errors.js'
import { header } from './headers.js'
import { readInput } from './input.js'
import { findOperation, operations } from './operations.js'
import { describe } from './read-objects.js'
import { wholeSeconds } from './replies.js'
import { answerWebsite, type WebsiteAnswer } from './website.js'

export type { BucketOptions } from './bucket-settings.js'

/** An object as a test or the demo sees it. */
export interface ObjectView {
  readonly body: Buffer
  /** What GetObject answers; names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** In its quotes, as on the wire. */
  readonly etag: string
  /** Milliseconds since the epoch, of whole seconds. */
  readonly lastModified: number
}

export interface S3 {
  readonly service: AwsService
  /** @throws AwsError for a name that is taken or none */
  createBucket(name: string, options?: BucketOptions): void
  /** @throws AwsError NoSuchBucket */
  object(bucket: string, key: string): ObjectView | undefined
  /** Every key, in S3's order. @throws AwsError NoSuchBucket */
  keys(bucket: string): readonly string[]
  /**
   * What CloudFront may do with a key of a bucket for a distribution: get it, know at least that it is not there, or
   * neither. A bucket without a policy lets it get what is there. @throws AwsError NoSuchBucket
   */
  accessOfCloudFront(bucket: string, key: string, distributionArn: string): 'get' | 'list' | 'none'
  /** What the website endpoint of a bucket answers for a path without its first slash. @throws AwsError NoSuchBucket */
  website(bucket: string, path: string): WebsiteAnswer
}

export function createS3(world: World, identity: Pick<Identity, 'authorize'>, keys: KeyAccess): S3 {
  const buckets = new Buckets(world)
  return {
    service: {
      signingName: 's3',
      protocol: 's3',
      resolve(request) {
        const address = readAddress(request)
        const operation = findOperation(request, address)
        return Promise.resolve({ operation, input: readInput(request, address) })
      },
      permissions: (call) => operations[call.operation]?.permissions(call) ?? [],
      async handle(call, caller, request) {
        const operation = operations[call.operation]
        if (operation === undefined) throw new AwsError('NotImplemented', call.operation, 501)
        const { bucket = '', key = '' } = readAddress(request)
        const expectedOwner = header(request, 'x-amz-expected-bucket-owner')
        return operation.run({
          request,
          caller,
          bucketName: bucket,
          key,
          buckets,
          world,
          bucket: () => buckets.open(bucket, caller, expectedOwner),
          authorize(permission) {
            // The endpoint does not see these, and the journal shall know all that IAM was asked.
            const entry = world.journal.entries.findLast(({ input }) => input === call.input)
            if (entry !== undefined) entry.permissions = [...entry.permissions, permission]
            identity.authorize(caller, permission)
          },
        })
      },
      renderError: (error, request) => renderS3Error(error, regionHeader(buckets, error, request)),
    },
    createBucket: (name, options) => void buckets.create(name, options),
    object(bucket, key) {
      const object = buckets.get(bucket).get(key)
      if (object === undefined) return undefined
      const { body, etag, lastModified } = object
      return { body, etag, lastModified: wholeSeconds(lastModified), headers: describe(object) }
    },
    keys: (bucket) => buckets.get(bucket).keys,
    accessOfCloudFront: (bucket, key, distributionArn) =>
      accessOfCloudFront(buckets.get(bucket), key, distributionArn, keys),
    website: (bucket, path) => answerWebsite(buckets.get(bucket), path),
  }
}

/** Who is sent elsewhere, and who asks for the bucket itself, is told where it is. */
function regionHeader(buckets: Buckets, error: AwsError, request: Request): Readonly<Record<string, string>> {
  let address: Address
  try {
    address = readAddress(request)
  } catch {
    return {}
  }
  const region = buckets.find(address.bucket ?? '')?.settings.region
  const isTold =
    error.code === 'PermanentRedirect' ||
    (request.method === 'HEAD' &&
      (address.key === undefined || error.code === 'AuthorizationHeaderMalformed'))
  return isTold && region !== undefined ? { 'x-amz-bucket-region': region } : {}
}
