import { withHeartbeat, type Context } from '@slipway/action-kit'
import type { Invalidations } from './distribution.js'

// CloudFront takes seconds as a rule, and a quarter of an hour at worst.
// Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Invalidation.html
const limitMs = 20 * 60_000
const longestPauseMs = 10_000

/** Waits until an invalidation is completed; false when it is not after twenty minutes. */
export async function waitForInvalidation(
  id: string,
  invalidations: Invalidations,
  context: Pick<Context, 'clock' | 'log' | 'signal'>,
): Promise<boolean> {
  const { clock, signal } = context
  const end = clock.now() + limitMs
  return withHeartbeat(
    context,
    15_000,
    () => `CloudFront is working on invalidation ${id}`,
    async () => {
      for (let pause = 500; clock.now() < end; pause = Math.min(pause * 1.5, longestPauseMs)) {
        await clock.sleep(pause, signal)
        const { isCompleted } = await invalidations.get(id)
        if (isCompleted) return true
      }
      return false
    },
  )
}
