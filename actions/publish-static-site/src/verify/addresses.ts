import type { Distribution } from '../cloudfront/distribution.js'
import { createUrlFinder } from '../cloudfront/urls.js'
import { ledAway } from '../edge/led-away.js'
import type { Serving } from '../edge/rules.js'
import { pageAddress } from './page-address.js'

/** A site, or a copy of it, as a distribution shows it. */
export interface Place {
  /** Where visitors see its root; it ends in a slash. */
  readonly root: string
  readonly distribution: Pick<Distribution, 'behaviors' | 'defaultRootObject'>
  /** Of it in the bucket, as far as the paths of its URLs go: empty, or ending in a slash. */
  readonly prefix: string
  /** Whether the root itself shows the index page. */
  readonly showsIndex: boolean
  readonly serving: Serving
}

/** Where visitors see each path: the index page at the root. Nowhere what a rule leads away from, or no origin shows. */
export function createAddresses({
  root,
  distribution,
  prefix,
  showsIndex,
  serving,
}: Place): (path: string) => string | undefined {
  const indexDocument = serving.route.i
  const findUrls = createUrlFinder({ ...distribution, prefix, indexDocument })
  const isLedAway = ledAway(serving)
  return (path) => {
    if (isLedAway(path)) return undefined
    if (path === indexDocument && showsIndex) return root
    return findUrls(path).length === 0 ? undefined : pageAddress(root, path)
  }
}
