import type { Context } from '@slipway/action-kit'
import type { Cdn } from '../cloudfront/cdn.js'
import type { Serving } from '../edge/rules.js'
import type { Publisher } from '../lock/publisher.js'
import type { Site } from '../publish/publish.js'
import type { Copies } from '../release/copies.js'
import type { ObjectStore } from '../s3/object-store.js'
import type { StorageOptions } from '../s3/storage-options.js'
import type { Showing, Surroundings } from './showing.js'
import type { VerifyPreview } from './verify-preview.js'

/** What publishing, removing and expiring have in common. */
export interface PreviewParts {
  readonly name: string
  /** For people: `s3://bucket/prefix`. */
  readonly place: string
  readonly publisher: Publisher
  readonly lockTimeoutMs: number
  /** How long a preview stays that nobody publishes or removes, in milliseconds; 0: for ever. */
  readonly expiryMs: number
  /** The site's place in the bucket. */
  readonly store: ObjectStore
  /** A folder of it; the folder ends in a slash. */
  readonly open: (folder: string) => ObjectStore
  /** The same, for a few seconds after a cancellation. */
  readonly openTidying: (folder: string) => ObjectStore
  /** The distributions, as far as they show the preview of that name. */
  readonly openCdn: (name: string) => Cdn
  readonly showing: Showing
}

export interface PreviewOptions extends PreviewParts {
  readonly prefix: string
  readonly storage: StorageOptions
  /** How long fingerprinted files stay after they are gone from the source, in milliseconds. */
  readonly keepAssetsMs: number
  readonly isAwaited: boolean
  readonly copies: Copies
  readonly compose: () => Promise<Site>
  /** How it is to be served; throws what makes that impossible. */
  readonly serve: (site: Site, surroundings: Pick<Surroundings, 'sendsHeaders'>) => Serving
  /** Compares what visitors get with what was published, when that is wanted. */
  readonly verify?: VerifyPreview | undefined
}

export type PreviewContext = Pick<Context, 'clock' | 'log' | 'signal'>
