import { UserError } from '@slipway/action-kit'
import type { EdgePlace } from './edge-switch.js'

/** A distribution as far as a release needs to know it. */
export interface ReleaseDistribution {
  readonly id: string
  /** What visitors type. */
  readonly host: string
  /** What CloudFront puts before a URL's path: empty, or with a leading and without a trailing slash. */
  readonly originPaths: readonly string[]
}

/**
 * Where a distribution shows the site, for the edge function.
 * @param prefix of the site in the bucket: empty, or ending in a slash
 * @throws UserError when it does not show it, or in two places
 */
export function placeOf({ id, host, originPaths }: ReleaseDistribution, prefix: string): EdgePlace {
  const bases = originPaths
    .filter((path) => `/${prefix}`.startsWith(`${path}/`))
    .map((path) => `/${prefix}`.slice(path.length))
  const [base] = bases
  if (base !== undefined && bases.length === 1) return { distributionId: id, host, base }
  const paths = originPaths.map((path) => path || '/').join(', ') || 'none'
  throw new UserError(
    `The distribution ${id} shows the site at ${bases.length === 0 ? 'no' : 'more than one'} path`,
    {
      hint: `It needs one origin at the bucket whose origin path is empty, or a folder that prefix begins with; it has ${paths}.`,
    },
  )
}
