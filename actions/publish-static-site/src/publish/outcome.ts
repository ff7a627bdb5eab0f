import type { UserError } from '@slipway/action-kit'
import type { BegunInvalidation, PlannedInvalidation } from '../cloudfront/cdn.js'
import type { LocalFiles } from '../source/local-files.js'
import type { Plan } from '../plan/plan.js'

/** How far a publish came, whatever became of it. */
export interface Progress {
  /** What was under way last. */
  readonly stage: 'preparing' | 'uploading' | 'switching' | 'invalidating' | 'deleting' | 'verifying'
  readonly plan: Plan
  /** Objects that are new, and those that were replaced or got other headers. */
  readonly uploaded: number
  readonly updated: number
  /** Of both. */
  readonly bytes: number
  readonly deleted: number
  /** What a publish invalidates, or would. */
  readonly planned: readonly PlannedInvalidation[]
  readonly invalidations: readonly BegunInvalidation[]
  /** What a publish changes at the edge, or would: a line each, for people. */
  readonly edge?: readonly string[]
  readonly leftOut: LocalFiles['leftOut']
  /** At how many addresses visitors were seen to get it; undefined where nobody looked. */
  readonly verified?: number
  /** Where visitors see the site; undefined without a distribution. */
  readonly url: string | undefined
  readonly durationMs: number
}

export type Outcome = Progress &
  (
    | { readonly kind: 'published' }
    /** The bucket held exactly this already. */
    | { readonly kind: 'unchanged' }
    /** mode: plan */
    | { readonly kind: 'planned' }
    /** A newer run has published meanwhile; nothing was changed. */
    | { readonly kind: 'superseded'; readonly by: string }
    /** Everything is uploaded; CloudFront did not say in time that it shows it. Nothing was deleted. */
    | { readonly kind: 'invalidation-timed-out' }
    | { readonly kind: 'failed'; readonly error: UserError }
    | { readonly kind: 'cancelled' }
  )
