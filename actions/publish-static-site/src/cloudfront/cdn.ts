import type { Context } from '@slipway/action-kit'
import type { Distribution, Invalidations } from './distribution.js'
import { waitForInvalidation } from './invalidate.js'
import { invalidationPaths, urlPathsOf } from './invalidation-paths.js'

/** The distributions in front of a bucket. */
export interface Cdn {
  /** Looks at them, once. @throws UserError when one is not there */
  look(): Promise<CdnView>
  /** What would be invalidated for these paths below the prefix; `look` comes first. */
  plan(stale: readonly string[]): readonly PlannedInvalidation[]
  /**
   * Asks for it, and waits until visitors get what the bucket holds now.
   * @param begun hears of each invalidation as soon as CloudFront has taken it on
   * @returns whether all are complete
   */
  invalidate(
    planned: readonly PlannedInvalidation[],
    begun: (invalidation: BegunInvalidation) => void,
  ): Promise<boolean>
}

export interface CdnView {
  /** Where visitors see the site; undefined when no distribution shows it. */
  readonly url: string | undefined
  readonly warnings: readonly string[]
}

export interface PlannedInvalidation {
  readonly distributionId: string
  /** As CloudFront takes them; never none. */
  readonly paths: readonly string[]
}

export interface BegunInvalidation extends PlannedInvalidation {
  readonly id: string
}

/** One distribution, and how it is asked. */
export interface CdnSource {
  describe(): Promise<Distribution>
  readonly invalidations: Invalidations
}

export interface CdnOptions {
  readonly prefix: string
  /** Whether to wait until they are complete. */
  readonly isAwaited: boolean
}

export function createCdn(
  sources: readonly CdnSource[],
  { prefix, isAwaited }: CdnOptions,
  context: Pick<Context, 'clock' | 'log' | 'signal'>,
): Cdn {
  let found: readonly (Distribution & Pick<CdnSource, 'invalidations'>)[] = []
  return {
    async look() {
      found = await Promise.all(
        sources.map(async (source) => ({
          ...(await source.describe()),
          invalidations: source.invalidations,
        })),
      )
      const [first] = found
      const [path] = first === undefined ? [] : urlPathsOf(prefix, first.originPaths)
      return {
        url: first === undefined ? undefined : `https://${first.host}${path ?? '/'}`,
        warnings: found.filter(({ originPaths }) => originPaths.length === 0).map(({ id }) => warningOf(id)),
      }
    },
    plan: (stale) =>
      found
        .map(({ id, originPaths }) => ({
          distributionId: id,
          paths: stale.length === 0 ? [] : invalidationPaths(stale, { prefix, originPaths }),
        }))
        .filter(({ paths }) => paths.length > 0),
    async invalidate(planned, begun) {
      const completed = await Promise.all(
        planned.map(async ({ distributionId, paths }) => {
          const invalidations = found.find(({ id }) => id === distributionId)?.invalidations
          if (invalidations === undefined) return true
          // Unique, or CloudFront would answer with an earlier invalidation. The SDK's repeats carry the same one.
          const { id, isCompleted } = await invalidations.create(paths, `slipway-${crypto.randomUUID()}`)
          begun({ distributionId, id, paths })
          return isCompleted || !isAwaited || (await waitForInvalidation(id, invalidations, context))
        }),
      )
      return completed.every(Boolean)
    },
  }
}

function warningOf(id: string): string {
  return (
    `No origin of the distribution ${id} is this bucket. The publish goes on; if the site does not change, check that ` +
    'bucket and distribution-id belong together.'
  )
}
