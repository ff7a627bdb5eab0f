import { asError, type Context } from '@slipway/action-kit'
import type { Cdn } from '../cloudfront/cdn.js'
import type { Unseen } from '../manifest/unseen.js'

/**
 * How many publishes, from the oldest on, have been seen by visitors: their invalidations are completed. CloudFront is
 * asked once, up to the first that is not.
 */
export async function countSeen(
  unseen: readonly Unseen[],
  cdn: Pick<Cdn, 'isCompleted'>,
  { log, signal }: Pick<Context, 'log' | 'signal'>,
): Promise<number> {
  try {
    for (const [count, { invalidations }] of unseen.entries()) {
      for (const one of invalidations) if (!(await cdn.isCompleted(one))) return count
    }
    return unseen.length
  } catch (error) {
    signal.throwIfAborted()
    log.warning(
      `What is gone from the source stays for now: whether its invalidation is completed, nobody can tell. ${asError(error).message}`,
    )
    return 0
  }
}
