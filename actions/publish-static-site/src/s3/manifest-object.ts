import { randomUUID } from 'node:crypto'
import type { S3Client } from '@aws-sdk/client-s3'
import { UserError } from '@slipway/action-kit'
import { isAwsError } from '@slipway/aws'
import type { ManifestVersion, StoredManifest } from './bucket.js'
import {
  emptyManifest,
  manifestPath,
  parseManifest,
  renderManifest,
  type Manifest,
} from '../manifest/manifest.js'
import type { S3Place } from './s3-bucket.js'

/** The manifest as the bucket holds it; an empty one without a version when it holds none. */
export async function readManifest(s3: S3Client, place: S3Place): Promise<StoredManifest> {
  const stored = await fetchManifest(s3, place)
  return stored ?? { manifest: emptyManifest, version: undefined }
}

/**
 * Writes the manifest on the condition that nobody else has.
 * @throws UserError when somebody has
 */
export async function writeManifest(
  s3: S3Client,
  place: S3Place,
  manifest: Manifest,
  expected: ManifestVersion,
): Promise<ManifestVersion> {
  const { PutObjectCommand } = await import('@slipway/aws/sdk/s3')
  const writer = randomUUID()
  try {
    const { ETag: version } = await s3.send(
      new PutObjectCommand({
        Bucket: place.bucket,
        Key: place.prefix + manifestPath,
        Body: renderManifest(manifest, writer),
        ContentType: 'application/json',
        CacheControl: 'no-store',
        ...(expected === undefined ? { IfNoneMatch: '*' } : { IfMatch: expected }),
      }),
    )
    return version
  } catch (error) {
    // NoSuchKey: what was to be replaced is gone.
    if (!isAwsError(error, 'PreconditionFailed', 'ConditionalRequestConflict', 'NoSuchKey')) throw error
    // A repeated request whose first answer was lost meets its own work.
    const stored = await fetchManifest(s3, place)
    if (stored?.writer === writer) return stored.version
    throw new UserError(`Another publish to s3://${place.bucket}/${place.prefix} is under way`, {
      cause: error,
      hint:
        'Wait for it and re-run this job. To have publishes queue, give the workflow a concurrency group:\n' +
        'concurrency:\n  group: publish-site\n  cancel-in-progress: false',
    })
  }
}

async function fetchManifest(
  s3: S3Client,
  place: S3Place,
): Promise<(StoredManifest & { readonly writer: string }) | undefined> {
  const { GetObjectCommand } = await import('@slipway/aws/sdk/s3')
  try {
    const { Body: body, ETag: version } = await s3.send(
      new GetObjectCommand({ Bucket: place.bucket, Key: place.prefix + manifestPath }),
    )
    return { ...parseManifest((await body?.transformToString('utf8')) ?? ''), version }
  } catch (error) {
    if (isAwsError(error, 'NoSuchKey')) return undefined
    throw error
  }
}
