import type { S3Client } from '@aws-sdk/client-s3'
import { UserError } from '@slipway/action-kit'
import { isAwsError } from '@slipway/aws'
import { readBody } from './read-body.js'

/** Where an object is. */
export interface Target {
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
    if (isAwsError(error, 'NotImplemented')) throw unknownConditions(target, error)
    // NoSuchKey: what was to be replaced is gone.
    if (!isAwsError(error, 'PreconditionFailed', 'ConditionalRequestConflict', 'NoSuchKey')) throw error
  }
  // A repeated request whose first answer was lost meets its own work.
  try {
    const answer = await s3.send(new GetObjectCommand(target))
    return (await readBody(answer)).equals(bytes) ? answer.ETag : undefined
  } catch (error) {
    if (isAwsError(error, 'NoSuchKey')) return undefined
    throw error
  }
}

function unknownConditions({ Bucket }: Target, cause: unknown): UserError {
  return new UserError(`The server of the bucket ${Bucket} has no conditional writes`, {
    cause,
    hint: 'They keep publishes from getting in each other’s way. Amazon S3 has them, and newer versions of most servers.',
  })
}
