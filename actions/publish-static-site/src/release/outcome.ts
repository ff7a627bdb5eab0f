import type { UserError } from '@slipway/action-kit'
import type { Progress } from '../publish/outcome.js'

/**
 * How far a switch came. `preparing`: visitors get what they got before; `switching`: the log tells; `switched`: they get
 * the release, whatever comes after that; `verifying`: and all of that is done, but for a look at what they get.
 */
export type ReleaseStage = 'preparing' | 'switching' | 'switched' | 'verifying'

/** What became of a release or a rollback. */
export type ReleaseOutcome = {
  readonly work: 'release' | 'rollback'
  readonly stage: ReleaseStage
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
  /** At how many addresses visitors were seen to get it; undefined where nobody looked. */
  readonly verified?: number | undefined
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
