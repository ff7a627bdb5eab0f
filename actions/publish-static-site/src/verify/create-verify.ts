import type { Context, UserError } from '@slipway/action-kit'
import type { Cdn } from '../cloudfront/cdn.js'
import { pageAddress } from './page-address.js'
import type { Shown } from './sample.js'
import { verifySite } from './verify.js'
import type { VerifyWish } from './wish.js'

/** The check of a publish: at the address that the inputs give, or where the distribution shows the site. */
export function createVerify(
  wish: VerifyWish | undefined,
  cdn: Pick<Cdn, 'urlOf'> | undefined,
  context: Pick<Context, 'clock' | 'env' | 'log' | 'signal'>,
): ((shown: Omit<Shown, 'urlOf'>) => Promise<UserError | undefined>) | undefined {
  if (wish === undefined) return undefined
  const { base } = wish
  const urlOf = (path: string): string | undefined =>
    base === undefined ? cdn?.urlOf(path) : pageAddress(base, path)
  return (shown) => verifySite({ ...shown, urlOf }, wish, context)
}
