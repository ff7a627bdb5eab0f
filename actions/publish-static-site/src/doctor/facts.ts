import type { PolicyStatement } from './policy.js'

/** What was looked at, or why it could not be. */
export type Read<T> =
  | { readonly kind: 'read'; readonly value: T }
  | {
      readonly kind: 'unread'
      /** What was to be read, as a noun: `the bucket policy`. */
      readonly what: string
      readonly why: string
      /** The statement that lets the role look; undefined where it is not for want of one. */
      readonly statement: { readonly Action: string; readonly Resource: string } | undefined
    }

/** All that the rules go by. */
export interface Facts {
  readonly site: SiteFacts
  readonly bucket: BucketFacts
  readonly distributions: readonly {
    readonly id: string
    readonly found: Read<DistributionFacts | undefined>
  }[]
  /** Undefined while nothing was published. */
  readonly published: Read<PublishedFacts | undefined>
  /** The key of KMS that objects are encrypted by; undefined where that is none of the account's own. */
  readonly key: Read<KeyFacts> | undefined
  /** Whether the bucket belongs to another account than the distribution. */
  readonly isForeign: Read<boolean>
}

/** What the inputs say of the site. */
export interface SiteFacts {
  readonly bucket: string
  /** Empty, or ending in a slash. */
  readonly prefix: string
  /** The region that the step works in. */
  readonly region: string
  readonly indexDocument: string
  /** Below the prefix. */
  readonly errorDocument: string | undefined
}

/** What is there of earlier publishes. */
export interface PublishedFacts {
  /** A page of a folder (`docs/index.html`) that is not known under the folder's own name; undefined: there is none. */
  readonly folderPage: string | undefined
  /** Whether text is stored compressed. */
  readonly isCompressed: boolean
  /** Of all files, below the prefix. */
  readonly paths: readonly string[]
}

export interface KeyFacts {
  readonly arn: string
  /** `Enabled`, `Disabled`, `PendingDeletion`, … */
  readonly state: string
  /** Whether it is one of AWS, whose policy nobody can change. */
  readonly isOfAws: boolean
  readonly policy: Read<readonly PolicyStatement[]>
  /** Whether the role may encrypt with it. */
  readonly mayEncrypt: Read<boolean>
}

export type BucketFacts =
  | { readonly kind: 'missing' }
  | { readonly kind: 'elsewhere'; readonly region: string }
  | { readonly kind: 'refused'; readonly why: string }
  | ({ readonly kind: 'there' } & BucketSettings)

export interface BucketSettings {
  /** Undefined: there is no policy. */
  readonly policy: Read<readonly PolicyStatement[] | undefined>
  /** Whether S3 itself calls the policy public. */
  readonly isPublic: Read<boolean>
  readonly accessBlock: Read<AccessBlock>
  /** `BucketOwnerEnforced`: ACLs mean nothing. Undefined: of before there was the setting. */
  readonly ownership: Read<string | undefined>
  /** What an ACL of the bucket grants to everyone: `READ`, `WRITE`, … */
  readonly publicGrants: Read<readonly string[]>
  readonly encryption: Read<EncryptionFacts>
  readonly isVersioned: Read<boolean>
  readonly lifecycle: Read<LifecycleFacts>
}

export interface AccessBlock {
  readonly blockPublicAcls: boolean
  readonly ignorePublicAcls: boolean
  readonly blockPublicPolicy: boolean
  readonly restrictPublicBuckets: boolean
}

export interface EncryptionFacts {
  readonly isKms: boolean
  /** ID, ARN or alias; undefined: S3's own key. */
  readonly keyId: string | undefined
}

export interface LifecycleFacts {
  readonly abortsUploads: boolean
  readonly expiresVersions: boolean
}

export interface DistributionFacts {
  readonly id: string
  readonly arn: string
  readonly isEnabled: boolean
  /** Whether its configuration has reached all edges. */
  readonly isDeployed: boolean
  readonly aliases: readonly string[]
  /** Whether it has a certificate other than that of cloudfront.net. */
  readonly hasCertificate: boolean
  /** The oldest TLS that it speaks, by the name of the security policy: `TLSv1.2_2021`. */
  readonly minimumTls: string
  /** Empty when there is none. */
  readonly defaultRootObject: string
  readonly errorPages: readonly ErrorPage[]
  /** Those that serve from the bucket, the default one last. */
  readonly behaviors: readonly BehaviorFacts[]
  /** The path patterns of those that serve from something else. */
  readonly otherPatterns: readonly string[]
}

export interface ErrorPage {
  readonly status: number
  /** A URL path; empty when there is none. */
  readonly page: string
  /** What visitors get in place of the status; undefined: the same. */
  readonly responseStatus: number | undefined
}

export interface BehaviorFacts {
  /** `*` for the default one. */
  readonly pattern: string
  readonly origin: OriginFacts
  readonly allowsHttp: boolean
  readonly compresses: boolean
  /** Whether a function may give requests another path. */
  readonly rewrites: boolean
  readonly hasHeadersPolicy: boolean
  /** Whether S3 gets the Host header that the visitor has sent. */
  readonly forwardsHost: boolean
  readonly cache: Read<CacheFacts>
}

export interface OriginFacts {
  readonly id: string
  /** Empty, or with a leading and without a trailing slash. */
  readonly path: string
  readonly isWebsite: boolean
  /** The signing behavior of its origin access control (`always`, `never`, `no-override`); undefined: it has none. */
  readonly signing: Read<string> | undefined
  /** The ID of its origin access identity, the way of before. */
  readonly identity: string | undefined
}

/** How long, and by what apart, copies are kept. Times in seconds. */
export interface CacheFacts {
  readonly minTtl: number
  readonly maxTtl: number
  readonly hasGzip: boolean
  readonly hasBrotli: boolean
  readonly hasQueryInKey: boolean
  readonly hasCookiesInKey: boolean
}
