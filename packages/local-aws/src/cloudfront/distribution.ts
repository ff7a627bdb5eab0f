import { randomBytes } from 'node:crypto'
import type { World } from '../world.js'
import { EdgeCache } from './edge-cache.js'
import { Invalidations } from './invalidations.js'
import { randomName } from './random-name.js'

/** What the edge answers instead of an error of the origin. */
export interface CustomErrorResponse {
  readonly errorCode: number
  /** `/404.html`; with it goes responseCode. */
  readonly responsePagePath?: string
  readonly responseCode?: number
  /** How long the error is kept, in milliseconds; 10 s unless given. */
  readonly errorCachingMinTtlMs?: number
}

export interface DistributionOptions {
  /** The name of a bucket, which lets the distribution read objects but not list them (OAC). */
  readonly originBucket: string
  /** `/releases/1`: put before the path of every request. */
  readonly originPath?: string
  /** `index.html`; for `/` alone, not for directories. */
  readonly defaultRootObject?: string
  readonly id?: string
  readonly customErrorResponses?: readonly CustomErrorResponse[]
  /** How long what says nothing about it stays at the edge, in milliseconds; a day unless given. */
  readonly defaultTtlMs?: number
  /** How long an invalidation takes, in milliseconds of the world's time; 5 s unless given. */
  readonly invalidationMs?: number
}

/** A distribution: how it is set up, what its edge keeps, what was invalidated. */
export class Distribution {
  readonly id: string
  readonly arn: string
  readonly domainName: string
  readonly createdAt: number
  /** The version of the configuration, which an update has to name. */
  readonly etag = randomName('E', 13)
  readonly callerReference = randomName('', 12)
  readonly originAccessControlId = randomName('E', 13)
  readonly cache = new EdgeCache()
  readonly invalidations: Invalidations

  constructor(
    readonly settings: DistributionOptions,
    world: World,
  ) {
    this.id = settings.id ?? randomName('E', 13)
    this.arn = `arn:aws:cloudfront::${world.account}:distribution/${this.id}`
    this.domainName = `d${randomBytes(7).toString('hex').slice(0, 13)}.cloudfront.net`
    this.createdAt = world.time.now()
    this.invalidations = new Invalidations({
      time: world.time,
      durationMs: settings.invalidationMs ?? 5_000,
      purge: (paths) => this.cache.purge(paths),
    })
  }
}
