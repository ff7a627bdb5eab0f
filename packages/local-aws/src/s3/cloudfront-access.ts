import { decideForService, readResourcePolicy } from '../identity/resource-policy.js'
import type { Bucket } from './bucket.js'
import { bucketArn, objectArn } from './operation.js'

/** What S3 asks KMS. */
export interface KeyAccess {
  /** Undefined for a key that is not known. */
  letsCloudFrontDecrypt(key: string, region: string, distributionArn: string): boolean | undefined
}

/**
 * What the bucket policy, and that of the key which the object is encrypted by, let CloudFront do for a distribution.
 * - `get`: the object is given, when it is there
 * - `list`: it is not, and CloudFront may know that it is not there
 * - `none`: CloudFront learns nothing
 */
export function accessOfCloudFront(
  bucket: Bucket,
  key: string,
  distributionArn: string,
  keys: KeyAccess,
): 'get' | 'list' | 'none' {
  const { name, settings } = bucket
  const object = bucket.get(key)
  const may = (action: string, resource: string, otherwise: boolean): boolean => {
    if (settings.policy === undefined) return otherwise
    const context = {
      'aws:sourcearn': distributionArn,
      'aws:sourceaccount': distributionArn.split(':')[4] ?? '',
    }
    const policy = readResourcePolicy(settings.policy)
    return decideForService(policy, 'cloudfront.amazonaws.com', { action, resource }, context) === 'allowed'
  }
  if (object === undefined) return may('s3:ListBucket', bucketArn(name), false) ? 'list' : 'none'
  if (!may('s3:GetObject', objectArn(name, key), true)) return 'none'
  const { 'x-amz-server-side-encryption': encryption = '' } = object.headers
  if (!encryption.startsWith('aws:kms')) return 'get'
  const kmsKey = object.headers['x-amz-server-side-encryption-aws-kms-key-id'] ?? 'alias/aws/s3'
  const isGranted =
    keys.letsCloudFrontDecrypt(kmsKey, settings.region, distributionArn) ?? settings.kmsGrantsCloudFront
  return isGranted ? 'get' : 'none'
}
