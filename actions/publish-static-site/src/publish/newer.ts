import type { Publisher } from '../lock/publisher.js'
import type { Published } from '../manifest/published.js'

/**
 * Whose publish is newer than mine, so that mine has to stay away: runs end in another order than they began. A run that
 * somebody has had run again is meant to publish its old commit, unless a newer one came in while it was at it.
 * @returns the address of that run, or undefined
 */
export function findNewer(
  { order, isRerun }: Publisher,
  published: Published | undefined,
  { isSeenMeanwhile }: { readonly isSeenMeanwhile: boolean },
): string | undefined {
  if (published?.order === undefined || order === undefined || published.order <= order) return undefined
  return isRerun && !isSeenMeanwhile ? undefined : published.run
}
