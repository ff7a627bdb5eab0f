import type { Context } from '@slipway/action-kit'
import type { Distribution } from '../cloudfront/distribution.js'
import type { Serving } from '../edge/rules.js'
import { createAddresses } from '../verify/addresses.js'
import type { OtherSite, Shown } from '../verify/sample.js'
import { verifySite, type Verdict } from '../verify/verify.js'
import type { VerifyWish } from '../verify/wish.js'

/** A preview that was published. */
export interface ShownPreview extends Pick<Shown, 'changed' | 'site' | 'removed'> {
  readonly serving: Serving
  /** What its visitors may still get, or get by mistake. */
  readonly others: readonly OtherSite[]
}

export type VerifyPreview = (preview: ShownPreview) => Promise<Verdict>

export interface VerifyPreviewParts {
  /** Undefined: nobody asked for it. */
  readonly wish: VerifyWish | undefined
  readonly name: string
  /** Where it is seen. */
  readonly url: string
  /** Whether it has a host of its own; without one, it is below the site. */
  readonly hasHost: boolean
  readonly distribution: Distribution | undefined
  /** Of the site in the bucket: empty, or ending in a slash. */
  readonly prefix: string
}

/** The look at what visitors of a preview get. */
export function createVerifyPreview(
  { wish, name, url, hasHost, distribution, prefix }: VerifyPreviewParts,
  context: Pick<Context, 'clock' | 'env' | 'log' | 'signal'>,
): VerifyPreview | undefined {
  if (wish === undefined || distribution === undefined) return undefined
  const below = `_preview/${name}/`
  return ({ serving, ...shown }) => {
    const addressOf = createAddresses({
      // Of the site, the inputs may say where it is seen; a host of its own is known.
      root: hasHost || wish.base === undefined ? new URL('.', url).href : wish.base + below,
      distribution,
      prefix: hasHost ? prefix : prefix + below,
      showsIndex: url.endsWith('/'),
      serving,
    })
    // The function answers it by itself: a copy of the site is nothing for search engines.
    const urlOf = (path: string): string | undefined =>
      hasHost && path === 'robots.txt' ? undefined : addressOf(path)
    return verifySite({ ...shown, subject: { kind: 'preview', name }, urlOf }, wish, context)
  }
}
