import type { InputReader } from '@slipway/action-kit'

export interface InvalidationWish {
  /** `changed`: the smallest right set; `all`: everything below the prefix, when anything changed. */
  readonly what: 'changed' | 'all' | 'none'
  /** The most paths to ask for, wildcards among them; beyond, they are collapsed. */
  readonly maxPaths: number
  /** Whether the publish ends only when visitors get what the bucket holds. */
  readonly isAwaited: boolean
}

/** The inputs `invalidate`, `max-invalidation-paths` and `wait-for-invalidation`. */
export function readInvalidationWish(reader: InputReader): InvalidationWish {
  return {
    what: reader.choice('invalidate', ['changed', 'all', 'none'], { default: 'changed' }),
    // CloudFront has at most 3,000 paths in progress in a distribution.
    maxPaths: reader.integer('max-invalidation-paths', {
      default: 100,
      min: 1,
      max: 3000,
      accepts: 'a number of paths, 1 to 3000',
    }),
    isAwaited: reader.boolean('wait-for-invalidation', { default: true }),
  }
}
