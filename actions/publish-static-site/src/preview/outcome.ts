import type { UserError } from '@slipway/action-kit'
import type { Progress } from '../publish/outcome.js'

/** What became of a preview. */
export type PreviewOutcome = {
  /** What was under way last; `verifying`: it is published, and what visitors get is looked at. */
  readonly stage: 'changing' | 'verifying'
  /** Its name. */
  readonly preview: string
  /** What was uploaded; undefined where nothing was. */
  readonly upload: Progress | undefined
  /** Where visitors see it; undefined when they do not. */
  readonly url: string | undefined
  /** How many objects were deleted with it. */
  readonly deleted: number
  /** What stayed in its folder when it was removed, since somebody else has put it there. */
  readonly foreign: readonly string[]
  /** Forgotten previews that were removed. */
  readonly expired: readonly string[]
  /** At how many addresses visitors were seen to get it; undefined where nobody looked. */
  readonly verified?: number | undefined
  readonly durationMs: number
} & (
  | { readonly kind: 'published' }
  /** Visitors get just this already; or what is to be removed is not there. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'removed' }
  /** A newer run has published or removed it; nothing was changed. */
  | { readonly kind: 'superseded'; readonly by: string }
  /** Everything is uploaded; CloudFront did not say in time that it shows it. */
  | { readonly kind: 'invalidation-timed-out' }
  | { readonly kind: 'failed'; readonly error: UserError }
  | { readonly kind: 'cancelled' }
)
