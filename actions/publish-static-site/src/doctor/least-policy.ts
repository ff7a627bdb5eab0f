import type { DistributionFacts } from './facts.js'
import { partitionOf } from './snippets.js'

/** What the role is to be allowed for. */
export interface PolicyWish {
  readonly bucket: string
  readonly prefix: string
  readonly region: string
  readonly distributions: readonly Pick<DistributionFacts, 'id' | 'arn'>[]
  readonly deletesRemoved: boolean
  readonly hasTags: boolean
  /** Of the bucket or of the input: ID, ARN or alias. */
  readonly keyId: string | undefined
  /** The edge function and its KeyValueStore, by name or ARN. */
  readonly edge: { readonly functionName: string; readonly keyValueStore: string | undefined } | undefined
}

export interface Statement {
  readonly Sid: string
  readonly Effect: 'Allow'
  readonly Action: readonly string[]
  readonly Resource: string | readonly string[]
}

/** The least policy for this bucket, prefix, distribution and mode; the last statement is for `mode: doctor` alone. */
export function leastPolicy(wish: PolicyWish): {
  readonly Version: string
  readonly Statement: readonly Statement[]
} {
  const { bucket, prefix, region, distributions, deletesRemoved, hasTags, keyId, edge } = wish
  const partition = partitionOf(region)
  const bucketArn = `arn:${partition}:s3:::${bucket}`
  const account = distributions[0]?.arn.split(':')[4] ?? '*'
  const objects = ['s3:GetObject', 's3:PutObject', 's3:AbortMultipartUpload']
  return {
    Version: '2012-10-17',
    Statement: [
      allow('ListSite', ['s3:ListBucket'], bucketArn),
      allow(
        'WriteSite',
        [
          ...objects,
          ...(deletesRemoved ? ['s3:DeleteObject'] : []),
          ...(hasTags ? ['s3:PutObjectTagging'] : []),
        ],
        `${bucketArn}/${prefix}*`,
      ),
      ...(keyId === undefined
        ? []
        : [allow('UseKey', ['kms:GenerateDataKey', 'kms:Decrypt'], keyArn(keyId, partition, region))]),
      ...(distributions.length === 0
        ? []
        : [
            allow(
              'Invalidate',
              ['cloudfront:GetDistribution', 'cloudfront:CreateInvalidation', 'cloudfront:GetInvalidation'],
              distributions.map(({ arn }) => arn),
            ),
          ]),
      ...(edge === undefined ? [] : edgeStatements(edge, `arn:${partition}:cloudfront::${account}`)),
      ...doctorStatements(
        bucketArn,
        distributions.length === 0 ? undefined : `arn:${partition}:cloudfront::${account}`,
      ),
    ],
  }
}

function edgeStatements(
  { functionName, keyValueStore }: NonNullable<PolicyWish['edge']>,
  cloudFront: string,
): readonly Statement[] {
  const verbs = ['Describe', 'Get', 'Create', 'Update', 'Publish', 'Test']
  const publishing = allow(
    'KeepEdgeFunction',
    verbs.map((verb) => `cloudfront:${verb}Function`),
    `${cloudFront}:function/${functionName}`,
  )
  if (keyValueStore === undefined) return [publishing]
  // ARNs have the store's ID, which its name does not tell.
  const store = keyValueStore.startsWith('arn:') ? keyValueStore : `${cloudFront}:key-value-store/*`
  const keys = ['DescribeKeyValueStore', 'GetKey', 'ListKeys', 'UpdateKeys']
  return [
    publishing,
    allow('FindKeys', ['cloudfront:DescribeKeyValueStore'], store),
    allow(
      'WriteKeys',
      keys.map((name) => `cloudfront-keyvaluestore:${name}`),
      store,
    ),
  ]
}

function doctorStatements(bucketArn: string, cloudFront: string | undefined): readonly Statement[] {
  const settings = [
    's3:GetBucketAcl',
    's3:GetBucketOwnershipControls',
    's3:GetBucketPolicy',
    's3:GetBucketPolicyStatus',
    's3:GetBucketPublicAccessBlock',
    's3:GetBucketVersioning',
    's3:GetEncryptionConfiguration',
    's3:GetLifecycleConfiguration',
  ]
  const looking = allow('DoctorBucket', settings, bucketArn)
  if (cloudFront === undefined) return [looking]
  const actions = ['cloudfront:GetCachePolicy', 'cloudfront:GetOriginAccessControl']
  return [
    looking,
    allow('DoctorDistribution', actions, [
      `${cloudFront}:cache-policy/*`,
      `${cloudFront}:origin-access-control/*`,
    ]),
  ]
}

function keyArn(keyId: string, partition: string, region: string): string {
  if (keyId.startsWith('arn:') && !keyId.includes(':alias/')) return keyId
  // A policy takes keys by ID alone; what an alias leads to is not known here.
  const id = keyId.includes('alias/') ? '*' : keyId
  return `arn:${partition}:kms:${region}:*:key/${id}`
}

function allow(Sid: string, Action: readonly string[], Resource: Statement['Resource']): Statement {
  return { Sid, Effect: 'Allow', Action, Resource }
}
