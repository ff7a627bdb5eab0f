import type { Distribution } from './distribution.js'
import { rootsOf } from './urls.js'

/** What is odd about distributions that a site is to be seen through, a sentence or two each. */
export function warningsOf(distributions: readonly Distribution[], prefix: string): readonly string[] {
  const hasStaging = distributions.some(({ isStaging }) => isStaging)
  return distributions.flatMap((distribution) => [
    ...whereabouts(distribution, prefix),
    ...(distribution.isEnabled
      ? []
      : [`The distribution ${distribution.id} is disabled: visitors see nothing through it.`]),
    ...(distribution.hasStaging && !hasStaging ? [stagingWarning(distribution.id)] : []),
    ...distribution.unseenPolicies.map((policy) => policyWarning(distribution.id, policy)),
  ])
}

function whereabouts({ id, originPaths, behaviors }: Distribution, prefix: string): readonly string[] {
  if (originPaths.length === 0) {
    return [
      `No origin of the distribution ${id} is this bucket. The publish goes on; if the site does not change, check that ` +
        'bucket and distribution-id belong together.',
    ]
  }
  if (rootsOf({ prefix, behaviors }).length > 0) return []
  return [
    `The distribution ${id} does not show ${prefix}: its origins at the bucket begin at ${originPaths.join(', ')}. ` +
      'Nothing is invalidated there; check the input prefix.',
  ]
}

function stagingWarning(id: string): string {
  return (
    `The distribution ${id} has a staging distribution, which serves some visitors from a cache of its own. Add its ID ` +
    'to distribution-id as well, or they may see the old site for a while.'
  )
}

function policyWarning(id: string, policy: string): string {
  return (
    `The cache policy ${policy} of the distribution ${id} could not be looked at. If it puts query strings into the cache ` +
    'key, pages asked for with one may stay old for a while: allow the role cloudfront:GetCachePolicy.'
  )
}
