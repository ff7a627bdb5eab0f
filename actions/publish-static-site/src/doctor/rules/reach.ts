import { createFinder } from '../../cloudfront/behaviors.js'
import { rootsOf } from '../../cloudfront/urls.js'
import { homeOf, urlOf } from './pages.js'
import { known, type DistributionRule } from './rule.js'

export const originOfIts: DistributionRule = ({ id, behaviors }, { site: { bucket } }) => {
  if (behaviors.length > 0) return []
  return [
    {
      level: 'warning',
      what: `No behavior of the distribution ${id} reads from the bucket ${bucket}`,
      why: 'What is published is not what it shows, unless something stands between them: a proxy, an access point.',
      mend: 'Check that bucket and distribution-id belong together.',
    },
  ]
}

/** Whether the paths of its origins lead to the site, or to a part of it such as a release. */
export const shownPrefix: DistributionRule = ({ id, behaviors }, { site: { bucket, prefix } }) => {
  const originPaths = [...new Set(behaviors.map(({ origin }) => origin.path))]
  const shown = behaviors.map(({ pattern, origin }) => ({
    pattern,
    originPaths: [origin.path],
    hasQueryInKey: false,
  }))
  if (behaviors.length === 0 || rootsOf({ prefix, behaviors: shown }).length > 0) return []
  return [
    {
      level: 'warning',
      what: `The distribution ${id} shows ${originPaths.join(', ')} of the bucket ${bucket}, and the site is below /${prefix}`,
      why: 'No visitor of it gets what is published.',
      mend: `Set OriginPath of its origin to ${prefix === '' ? 'nothing' : `/${prefix.slice(0, -1)}`}, or publish with prefix: ${originPaths[0]?.slice(1) ?? ''}`,
    },
  ]
}

/** Files that are answered from elsewhere: the first behavior whose pattern fits is the one that answers. */
export const hiddenFiles: DistributionRule = (distribution, { site, published }) => {
  const { id, otherPatterns } = distribution
  const home = homeOf(distribution)
  const paths = known(published)?.paths ?? []
  if (home === undefined || paths.length === 0) return []
  return otherPatterns.flatMap((pattern) => {
    if (pattern === '*') return []
    const find = createFinder([{ pattern, originPaths: [], hasQueryInKey: false }])
    const hidden = paths.filter((path) => {
      const url = urlOf(path, home, site)
      return url !== undefined && find(url) !== undefined
    })
    const [first] = hidden
    if (first === undefined) return []
    const rest = hidden.length === 1 ? '' : ` and ${hidden.length - 1} more`
    return [
      {
        level: 'warning',
        what: `The behavior ${pattern} of ${id} hides ${first}${rest}: it answers from another origin`,
        why: 'These files are published, and visitors get something else at their addresses.',
        mend: `Publish them under other names, or make the pattern ${pattern} narrower.`,
      },
    ]
  })
}
