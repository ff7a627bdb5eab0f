/** What IAM has to allow. */
export interface Permission {
  readonly action: string
  readonly resource: string
}

// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
const actions: Readonly<Record<string, string>> = {
  AbortMultipartUpload: 's3:AbortMultipartUpload',
  CompleteMultipartUpload: 's3:PutObject',
  CopyObject: 's3:PutObject',
  CreateMultipartUpload: 's3:PutObject',
  DeleteObjects: 's3:DeleteObject',
  GetBucketEncryption: 's3:GetEncryptionConfiguration',
  GetBucketLifecycleConfiguration: 's3:GetLifecycleConfiguration',
  GetPublicAccessBlock: 's3:GetBucketPublicAccessBlock',
  HeadBucket: 's3:ListBucket',
  HeadObject: 's3:GetObject',
  ListObjectsV2: 's3:ListBucket',
  UploadPart: 's3:PutObject',
}

/** Actions on the bucket itself; all others are on objects. */
const onBucket = /^s3:(ListBucket|GetBucket\w+|GetEncryptionConfiguration|GetLifecycleConfiguration)$/

/**
 * What IAM is asked for a call of S3, whose actions are not named after its operations, and which often says no more
 * than "Access Denied".
 * @param input of the command, with Bucket and Key
 */
export function s3Permission(operation: string, input: unknown): Permission {
  const action = actions[operation] ?? `s3:${operation}`
  const { Bucket: bucket, Key: key } = Object(input) as { Bucket?: unknown; Key?: unknown }
  if (typeof bucket !== 'string') return { action, resource: '*' }
  if (onBucket.test(action)) return { action, resource: `arn:aws:s3:::${bucket}` }
  return { action, resource: `arn:aws:s3:::${bucket}/${typeof key === 'string' ? key : '*'}` }
}
