import type { Aws } from '@slipway/aws'
import type { Bucket } from './bucket.js'
import { explainBucketError } from './bucket-errors.js'
import { deleteObjects } from './delete-objects.js'
import { listObjects } from './list-objects.js'
import { readManifest, writeManifest } from './manifest-object.js'
import { uploadFile } from './upload-file.js'

/** Where a site lies in S3. */
export interface S3Place {
  readonly bucket: string
  /** Empty, or ending in a slash. */
  readonly prefix: string
}

export interface S3BucketParts {
  readonly aws: Aws
  /** For what has to be tidied up although the step is being cancelled. */
  readonly tidyingAws: () => Aws
  readonly sleep: (ms: number) => Promise<void>
  readonly warn: (text: string) => void
}

/** The site's place in a real bucket. */
export function createS3Bucket(place: S3Place, parts: S3BucketParts): Bucket {
  const { aws } = parts
  return {
    async list() {
      try {
        return await listObjects(await aws.s3(), place)
      } catch (error) {
        throw await explainBucketError(error, place.bucket, aws)
      }
    },
    upload: (file) => uploadFile(place, file, parts),
    remove: async (paths) => deleteObjects(await aws.s3(), place, paths, parts.sleep),
    readManifest: async () => readManifest(await aws.s3(), place),
    writeManifest: async (manifest, expected) => writeManifest(await aws.s3(), place, manifest, expected),
  }
}
