import type { Context } from '@slipway/action-kit'
import type { Distribution } from '../cloudfront/distribution.js'
import type { Serving } from '../edge/rules.js'
import { createAddresses } from '../verify/addresses.js'
import type { OtherSite, Shown, Visible } from '../verify/sample.js'
import { verifySite, type Verdict } from '../verify/verify.js'
import type { VerifyWish } from '../verify/wish.js'
import { folderOf } from './release-folder.js'

/** A release that visitors are to get. */
export interface ShownRelease extends Pick<Shown, 'changed' | 'removed'> {
  readonly id: string
  readonly serving: Serving
  readonly site: readonly Visible[]
  /** What they got before. */
  readonly others: readonly OtherSite[]
}

export type VerifyRelease = (release: ShownRelease) => Promise<Verdict>

export interface VerifyReleaseParts {
  /** Undefined: nobody asked for it. */
  readonly wish: VerifyWish | undefined
  /** Where the site is seen, when the inputs do not say. */
  readonly url: () => string | undefined
  /** Of the site in the bucket: empty, or ending in a slash. */
  readonly prefix: string
  /** Whether a function at the edge shows the release; without it, the origin's path does. */
  readonly hasEdge: boolean
  /** Looks at the distribution, after the switch. */
  readonly describe: () => Promise<Distribution>
}

/** The look at what visitors get after the switch of a release or a rollback. */
export function createVerifyRelease(
  { wish, url, prefix, hasEdge, describe }: VerifyReleaseParts,
  context: Pick<Context, 'clock' | 'env' | 'log' | 'signal'>,
): VerifyRelease | undefined {
  if (wish === undefined) return undefined
  return async ({ id, serving, ...shown }) => {
    const root = wish.base ?? url()
    const distribution = await describe()
    const isDefault = distribution.defaultRootObject === serving.route.i
    const urlOf =
      root === undefined
        ? () => undefined
        : createAddresses({
            root,
            distribution,
            prefix: hasEdge ? prefix : prefix + folderOf(id),
            showsIndex: hasEdge || isDefault || distribution.showsFolders,
            serving,
          })
    return verifySite({ ...shown, subject: { kind: 'release', id }, urlOf }, wish, context)
  }
}
