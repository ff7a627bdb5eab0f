import type { UserError } from '@slipway/action-kit'
import type { LocalFiles } from '../source/local-files.js'
import type { Plan } from '../plan/plan.js'

/** How far a publish came, whatever became of it. */
export interface Progress {
  /** What was under way last. */
  readonly stage: 'preparing' | 'uploading' | 'invalidating' | 'deleting'
  readonly plan: Plan
  /** Uploaded files and their bytes. */
  readonly uploaded: number
  readonly bytes: number
  readonly deleted: number
  readonly invalidation: { readonly id: string; readonly paths: readonly string[] } | undefined
  readonly leftOut: LocalFiles['leftOut']
  /** Where visitors see the site; undefined without a distribution. */
  readonly url: string | undefined
  readonly durationMs: number
}

export type Outcome = Progress &
  (
    | { readonly kind: 'published' }
    /** The bucket held exactly this already. */
    | { readonly kind: 'unchanged' }
    /** Everything is uploaded; CloudFront did not say in time that it shows it. Nothing was deleted. */
    | { readonly kind: 'invalidation-timed-out' }
    | { readonly kind: 'failed'; readonly error: UserError }
    | { readonly kind: 'cancelled' }
  )
