/** What the edge answers instead of an error of the origin. */
export interface CustomErrorResponse {
  readonly errorCode: number
  /** `/404.html`; with it goes responseCode. */
  readonly responsePagePath?: string
  readonly responseCode?: number
  /** How long the error is kept, in milliseconds; 10 s unless given. */
  readonly errorCachingMinTtlMs?: number
}

/** How a distribution serves, by default or below a path pattern. */
export interface BehaviorOptions {
  /** The name of a managed policy without `Managed-`, or the id of any; settings of before policies unless given. */
  readonly cachePolicy?: string
  /** The id of a response headers policy. */
  readonly responseHeadersPolicy?: string
  readonly compress?: boolean
  /** Names of published functions. */
  readonly viewerRequest?: string
  readonly viewerResponse?: string
}

export interface PathBehaviorOptions extends BehaviorOptions {
  /** `/previews/*`; `*` stands for any characters, `?` for one. */
  readonly pathPattern: string
  /** Those of the distribution unless given. */
  readonly originBucket?: string
  readonly originPath?: string
}

export interface DistributionOptions extends BehaviorOptions {
  /** The name of a bucket, which lets the distribution read objects but not list them (OAC). */
  readonly originBucket: string
  /** `/releases/1`: put before the path of every request. */
  readonly originPath?: string
  /** Whether the origin has an origin access control; true unless given. Without one S3 denies everything. */
  readonly originAccessControl?: boolean
  /** `index.html`; for `/` alone, not for directories. */
  readonly defaultRootObject?: string
  readonly id?: string
  readonly aliases?: readonly string[]
  readonly customErrorResponses?: readonly CustomErrorResponse[]
  readonly behaviors?: readonly PathBehaviorOptions[]
  /** How long what says nothing about it stays at the edge, in milliseconds; a day unless given. */
  readonly defaultTtlMs?: number
  /** How long an invalidation takes, in milliseconds of the world's time; 5 s unless given. */
  readonly invalidationMs?: number
}
