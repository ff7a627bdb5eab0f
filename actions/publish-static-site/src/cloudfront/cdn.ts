import type { Context } from '@slipway/action-kit'
import type { Begun } from './ask.js'
import type { Distribution } from './distribution.js'
import { everyPath, invalidationPaths, type Stale } from './invalidation-paths.js'
import { isLongCompleted, type Invalidations } from './invalidations.js'
import { invalidate, settle } from './invalidate.js'
import type { AskedInvalidation } from '../manifest/unseen.js'
import { pageAddress } from '../verify/page-address.js'
import { createUrlFinder, rootsOf, type Visibility } from './urls.js'
import { warningsOf } from './warnings.js'
import type { InvalidationWish } from './wish.js'

/** The distributions in front of a bucket. */
export interface Cdn {
  /** Looks at them, once. @throws UserError when one is not there */
  look(): Promise<CdnView>
  /** Where visitors see a path below the prefix at the first distribution; undefined: nowhere. `look` comes first. */
  urlOf(path: string): string | undefined
  /** Paths below the prefix whose cached copies a publish that changes `changed` and leaves `stale` has to answer for. */
  staleOf(publish: {
    readonly stale: readonly string[]
    readonly changed: readonly string[]
  }): readonly string[]
  /** What would be invalidated; `look` comes first. */
  plan(stale: Stale): readonly PlannedInvalidation[]
  /**
   * Asks for it, and waits until visitors get what the bucket holds now.
   * @param begun hears of each invalidation as soon as CloudFront has taken it on
   * @returns whether all are complete
   * @throws UserError when a distribution was not invalidated; the others are
   */
  invalidate(
    planned: readonly PlannedInvalidation[],
    begun: (invalidation: BegunInvalidation) => void,
  ): Promise<boolean>
  /** Whether an earlier invalidation is completed. Distributions that are not given any more have no say. */
  isCompleted(earlier: AskedInvalidation): Promise<boolean>
  /** Waits for earlier ones. @returns whether all are completed; false when one was not after twenty minutes */
  settle(earlier: readonly AskedInvalidation[]): Promise<boolean>
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
  readonly wish: InvalidationWish
  /** What a folder shows; `index.html` unless given. */
  readonly indexDocument?: string
}

// Fifteen may be in progress in a distribution; some are left to others.
// Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html#limits-invalidations
const mostWildcards = 10

export function createCdn(
  sources: readonly CdnSource[],
  { prefix, wish, indexDocument = 'index.html' }: CdnOptions,
  context: Pick<Context, 'clock' | 'log' | 'signal'>,
): Cdn {
  let found: readonly (Distribution & Pick<CdnSource, 'invalidations'>)[] = []
  const viewOf = ({ behaviors, defaultRootObject }: Distribution): Visibility => ({
    prefix,
    behaviors,
    defaultRootObject,
    indexDocument,
  })
  const pathsIn = (distribution: Distribution, stale: Stale): readonly string[] => {
    const view = viewOf(distribution)
    if (stale.stale.length === 0) return []
    if (wish.what === 'all') return everyPath(view)
    return invalidationPaths(stale, view, { paths: wish.maxPaths, wildcards: mostWildcards })
  }
  let findUrls: ReturnType<typeof createUrlFinder> = () => []
  const isCompleted = async ({ distributionId, id }: AskedInvalidation): Promise<boolean> => {
    const distribution = found.find((one) => one.id === distributionId)
    return distribution === undefined || isLongCompleted(distribution.invalidations, id)
  }
  return {
    isCompleted,
    settle: (earlier) => settle(earlier, isCompleted, context),
    urlOf(path) {
      const [first] = found
      const [url] = findUrls(path)
      return first === undefined || url === undefined
        ? undefined
        : pageAddress(`https://${first.host}/`, url.path.slice(1))
    },
    async look() {
      found = await Promise.all(
        sources.map(async (source) => ({
          ...(await source.describe()),
          invalidations: source.invalidations,
        })),
      )
      const [first] = found
      if (first !== undefined) findUrls = createUrlFinder(viewOf(first))
      const [root = '/'] = first === undefined ? [] : rootsOf(viewOf(first))
      return {
        url: first === undefined ? undefined : `https://${first.host}${encodeURI(root)}`,
        warnings: warningsOf(found, prefix),
      }
    },
    staleOf({ stale, changed }) {
      switch (wish.what) {
        case 'none':
          return []
        case 'changed':
          return stale
        case 'all':
          return [...new Set([...stale, ...changed])].sort()
      }
    },
    plan: (stale) =>
      found
        .map((distribution) => ({ distributionId: distribution.id, paths: pathsIn(distribution, stale) }))
        .filter(({ paths }) => paths.length > 0),
    invalidate(planned, begun) {
      const jobs = planned.flatMap((one) =>
        found
          .filter(({ id }) => id === one.distributionId)
          .map((distribution) => ({
            request: { ...one, everything: everyPath(viewOf(distribution)) },
            invalidations: distribution.invalidations,
          })),
      )
      const hear = ({ distributionId, id, paths }: Begun): void => begun({ distributionId, id, paths })
      return invalidate(jobs, { isAwaited: wish.isAwaited, begun: hear }, context)
    },
  }
}
