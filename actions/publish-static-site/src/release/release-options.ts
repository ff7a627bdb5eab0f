import type { Context } from '@slipway/action-kit'
import type { Serving } from '../edge/rules.js'
import type { Publisher } from '../lock/publisher.js'
import type { Site } from '../publish/publish.js'
import type { ObjectStore } from '../s3/object-store.js'
import type { StorageOptions } from '../s3/storage-options.js'
import type { Copies } from './copies.js'
import type { Switch } from './switch.js'
import type { VerifyRelease } from './verify-release.js'

/** What release and rollback have in common. */
export interface ReleaseParts {
  /** For people: `s3://bucket/prefix`. */
  readonly place: string
  readonly prefix: string
  readonly publisher: Publisher
  readonly lockTimeoutMs: number
  /** The name that is given. */
  readonly id: string | undefined
  /** How long fingerprinted files of one release stay in the others, in milliseconds. */
  readonly keepAssetsMs: number
  /** The site's place in the bucket. */
  readonly store: ObjectStore
  /** The same, for a few seconds after a cancellation. */
  readonly tidying: ObjectStore
  /** A folder of it; the folder ends in a slash. */
  readonly open: (folder: string) => ObjectStore
  readonly copies: Copies
  readonly switcher: Switch
  /** Compares what visitors get with what they are to get, when that is wanted. */
  readonly verify?: VerifyRelease | undefined
}

export interface ReleaseOptions extends ReleaseParts {
  readonly keepReleases: number
  readonly storage: StorageOptions
  readonly compose: () => Promise<Site>
  /** How the site is to be served; throws what makes that impossible. */
  readonly serve: (site: Site) => Serving
}

export type ReleaseContext = Pick<Context, 'clock' | 'log' | 'signal'>
