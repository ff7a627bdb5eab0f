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
  /** Whether a distribution shows releases by the path of its origin, without a function. */
  readonly switchesOrigins: boolean
}

export interface Statement {
  readonly Sid: string
  readonly Effect: 'Allow'
  readonly Action: readonly string[]
  readonly Resource: readonly string[]
}

/** The least policy for some modes. */
export interface RolePolicy {
  /** `publish, plan` */
  readonly modes: string
  readonly statements: readonly Statement[]
}

/** The least policies for this bucket, prefix and distribution: one for each role that a repository may have. */
export function leastPolicies(wish: PolicyWish): readonly RolePolicy[] {
  const names = namesOf(wish)
  const releases = [
    ...(wish.edge === undefined ? [] : edgeRelease(wish.edge, names)),
    ...(wish.edge === undefined && wish.switchesOrigins ? originRelease(names) : []),
  ]
  const publishing = [...publish(wish, names), ...releases]
  return [
    {
      modes: releases.length > 0 ? 'publish, plan, release, rollback' : 'publish, plan',
      statements: publishing,
    },
    { modes: 'plan alone', statements: plan(wish, names) },
    { modes: 'preview, remove-preview', statements: previews(wish, names) },
    { modes: 'doctor', statements: doctor(wish, names) },
  ]
}

/** ARNs of what there is. */
interface Names {
  readonly bucket: string
  readonly objects: string
  /** Empty where nothing is invalidated. */
  readonly distributions: readonly string[]
  /** `arn:aws:cloudfront::123456789012` */
  readonly cloudFront: string
  /** Undefined: no key of the account's own. */
  readonly key: string | undefined
}

function namesOf({ bucket, prefix, region, distributions, keyId }: PolicyWish): Names {
  const partition = partitionOf(region)
  const account = distributions[0]?.arn.split(':')[4] ?? '*'
  const bucketArn = `arn:${partition}:s3:::${bucket}`
  return {
    bucket: bucketArn,
    objects: `${bucketArn}/${prefix}`,
    distributions: distributions.map(({ arn }) => arn),
    cloudFront: `arn:${partition}:cloudfront::${account}`,
    key: keyId === undefined ? undefined : keyArn(keyId, partition, region),
  }
}

function publish({ deletesRemoved, hasTags }: PolicyWish, names: Names): readonly Statement[] {
  const { bucket, objects, distributions } = names
  const writing = [
    ...['s3:GetObject', 's3:PutObject', 's3:AbortMultipartUpload'],
    ...(deletesRemoved ? ['s3:DeleteObject'] : []),
    ...(hasTags ? ['s3:PutObjectTagging'] : []),
  ]
  const invalidating = ['GetDistribution', 'CreateInvalidation', 'GetInvalidation'].map(ofCloudFront)
  return [
    allow('ListSite', ['s3:ListBucket'], [bucket]),
    allow('WriteSite', writing, [`${objects}*`]),
    ...useKey(names, ['kms:GenerateDataKey', 'kms:Decrypt']),
    ...when(distributions.length > 0, () => [
      allow('Invalidate', invalidating, distributions),
      allow('CachePolicies', ['cloudfront:GetCachePolicy'], [`${names.cloudFront}:cache-policy/*`]),
    ]),
  ]
}

function plan(_wish: PolicyWish, names: Names): readonly Statement[] {
  const { bucket, objects, distributions } = names
  return [
    allow('ListSite', ['s3:ListBucket'], [bucket]),
    allow('ReadSite', ['s3:GetObject'], [`${objects}*`]),
    ...useKey(names, ['kms:Decrypt']),
    ...when(distributions.length > 0, () => [
      allow('ReadDistribution', ['cloudfront:GetDistribution'], distributions),
      allow('CachePolicies', ['cloudfront:GetCachePolicy'], [`${names.cloudFront}:cache-policy/*`]),
    ]),
  ]
}

type Edge = NonNullable<PolicyWish['edge']>

function edgeRelease(edge: Edge, names: Names): readonly Statement[] {
  return [
    allow('ReleaseCopies', ['s3:GetObjectTagging'], [`${names.objects}*`]),
    ...keysAndFunction('Release', edge, names),
    ...when(names.distributions.length > 0, () => [
      allow('ReleaseDistribution', ['cloudfront:GetDistributionConfig'], names.distributions),
    ]),
  ]
}

function originRelease({ objects, distributions }: Names): readonly Statement[] {
  const switching = ['GetDistributionConfig', 'UpdateDistribution'].map(ofCloudFront)
  return [
    allow('ReleaseCopies', ['s3:GetObjectTagging'], [`${objects}*`]),
    allow('ReleaseDistribution', switching, distributions),
  ]
}

function previews({ edge, hasTags }: PolicyWish, names: Names): readonly Statement[] {
  const { bucket, objects, distributions } = names
  const writing = ['s3:PutObject', 's3:DeleteObject', 's3:AbortMultipartUpload']
  const looking = edge === undefined ? ['GetDistribution'] : ['GetDistribution', 'GetDistributionConfig']
  const invalidating = [...looking, 'CreateInvalidation', 'GetInvalidation'].map(ofCloudFront)
  return [
    allow('PreviewList', ['s3:ListBucket'], [bucket]),
    allow('PreviewRead', ['s3:GetObject'], [`${objects}*`]),
    allow(
      'PreviewWrite',
      [...writing, ...(hasTags ? ['s3:PutObjectTagging'] : [])],
      [`${objects}${edge === undefined ? '_preview' : '_previews'}/*`],
    ),
    allow('PreviewNames', ['s3:PutObject'], [`${objects}.slipway/previews.json`]),
    ...useKey(names, ['kms:GenerateDataKey', 'kms:Decrypt']),
    ...when(distributions.length > 0, () => [
      allow('PreviewDistribution', invalidating, distributions),
      allow('CachePolicies', ['cloudfront:GetCachePolicy'], [`${names.cloudFront}:cache-policy/*`]),
    ]),
    ...(edge === undefined ? [] : keysAndFunction('Preview', edge, names)),
  ]
}

function keysAndFunction(
  sid: string,
  { functionName, keyValueStore }: Edge,
  { cloudFront }: Names,
): readonly Statement[] {
  // ARNs have the store's ID, which its name does not tell.
  const store = keyValueStore?.startsWith('arn:') === true ? keyValueStore : `${cloudFront}:key-value-store/*`
  const keys = ['DescribeKeyValueStore', 'GetKey', 'ListKeys', 'UpdateKeys']
  const verbs = ['CreateFunction', 'DescribeFunction', 'DescribeKeyValueStore', 'GetFunction']
  const more = ['PublishFunction', 'TestFunction', 'UpdateFunction']
  const functions = ['', '-headers'].map((suffix) => `${cloudFront}:function/${functionName}${suffix}`)
  return [
    allow(
      `${sid}${sid === 'Release' ? 'Switch' : 'Keys'}`,
      keys.map((name) => `cloudfront-keyvaluestore:${name}`),
      [store],
    ),
    allow(`${sid}Function`, [...verbs, ...more].map(ofCloudFront), [...functions, store]),
  ]
}

function doctor({ keyId }: PolicyWish, names: Names): readonly Statement[] {
  const { bucket, objects, distributions, cloudFront, key } = names
  const settings = [
    ...['s3:GetBucketAcl', 's3:GetBucketOwnershipControls', 's3:GetBucketPolicy', 's3:GetBucketPolicyStatus'],
    ...['s3:GetBucketPublicAccessBlock', 's3:GetBucketVersioning'],
    ...['s3:GetEncryptionConfiguration', 's3:GetLifecycleConfiguration', 's3:ListBucket'],
  ]
  const policies = ['GetCachePolicy', 'GetOriginAccessControl'].map(ofCloudFront)
  return [
    allow('DoctorBucket', settings, [bucket]),
    allow('DoctorManifest', ['s3:GetObject'], [`${objects}.slipway/*`]),
    ...when(keyId !== undefined && key !== undefined, () => [
      allow(
        'DoctorKey',
        ['kms:DescribeKey', 'kms:GetKeyPolicy', 'kms:GenerateDataKey', 'kms:Decrypt'],
        [key ?? '*'],
      ),
    ]),
    ...when(distributions.length > 0, () => [
      allow('DoctorSite', ['cloudfront:GetDistribution'], distributions),
      allow('DoctorDistribution', policies, [
        `${cloudFront}:cache-policy/*`,
        `${cloudFront}:origin-access-control/*`,
      ]),
    ]),
  ]
}

function useKey({ key }: Names, actions: readonly string[]): readonly Statement[] {
  return key === undefined ? [] : [allow('UseKey', actions, [key])]
}

function keyArn(keyId: string, partition: string, region: string): string {
  if (keyId.startsWith('arn:') && !keyId.includes(':alias/')) return keyId
  // A policy takes keys by ID alone; what an alias leads to is not known here.
  const id = keyId.includes('alias/') ? '*' : keyId
  return `arn:${partition}:kms:${region}:*:key/${id}`
}

function ofCloudFront(name: string): string {
  return `cloudfront:${name}`
}

function when(isSo: boolean, statements: () => readonly Statement[]): readonly Statement[] {
  return isSo ? statements() : []
}

function allow(Sid: string, Action: readonly string[], Resource: readonly string[]): Statement {
  return { Sid, Effect: 'Allow', Action, Resource }
}
