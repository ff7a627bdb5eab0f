import type { S3Client } from '@aws-sdk/client-s3'
import { isAwsError } from '@slipway/aws'

interface Target {
  readonly Bucket: string
  readonly Key: string
  readonly ExpectedBucketOwner?: string
}

/**
 * Writes a small object if what is there has this ETag; undefined: if nothing is there.
 * @returns the new ETag; undefined when the condition does not hold
 */
export async function writeOnCondition(
  s3: S3Client,
  target: Target,
  bytes: Buffer,
  expected: string | undefined,
): Promise<string | undefined> {
  const { GetObjectCommand, PutObjectCommand } = await import('@slipway/aws/sdk/s3')
  try {
    const { ETag: etag = '' } = await s3.send(
      new PutObjectCommand({
        ...target,
        Body: bytes,
        ContentType: 'application/json',
        CacheControl: 'no-store',
        ...(expected === undefined ? { IfNoneMatch: '*' } : { IfMatch: expected }),
      }),
    )
    return etag
  } catch (error) {
    // NoSuchKey: what was to be replaced is gone.
    if (!isAwsError(error, 'PreconditionFailed', 'ConditionalRequestConflict', 'NoSuchKey')) throw error
  }
  // A repeated request whose first answer was lost meets its own work.
  try {
    const { Body, ETag: etag } = await s3.send(new GetObjectCommand(target))
    const there = Buffer.from((await Body?.transformToByteArray()) ?? [])
    return there.equals(bytes) ? etag : undefined
  } catch (error) {
    if (isAwsError(error, 'NoSuchKey')) return undefined
    throw error
  }
}
