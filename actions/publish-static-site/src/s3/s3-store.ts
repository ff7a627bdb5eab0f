import { isAwsError, type Aws } from '@slipway/aws'
import { lockPath } from '../lock/lock-file.js'
import { explainBucketError } from './bucket-errors.js'
import { copyObject } from './copy-object.js'
import { deleteObjects } from './delete-objects.js'
import { heedsConditions } from './heeds-conditions.js'
import { listObjects } from './list-objects.js'
import { objectInput, owned } from './object-input.js'
import type { ObjectStore } from './object-store.js'
import { ownerHeaders, type S3Place } from './place.js'
import type { SiteObject } from '../site/site-object.js'
import type { StorageOptions } from './storage-options.js'
import { uploadFile } from './upload-file.js'
import { readBody } from './read-body.js'
import { readHead } from './wire/head.js'
import { inputHeaders } from './wire/object-headers.js'
import { Wire } from './wire/send.js'
import { writeOnCondition } from './write-on-condition.js'

export type { S3Place } from './place.js'

/** How many calls for objects a store has under way at most. */
export const connections = 256

export interface S3StoreParts {
  readonly aws: Aws
  readonly storage: StorageOptions
  /** For what has to be tidied up although the step is being cancelled. */
  readonly tidyingAws: Aws
  /** Cuts the calls for objects. */
  readonly signal: AbortSignal
  /** The time that requests are signed with, in milliseconds since the epoch. */
  readonly now: () => number
  readonly sleep: (ms: number) => Promise<void>
  readonly warn: (text: string) => void
  /** How long S3 may be silent before a call is tried again, in milliseconds; a minute unless given. */
  readonly silentMs?: number
}

/**
 * The site's place in a real bucket. What there is a call of for every object goes over connections of its own (Wire);
 * the rest through the SDK.
 */
export function createS3Store(place: S3Place, parts: S3StoreParts): ObjectStore {
  const { aws, storage } = parts
  const wire = new Wire({ ...parts, bucket: place.bucket, connections })
  // A site of a hundred thousand files has a handful of different headers.
  const wireHeaders = new WeakMap<SiteObject['headers'], Readonly<Record<string, string>>>()
  const wireHeadersOf = (object: SiteObject): Readonly<Record<string, string>> => {
    const known = wireHeaders.get(object.headers)
    if (known !== undefined) return known
    const made = inputHeaders(objectInput(place, object, storage))
    wireHeaders.set(object.headers, made)
    return made
  }
  const keyOf = (path: string): string => place.prefix + path
  // What tidies up only gives back the lock that another store has taken.
  let isLockTried = aws === parts.tidyingAws
  return {
    atATime: () => wire.limit,
    async list(known = []) {
      try {
        return await listObjects(wire, place, known)
      } catch (error) {
        throw await explainBucketError(error, place.bucket, aws)
      }
    },
    async head(path) {
      const request = { operation: 'HeadObject', method: 'HEAD', key: keyOf(path) } as const
      try {
        return readHead((await wire.send({ ...request, headers: ownerHeaders(place) })).headers)
      } catch (error) {
        if (isAwsError(error, 'NoSuchKey', 'NotFound')) return undefined
        throw error
      }
    },
    put: (object) => uploadFile(wire, place, object, wireHeadersOf(object), parts),
    copy: (object, etag) => {
      const target = objectInput(place, object, storage)
      return copyObject(wire, { source: target.Key, etag, target, directive: 'REPLACE' })
    },
    remove: async (paths) => deleteObjects(await aws.s3(), place, paths, parts.sleep),
    async read(path) {
      const [s3, { GetObjectCommand }] = await Promise.all([aws.s3(), import('@slipway/aws/sdk/s3')])
      try {
        const answer = await s3.send(new GetObjectCommand({ ...owned(place), Key: keyOf(path) }))
        return { bytes: await readBody(answer), etag: answer.ETag ?? '' }
      } catch (error) {
        if (isAwsError(error, 'NoSuchKey')) return undefined
        // The manifest is what is read first: it finds out that the bucket is not there, or elsewhere.
        throw await explainBucketError(error, place.bucket, aws)
      }
    },
    async write(path, bytes, expected) {
      const s3 = await aws.s3()
      const target = { ...owned(place), Key: keyOf(path) }
      const etag = await writeOnCondition(s3, target, bytes, expected)
      if (etag === undefined || path !== lockPath || isLockTried) return etag
      isLockTried = true
      const tried = await heedsConditions(s3, target, bytes, etag)
      if (!tried.isHeeded) parts.warn(unlocked(place.bucket))
      return tried.etag
    },
  }
}

function unlocked(bucket: string): string {
  return (
    `The server of the bucket ${bucket} passes over the conditions of writes, so two publishes at the same time are not ` +
    'kept apart. Give the job a concurrency group.'
  )
}
