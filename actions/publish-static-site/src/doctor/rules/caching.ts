import type { BehaviorFacts } from '../facts.js'
import type { Finding } from '../finding.js'
import { known, type DistributionRule } from './rule.js'

type BehaviorRule = (
  behavior: BehaviorFacts,
  where: string,
  isStoredCompressed: boolean,
) => readonly Finding[]

/** The same of each behavior that serves the bucket. */
export const behaviors: DistributionRule = ({ id, behaviors: all }, { published }) => {
  const isStored = known(published)?.isCompressed === true
  return all.flatMap((behavior) => {
    const where = `The behavior ${behavior.pattern} of ${id}`
    return [compression, encodings, lifetimes, cacheKey, hostHeader, protocol].flatMap((rule) =>
      rule(behavior, where, isStored),
    )
  })
}

const useOptimized = 'Use the cache policy Managed-CachingOptimized (658327ea-f89d-4fab-a63d-7e88639e58f6).'

const compression: BehaviorRule = ({ compresses, cache }, where, isStoredCompressed) => {
  if (isStoredCompressed) return []
  const why = 'HTML, CSS and JavaScript are three to five times as large on their way as they could be.'
  if (!compresses) {
    return [
      {
        level: 'warning',
        what: `${where} does not compress`,
        why,
        mend: 'Set Compress: true there, with a cache policy that has gzip and Brotli; or compress: brotli here, which stores text compressed.',
      },
    ]
  }
  const found = known(cache)
  // Without caching nothing is compressed either, which is said of the lifetimes.
  if (found === undefined || found.maxTtl === 0) return []
  if (!found.hasGzip && !found.hasBrotli) {
    return [
      {
        level: 'warning',
        what: `${where} compresses nothing: its cache policy has neither gzip nor Brotli`,
        why,
        mend: `Set EnableAcceptEncodingGzip and EnableAcceptEncodingBrotli in its cache policy. ${useOptimized}`,
      },
    ]
  }
  if (found.hasBrotli) return []
  return [
    {
      level: 'hint',
      what: `${where} compresses without Brotli`,
      why: 'Brotli makes text about a sixth smaller than gzip, and every browser takes it.',
      mend: `Set EnableAcceptEncodingBrotli in its cache policy. ${useOptimized}`,
    },
  ]
}

/** Text that is stored compressed comes in one encoding, whatever is asked for. */
const encodings: BehaviorRule = ({ cache }, where, isStoredCompressed) => {
  const found = known(cache)
  if (!isStoredCompressed || found === undefined || found.maxTtl === 0) return []
  const named = [...(found.hasGzip ? ['gzip'] : []), ...(found.hasBrotli ? ['Brotli'] : [])]
  if (named.length === 0) return []
  return [
    {
      level: 'hint',
      what: `${where} keeps copies apart by Accept-Encoding (${named.join(', ')}), and S3 has one for all`,
      why: 'Text is stored compressed (compress), so the copies are alike: each is fetched for itself, and fewer requests are answered from the cache.',
      mend: 'Use a cache policy with EnableAcceptEncodingGzip and EnableAcceptEncodingBrotli off; or compress: none here and Compress: true there, which gives each visitor what they take.',
    },
  ]
}

const hostHeader: BehaviorRule = ({ forwardsHost, origin }, where) => {
  if (!forwardsHost || origin.isWebsite) return []
  return [
    {
      level: 'error',
      what: `${where} sends S3 the Host header of the visitor`,
      why: 'S3 tells buckets apart by it, and the signature is for another one: every page is answered 403.',
      mend: 'Take the origin request policy Managed-AllViewer away; a bucket needs none.',
    },
  ]
}

const lifetimes: BehaviorRule = ({ cache }, where) => {
  const found = known(cache)
  if (found === undefined) return []
  if (found.maxTtl === 0) {
    return [
      {
        level: 'warning',
        what: `${where} keeps nothing: caching is disabled`,
        why: 'Every request goes to S3, slower and at a cost, and nothing is compressed. A publish invalidates what it changes.',
        mend: useOptimized,
      },
    ]
  }
  // AWS's own policies have one second, which nobody sees.
  if (found.minTtl <= 1) return []
  return [
    {
      level: 'warning',
      what: `${where} keeps everything for at least ${found.minTtl} s, whatever Cache-Control says`,
      why: 'no-cache and no-store of the site mean nothing at the edge; where an invalidation fails, old pages stay that long.',
      mend: `Set MinTTL to 0 in its cache policy. ${useOptimized}`,
    },
  ]
}

const cacheKey: BehaviorRule = ({ cache }, where) => {
  const found = known(cache)
  const parts = [
    ...(found?.hasQueryInKey === true ? ['query string'] : []),
    ...(found?.hasCookiesInKey === true ? ['cookies'] : []),
  ]
  if (parts.length === 0) return []
  return [
    {
      level: found?.hasCookiesInKey === true ? 'warning' : 'hint',
      what: `${where} keeps a copy of a page for each ${parts.join(' and ')}`,
      why: 'S3 answers all of them alike: fewer requests are answered from the cache, and each copy has to be invalidated.',
      mend: useOptimized,
    },
  ]
}

const protocol: BehaviorRule = ({ allowsHttp }, where) => {
  if (!allowsHttp) return []
  return [
    {
      level: 'warning',
      what: `${where} answers plain HTTP`,
      why: 'What visitors get may be read and changed on its way.',
      mend: 'Set ViewerProtocolPolicy: redirect-to-https there.',
    },
  ]
}
