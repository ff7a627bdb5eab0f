import { isAwsError, type Aws } from '@slipway/aws'
import { explainBucketError } from './bucket-errors.js'
import { copyOntoItself } from './copy-object.js'
import { deleteObjects } from './delete-objects.js'
import { listObjects } from './list-objects.js'
import { objectInput, owned } from './object-input.js'
import type { ObjectStore } from './object-store.js'
import { ownerHeaders, type S3Place } from './place.js'
import type { StorageOptions } from './storage-options.js'
import { uploadFile } from './upload-file.js'
import { readHead } from './wire/head.js'
import { Wire } from './wire/send.js'
import { writeOnCondition } from './write-on-condition.js'

export type { S3Place } from './place.js'

/** How many calls for objects a store has under way at most. */
export const connections = 128

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
  const keyOf = (path: string): string => place.prefix + path
  return {
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
    put: (object) => uploadFile(wire, place, object, parts),
    copy: (object, etag) => copyOntoItself(wire, objectInput(place, object, storage), etag),
    remove: async (paths) => deleteObjects(await aws.s3(), place, paths, parts.sleep),
    async read(path) {
      const [s3, { GetObjectCommand }] = await Promise.all([aws.s3(), import('@slipway/aws/sdk/s3')])
      try {
        const { Body, ETag = '' } = await s3.send(new GetObjectCommand({ ...owned(place), Key: keyOf(path) }))
        return { bytes: Buffer.from((await Body?.transformToByteArray()) ?? []), etag: ETag }
      } catch (error) {
        if (isAwsError(error, 'NoSuchKey')) return undefined
        // The manifest is what is read first: it finds out that the bucket is not there, or elsewhere.
        throw await explainBucketError(error, place.bucket, aws)
      }
    },
    write: async (path, bytes, expected) =>
      writeOnCondition(await aws.s3(), { ...owned(place), Key: keyOf(path) }, bytes, expected),
  }
}
