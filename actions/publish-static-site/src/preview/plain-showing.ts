import { UserError } from '@slipway/action-kit'
import type { Distribution } from '../cloudfront/distribution.js'
import { createUrlFinder } from '../cloudfront/urls.js'
import { pageAddress } from '../verify/page-address.js'
import type { Showing } from './showing.js'

export interface PlainShowingParts {
  /** The first of them is what the address is of. */
  readonly distributions: readonly Distribution[]
  /** Of the site: empty, or ending in a slash. */
  readonly prefix: string
  readonly indexDocument: string
}

const folder = '_preview/'

/**
 * Previews without an edge function: folders beside the site's own, behind the same distribution. What they can do is
 * what an origin can: no host of their own, and index pages by their names unless S3's website endpoint adds them.
 */
export function createPlainShowing({ distributions, prefix, indexDocument }: PlainShowingParts): Showing {
  const [first] = distributions
  const seenAt = (name: string): string | undefined => {
    if (first === undefined) return undefined
    const view = { ...first, prefix: `${prefix}${folder}${name}/`, indexDocument }
    const [url] = createUrlFinder(view)(indexDocument)
    if (url === undefined) return undefined
    const path = first.showsFolders ? url.path.slice(0, -indexDocument.length) : url.path
    return pageAddress(`https://${first.host}/`, path.slice(1))
  }
  const nothing = (): Promise<boolean> => Promise.resolve(false)
  return {
    folder,
    urlOf: (name) => seenAt(name) ?? '',
    rootOf: () => undefined,
    look(name) {
      if (seenAt(name) !== undefined) return Promise.resolve({ live: '', sendsHeaders: false })
      const id = first?.id ?? ''
      const paths = (first?.originPaths ?? []).map((path) => path || '/').join(', ') || 'none'
      return Promise.reject(
        new UserError(`The distribution ${id} does not show ${prefix}${folder}, where previews would be`, {
          hint:
            `Its origin's path at the bucket is ${paths}. Releases that are switched by the origin's path leave no ` +
            'place for previews: give edge-function and key-value-store.',
        }),
      )
    },
    show: nothing,
    hide: nothing,
    forget: () => Promise.resolve(),
  }
}
