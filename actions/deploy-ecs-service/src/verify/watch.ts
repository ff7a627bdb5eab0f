import type { Context } from '@slipway/action-kit'
import { verifyOnce } from './verify.js'
import type { VerifyWish } from './wish.js'

/** So many looks in a row have to find it bad: one may have met a task on its way out. */
const conclusiveAfter = 3

/** What `follow` asks while the new version already gets traffic: why it is not good, once that is more than a blink. */
export function watchBy(
  wish: VerifyWish,
  context: Pick<Context, 'clock' | 'signal'> & { readonly log: Pick<Context['log'], 'info'> },
): () => Promise<string | undefined> {
  let failed = 0
  return async () => {
    const why = await verifyOnce(wish, context)
    failed = why === undefined ? 0 : failed + 1
    if (why === undefined || failed >= conclusiveAfter) return why
    context.log.info(`Not verified (${failed} of ${conclusiveAfter} in a row): ${why}`)
    return undefined
  }
}
