import type { S3Client } from '@aws-sdk/client-s3'
import { isAwsError } from '@slipway/aws'
import type { Target } from './write-on-condition.js'

/**
 * Whether a server heeds the conditions of a write. AWS's does, and is not asked; of others some pass them over, and then
 * a lock locks nothing. What is there is written once more, on the condition that nothing is there.
 * @param etag of what is there
 * @returns the ETag of what is there now, and whether conditions are heeded
 */
export async function heedsConditions(
  s3: S3Client,
  target: Target,
  bytes: Buffer,
  etag: string,
): Promise<{ readonly etag: string; readonly isHeeded: boolean }> {
  if (!(await isElsewhere(s3))) return { etag, isHeeded: true }
  const { PutObjectCommand } = await import('@slipway/aws/sdk/s3')
  try {
    const { ETag } = await s3.send(new PutObjectCommand({ ...target, Body: bytes, IfNoneMatch: '*' }))
    return { etag: ETag ?? etag, isHeeded: false }
  } catch (error) {
    if (isAwsError(error, 'PreconditionFailed', 'ConditionalRequestConflict')) return { etag, isHeeded: true }
    throw error
  }
}

/** Whether AWS_ENDPOINT_URL or the endpoint_url of a profile leads away from AWS. */
async function isElsewhere({ config }: S3Client): Promise<boolean> {
  // Where the SDK itself looks for it; its types keep that to themselves.
  const { serviceConfiguredEndpoint: find } = config as {
    readonly serviceConfiguredEndpoint?: () => Promise<unknown>
  }
  return (await find?.()) !== undefined
}
