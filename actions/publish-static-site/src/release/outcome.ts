import type { UserError } from '@slipway/action-kit'
import type { Progress } from '../publish/outcome.js'

/** What became of a release or a rollback. */
export type ReleaseOutcome = {
  /** The release that it was about; undefined when it ended before there was one. */
  readonly release: string | undefined
  /** What visitors got before; undefined when that was no release. */
  readonly previous: string | undefined
  /** Old releases that were deleted. */
  readonly removed: readonly string[]
  /** What was uploaded; undefined where nothing was. */
  readonly upload: Progress | undefined
  /** Where visitors see the site. */
  readonly url: string | undefined
  readonly durationMs: number
} & (
  | { readonly kind: 'released' }
  | { readonly kind: 'rolled-back' }
  /** Visitors get just this already. */
  | { readonly kind: 'unchanged' }
  /** A newer run has released meanwhile; visitors keep its site. */
  | { readonly kind: 'superseded'; readonly by: string }
  | { readonly kind: 'failed'; readonly error: UserError }
  | { readonly kind: 'cancelled' }
)
