import type { S3Client } from '@aws-sdk/client-s3'
import { AwsCallError, isAwsError, type Aws } from '@slipway/aws'
import { regionOf } from '../s3/bucket-errors.js'
import { owned } from '../s3/object-input.js'
import type { S3Place } from '../s3/place.js'
import { attempt, isDenial, type Look } from './attempt.js'
import type { BucketFacts, BucketSettings, Read } from './facts.js'
import { parsePolicy } from './policy.js'
import { partitionOf } from './snippets.js'

/** How the bucket is set up. */
export async function readBucket(place: S3Place, aws: Aws): Promise<BucketFacts> {
  const [s3, sdk] = await Promise.all([aws.s3(), import('@slipway/aws/sdk/s3')])
  try {
    const { BucketRegion: region = aws.region } = await s3.send(new sdk.HeadBucketCommand(owned(place)))
    if (region !== aws.region) return { kind: 'elsewhere', region }
  } catch (error) {
    const region = regionOf(error)
    if (region !== undefined && region !== aws.region) return { kind: 'elsewhere', region }
    if (isAwsError(error, 'NotFound', 'NoSuchBucket', '404')) return { kind: 'missing' }
    if (error instanceof AwsCallError && isDenial(error)) return { kind: 'refused', why: error.message }
    throw error
  }
  return { kind: 'there', ...(await readSettings(place, s3, aws.region)) }
}

/** Whether the bucket belongs to another account than this one: S3 itself says so, without naming it. */
export async function isOfAnother(account: string, { bucket }: S3Place, aws: Aws): Promise<Read<boolean>> {
  const [s3, { HeadBucketCommand }] = await Promise.all([aws.s3(), import('@slipway/aws/sdk/s3')])
  const look = {
    what: 'whose the bucket is',
    action: 's3:ListBucket',
    resource: `arn:${partitionOf(aws.region)}:s3:::${bucket}`,
  }
  return attempt(look, async () => {
    try {
      await s3.send(new HeadBucketCommand({ Bucket: bucket, ExpectedBucketOwner: account }))
      return false
    } catch (error) {
      // It was let in a moment ago, without a word about the owner.
      if (isDenial(error)) return true
      throw error
    }
  })
}

const everyone = [
  'http://acs.amazonaws.com/groups/global/AllUsers',
  'http://acs.amazonaws.com/groups/global/AuthenticatedUsers',
]
const noBlock = {
  blockPublicAcls: false,
  ignorePublicAcls: false,
  blockPublicPolicy: false,
  restrictPublicBuckets: false,
}

async function readSettings(place: S3Place, s3: S3Client, region: string): Promise<BucketSettings> {
  const sdk = await import('@slipway/aws/sdk/s3')
  const of = owned(place)
  const resource = `arn:${partitionOf(region)}:s3:::${place.bucket}`
  const look = <T>(
    what: string,
    action: string,
    work: () => Promise<T>,
    none?: NonNullable<Look<T>['none']>,
  ): Promise<Read<T>> => attempt({ what, action, resource, ...(none === undefined ? {} : { none }) }, work)
  const [policy, isPublic, accessBlock, ownership, publicGrants, encryption, isVersioned, lifecycle] =
    await Promise.all([
      look<ReturnType<typeof parsePolicy> | undefined>(
        'the bucket policy',
        's3:GetBucketPolicy',
        async () => parsePolicy((await s3.send(new sdk.GetBucketPolicyCommand(of))).Policy ?? '{}'),
        { codes: ['NoSuchBucketPolicy'], value: undefined },
      ),
      look(
        'whether the bucket policy is public',
        's3:GetBucketPolicyStatus',
        async () => (await s3.send(new sdk.GetBucketPolicyStatusCommand(of))).PolicyStatus?.IsPublic === true,
        { codes: ['NoSuchBucketPolicy'], value: false },
      ),
      look(
        'the public access block',
        's3:GetBucketPublicAccessBlock',
        async () => {
          const { PublicAccessBlockConfiguration: block } = await s3.send(
            new sdk.GetPublicAccessBlockCommand(of),
          )
          return {
            blockPublicAcls: block?.BlockPublicAcls === true,
            ignorePublicAcls: block?.IgnorePublicAcls === true,
            blockPublicPolicy: block?.BlockPublicPolicy === true,
            restrictPublicBuckets: block?.RestrictPublicBuckets === true,
          }
        },
        { codes: ['NoSuchPublicAccessBlockConfiguration'], value: noBlock },
      ),
      look<string | undefined>(
        'the object ownership',
        's3:GetBucketOwnershipControls',
        async () =>
          (await s3.send(new sdk.GetBucketOwnershipControlsCommand(of))).OwnershipControls?.Rules?.[0]
            ?.ObjectOwnership,
        { codes: ['OwnershipControlsNotFoundError'], value: undefined },
      ),
      look('the ACL of the bucket', 's3:GetBucketAcl', async () => {
        const { Grants = [] } = await s3.send(new sdk.GetBucketAclCommand(of))
        return Grants.filter(({ Grantee }) => everyone.includes(Grantee?.URI ?? '')).flatMap(
          ({ Permission }) => Permission ?? [],
        )
      }),
      look(
        "the bucket's encryption",
        's3:GetEncryptionConfiguration',
        async () => {
          const answer = await s3.send(new sdk.GetBucketEncryptionCommand(of))
          const rule =
            answer.ServerSideEncryptionConfiguration?.Rules?.[0]?.ApplyServerSideEncryptionByDefault
          return { isKms: rule?.SSEAlgorithm?.startsWith('aws:kms') === true, keyId: rule?.KMSMasterKeyID }
        },
        {
          codes: ['ServerSideEncryptionConfigurationNotFoundError'],
          value: { isKms: false, keyId: undefined },
        },
      ),
      look(
        'whether the bucket keeps versions',
        's3:GetBucketVersioning',
        async () => (await s3.send(new sdk.GetBucketVersioningCommand(of))).Status === 'Enabled',
      ),
      look(
        'the lifecycle rules',
        's3:GetLifecycleConfiguration',
        async () => {
          const { Rules = [] } = await s3.send(new sdk.GetBucketLifecycleConfigurationCommand(of))
          const rules = Rules.filter(({ Status }) => Status === 'Enabled')
          return {
            abortsUploads: rules.some((rule) => rule.AbortIncompleteMultipartUpload !== undefined),
            expiresVersions: rules.some((rule) => rule.NoncurrentVersionExpiration !== undefined),
          }
        },
        { codes: ['NoSuchLifecycleConfiguration'], value: { abortsUploads: false, expiresVersions: false } },
      ),
    ])
  return { policy, isPublic, accessBlock, ownership, publicGrants, encryption, isVersioned, lifecycle }
}
