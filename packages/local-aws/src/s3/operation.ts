import type { Call, Caller, Permission, Reply, Request } from '../service.js'
import type { World } from '../world.js'
import type { Bucket } from './bucket.js'
import type { Buckets } from './buckets.js'

/** What an operation of S3 works on. */
export interface S3Context {
  readonly request: Request
  readonly caller: Caller
  /** As in the URL; empty where the operation has none. */
  readonly bucketName: string
  readonly key: string
  readonly buckets: Buckets
  readonly world: World
  /** The bucket of the URL. @throws AwsError when the caller cannot use it */
  bucket(): Bucket
  /** For what only shows in the doing. @throws AwsError AccessDenied */
  authorize(permission: Permission): void
}

/** An operation of S3: how its requests are told from others, what IAM has to allow, what it does. */
export interface S3Operation {
  readonly method: string
  readonly target: 'service' | 'bucket' | 'object'
  /** Subresources: parameters of the query that have to be there. */
  readonly query?: readonly string[]
  /** A header that has to be there. */
  readonly header?: string
  permissions(call: Call): readonly Permission[]
  run(context: S3Context): Reply | Promise<Reply>
}

export type S3Operations = Readonly<Record<string, S3Operation>>

export function bucketArn(bucket: unknown): string {
  return `arn:aws:s3:::${String(bucket)}`
}

export function objectArn(bucket: unknown, key: unknown): string {
  return `arn:aws:s3:::${String(bucket)}/${String(key)}`
}

/** For operations that need one action on the bucket. */
export function onBucket(action: string): S3Operation['permissions'] {
  return ({ input }) => [{ action, resource: bucketArn(input.Bucket) }]
}

/** For operations that need one action on the object. */
export function onObject(action: string): S3Operation['permissions'] {
  return ({ input }) => [{ action, resource: objectArn(input.Bucket, input.Key) }]
}
