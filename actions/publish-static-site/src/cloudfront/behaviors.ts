import type { CacheBehavior, DefaultCacheBehavior, DistributionConfig } from '@aws-sdk/client-cloudfront'

/** How a distribution answers the URLs that its pattern is the first to match. */
export interface Behavior {
  /** `/docs/*`; `*` is any characters, `?` is one. The default behavior's is `*`, and it is the last. */
  readonly pattern: string
  /**
   * What CloudFront puts before a URL's path on its way to the bucket: empty, or with a leading and without a trailing
   * slash. Of an origin group there may be several; none when the origin is something else.
   */
  readonly originPaths: readonly string[]
  /** Whether `/a?x=1` and `/a` are kept apart, so that `/a` does not purge the former. */
  readonly hasQueryInKey: boolean
}

type RawBehavior = CacheBehavior | DefaultCacheBehavior

/**
 * The behaviors of a distribution, in the order in which CloudFront tries them.
 * @param isBucketDomain whether an origin is the bucket
 * @param hasQueryInKey whether a cache policy puts query strings into the cache key
 */
export function readBehaviors(
  config: Partial<DistributionConfig>,
  isBucketDomain: (domain: string) => boolean,
  hasQueryInKey: (cachePolicyId: string) => boolean,
): readonly Behavior[] {
  const origins = new Map<string, string>()
  for (const { Id, DomainName, OriginPath = '' } of config.Origins?.Items ?? []) {
    if (Id !== undefined && isBucketDomain(DomainName ?? '')) origins.set(Id, OriginPath.replace(/\/+$/, ''))
  }
  // No origin is known to be the bucket: whatever stands between them, it is taken to hand paths on as they are.
  const all = origins.size === 0 ? [''] : [...new Set(origins.values())]
  const groups = new Map(
    (config.OriginGroups?.Items ?? []).map(({ Id, Members }) => [
      Id ?? '',
      (Members?.Items ?? []).map(({ OriginId }) => OriginId ?? ''),
    ]),
  )
  const read = (raw: RawBehavior | undefined, pattern: string): Behavior => {
    const target = raw?.TargetOriginId ?? ''
    const policy = cachePolicyOf(raw)
    const own = (groups.get(target) ?? [target]).flatMap((id) => origins.get(id) ?? [])
    return {
      pattern,
      // A function may send a request to another origin, and to another path there.
      originPaths: choosesOrigins(raw) || origins.size === 0 ? all : [...new Set(own)],
      hasQueryInKey: policy === undefined ? forwardsQuery(raw) : hasQueryInKey(policy),
    }
  }
  return [
    ...(config.CacheBehaviors?.Items ?? []).map((raw) => read(raw, raw.PathPattern ?? '*')),
    read(config.DefaultCacheBehavior, '*'),
  ]
}

/** The ID of its cache policy; undefined where it has none, which an empty element says as well. */
export function cachePolicyOf(raw: RawBehavior | undefined): string | undefined {
  return raw?.CachePolicyId === '' ? undefined : raw?.CachePolicyId
}

/** What stood where cache policies stand today, and still does in distributions of before. */
function forwardsQuery(raw: RawBehavior | undefined): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- it is read, not written
  return raw?.ForwardedValues?.QueryString === true
}

function choosesOrigins(raw: RawBehavior | undefined): boolean {
  const functions = raw?.FunctionAssociations?.Items ?? []
  const lambdas = raw?.LambdaFunctionAssociations?.Items ?? []
  return [...functions, ...lambdas].some(({ EventType: type = '' }) => type.endsWith('-request'))
}

/**
 * The first behavior whose pattern matches a path.
 * Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesCacheBehavior.html
 */
export function createFinder(behaviors: readonly Behavior[]): (path: string) => Behavior | undefined {
  const tried = behaviors.map((behavior) => ({ behavior, matches: matcherOf(behavior.pattern) }))
  return (path) => tried.find(({ matches }) => matches.test(path))?.behavior
}

function matcherOf(pattern: string): RegExp {
  if (pattern === '*') return /^/
  const rooted = pattern.startsWith('/') || pattern.startsWith('*') ? pattern : `/${pattern}`
  const source = rooted
    .replace(/\*+/g, '*')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${source}$`, 's')
}
