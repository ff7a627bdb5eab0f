import type { Context } from '@slipway/action-kit'
import type { Cdn } from '../cloudfront/cdn.js'
import { ledAway } from '../edge/led-away.js'
import type { Serving } from '../edge/rules.js'
import type { VerifySite } from '../publish/options.js'
import { pageAddress } from './page-address.js'
import { verifySite } from './verify.js'
import type { VerifyWish } from './wish.js'

export interface PublishedSite {
  readonly cdn: Pick<Cdn, 'urlOf'> | undefined
  /** How the function at the edge serves it; undefined without one. */
  readonly serving: () => Serving | undefined
}

/** The check of a publish: at the address that the inputs give, or where the distribution shows the site. */
export function createVerify(
  wish: VerifyWish | undefined,
  { cdn, serving }: PublishedSite,
  context: Pick<Context, 'clock' | 'env' | 'log' | 'signal'>,
): VerifySite | undefined {
  if (wish === undefined) return undefined
  const { base } = wish
  return (shown) => {
    const served = serving()
    const isLedAway = served === undefined ? undefined : ledAway(served)
    const urlOf = (path: string): string | undefined => {
      if (isLedAway?.(path) === true) return undefined
      return base === undefined ? cdn?.urlOf(path) : pageAddress(base, path)
    }
    return verifySite({ ...shown, subject: { kind: 'site' }, urlOf }, wish, context)
  }
}
