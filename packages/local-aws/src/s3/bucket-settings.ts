import type { XmlValue } from '../xml.js'

/** `AES256`, S3's own keys; or a key of KMS, with a bucket key or not. */
export type BucketEncryption = 'AES256' | { readonly kmsKeyId: string; readonly bucketKey: boolean }

export interface PublicAccessBlock {
  readonly blockPublicAcls: boolean
  readonly ignorePublicAcls: boolean
  readonly blockPublicPolicy: boolean
  readonly restrictPublicBuckets: boolean
}

export interface WebsiteConfiguration {
  readonly indexDocument: string
  readonly errorDocument?: string
}

export type ObjectOwnership = 'BucketOwnerEnforced' | 'BucketOwnerPreferred' | 'ObjectWriter'

export type PublicGrants = Readonly<
  Partial<
    Record<'AllUsers' | 'AuthenticatedUsers', 'READ' | 'WRITE' | 'READ_ACP' | 'WRITE_ACP' | 'FULL_CONTROL'>
  >
>

/** How a bucket is set up; what is not given is as of a new bucket. */
export interface BucketOptions {
  /** The world's unless given. */
  readonly region?: string
  /** The account; the world's unless given. */
  readonly owner?: string
  /** ETags as with SSE-KMS: no MD5 of anything, new at every write. They are with `encryption` of KMS. */
  readonly kmsEtags?: boolean
  readonly encryption?: 'AES256' | { readonly kmsKeyId?: string; readonly bucketKey?: boolean }
  /** False where the key policy does not let CloudFront decrypt: the edge answers 403. */
  readonly kmsGrantsCloudFront?: boolean
  /** The bucket policy; none unless given. CloudFront's access does not depend on it. */
  readonly policy?: object
  /** All of it, unless given; false for none. */
  readonly publicAccessBlock?: Partial<PublicAccessBlock> | false
  readonly versioning?: 'Enabled' | 'Suspended'
  readonly website?: WebsiteConfiguration
  /** False for none, as buckets of before 2023 have it. */
  readonly ownership?: ObjectOwnership | false
  /** What the ACL grants besides the owner's full control: `{ AllUsers: 'READ' }`. */
  readonly acl?: PublicGrants
  /** Rules as in the XML: `{ ID, Status, Filter, Expiration }`. */
  readonly lifecycle?: readonly XmlValue[]
}

export interface BucketSettings {
  readonly region: string
  readonly owner: string
  readonly createdAt: number
  readonly kmsEtags: boolean
  readonly encryption: BucketEncryption
  readonly kmsGrantsCloudFront: boolean
  readonly policy: object | undefined
  /** Undefined where there is none. */
  readonly publicAccessBlock: PublicAccessBlock | undefined
  readonly versioning: 'Enabled' | 'Suspended' | undefined
  readonly website: WebsiteConfiguration | undefined
  readonly ownership: ObjectOwnership | undefined
  readonly acl: PublicGrants
  readonly lifecycle: readonly XmlValue[]
}

export function bucketSettings(
  options: BucketOptions,
  world: { readonly account: string; readonly region: string; readonly now: number },
): BucketSettings {
  const region = options.region ?? world.region
  const owner = options.owner ?? world.account
  const encryption = readEncryption(options.encryption, `arn:aws:kms:${region}:${owner}:alias/aws/s3`)
  return {
    region,
    owner,
    createdAt: world.now,
    kmsEtags: options.kmsEtags ?? encryption !== 'AES256',
    encryption,
    kmsGrantsCloudFront: options.kmsGrantsCloudFront ?? true,
    policy: options.policy,
    publicAccessBlock: readAccessBlock(options.publicAccessBlock),
    versioning: options.versioning,
    website: options.website,
    ownership: options.ownership === false ? undefined : (options.ownership ?? 'BucketOwnerEnforced'),
    acl: options.acl ?? {},
    lifecycle: options.lifecycle ?? [],
  }
}

function readEncryption(given: BucketOptions['encryption'], ownKey: string): BucketEncryption {
  if (given === undefined || given === 'AES256') return 'AES256'
  return { kmsKeyId: given.kmsKeyId ?? ownKey, bucketKey: given.bucketKey ?? false }
}

function readAccessBlock(given: BucketOptions['publicAccessBlock']): PublicAccessBlock | undefined {
  if (given === false) return undefined
  return {
    blockPublicAcls: true,
    ignorePublicAcls: true,
    blockPublicPolicy: true,
    restrictPublicBuckets: true,
    ...given,
  }
}
