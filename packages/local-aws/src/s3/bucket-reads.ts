import { AwsError } from '../service.js'
import type { XmlValue } from '../xml.js'
import type { Bucket } from './bucket.js'
import { onBucket, type S3Operation, type S3Operations } from './operation.js'
import { bodyReply, xmlReply } from './replies.js'
import { renderAcl } from './acl.js'
import { isPublic } from './public-policy.js'

/** How a bucket is set up, as it is read; only tests set it, by `createBucket`. */
export const bucketReads: S3Operations = {
  GetBucketPolicy: {
    ...subresource('policy', 's3:GetBucketPolicy'),
    run: (context) =>
      bodyReply(JSON.stringify(policyOf(context.bucket())), { 'content-type': 'application/json' }),
  },
  GetBucketPolicyStatus: {
    ...subresource('policyStatus', 's3:GetBucketPolicyStatus'),
    run: (context) => xmlReply('PolicyStatus', { IsPublic: isPublic(policyOf(context.bucket())) }),
  },
  GetPublicAccessBlock: {
    ...subresource('publicAccessBlock', 's3:GetBucketPublicAccessBlock'),
    run(context) {
      const bucket = context.bucket()
      const block = bucket.settings.publicAccessBlock
      if (block === undefined) {
        throw missing(bucket, 'NoSuchPublicAccessBlockConfiguration', 'public access block configuration')
      }
      return xmlReply('PublicAccessBlockConfiguration', {
        BlockPublicAcls: block.blockPublicAcls,
        IgnorePublicAcls: block.ignorePublicAcls,
        BlockPublicPolicy: block.blockPublicPolicy,
        RestrictPublicBuckets: block.restrictPublicBuckets,
      })
    },
  },
  GetBucketEncryption: {
    ...subresource('encryption', 's3:GetEncryptionConfiguration'),
    run(context) {
      const { encryption } = context.bucket().settings
      const rule: XmlValue =
        encryption === 'AES256'
          ? { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' }, BucketKeyEnabled: false }
          : {
              ApplyServerSideEncryptionByDefault: {
                SSEAlgorithm: 'aws:kms',
                KMSMasterKeyID: encryption.kmsKeyId,
              },
              BucketKeyEnabled: encryption.bucketKey,
            }
      return xmlReply('ServerSideEncryptionConfiguration', { Rule: rule })
    },
  },
  GetBucketVersioning: {
    ...subresource('versioning', 's3:GetBucketVersioning'),
    run: (context) => xmlReply('VersioningConfiguration', { Status: context.bucket().settings.versioning }),
  },
  GetBucketWebsite: {
    ...subresource('website', 's3:GetBucketWebsite'),
    run(context) {
      const bucket = context.bucket()
      const { website } = bucket.settings
      if (website === undefined) throw missing(bucket, 'NoSuchWebsiteConfiguration', 'website configuration')
      return xmlReply('WebsiteConfiguration', {
        IndexDocument: { Suffix: website.indexDocument },
        ErrorDocument: website.errorDocument === undefined ? undefined : { Key: website.errorDocument },
      })
    },
  },
  GetBucketOwnershipControls: {
    ...subresource('ownershipControls', 's3:GetBucketOwnershipControls'),
    run(context) {
      const bucket = context.bucket()
      const { ownership } = bucket.settings
      if (ownership === undefined) {
        throw new AwsError(
          'OwnershipControlsNotFoundError',
          'The bucket ownership controls were not found',
          404,
          { BucketName: bucket.name },
        )
      }
      return xmlReply('OwnershipControls', { Rule: { ObjectOwnership: ownership } })
    },
  },
  GetBucketAcl: {
    ...subresource('acl', 's3:GetBucketAcl'),
    run: (context) => bodyReply(renderAcl(context.bucket().settings), { 'content-type': 'application/xml' }),
  },
  GetBucketLifecycleConfiguration: {
    ...subresource('lifecycle', 's3:GetLifecycleConfiguration'),
    run(context) {
      const bucket = context.bucket()
      const { lifecycle } = bucket.settings
      if (lifecycle.length === 0) {
        throw missing(bucket, 'NoSuchLifecycleConfiguration', 'lifecycle configuration')
      }
      return xmlReply('LifecycleConfiguration', { Rule: lifecycle })
    },
  },
}

function subresource(name: string, action: string): Omit<S3Operation, 'run'> {
  return { method: 'GET', target: 'bucket', query: [name], permissions: onBucket(action) }
}

/** @throws AwsError NoSuchBucketPolicy */
function policyOf(bucket: Bucket): object {
  const { policy } = bucket.settings
  if (policy === undefined) throw missing(bucket, 'NoSuchBucketPolicy', 'bucket policy')
  return policy
}

function missing(bucket: Bucket, code: string, what: string): AwsError {
  return new AwsError(code, `The ${what} does not exist`, 404, { BucketName: bucket.name })
}
