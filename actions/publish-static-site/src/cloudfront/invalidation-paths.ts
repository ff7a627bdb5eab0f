/** Where the objects of a site are seen. */
export interface Visibility {
  /** Of the site in the bucket; empty, or ending in a slash. */
  readonly prefix: string
  /** `Distribution.originPaths`; empty means that URLs begin at the bucket's root. */
  readonly originPaths: readonly string[]
}

// A thousand paths a month are free, and a wildcard is one path, but it empties more of the cache than it has to.
// Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PayingForInvalidation.html
const maxPaths = 100
// Fifteen wildcards may be in progress in a distribution; some are left to others.
// Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html#limits-invalidations
const maxWildcards = 5

/**
 * The paths to invalidate for objects that changed or are about to go, encoded as CloudFront wants them, sorted. A page
 * is known by several: `a/index.html` is also `/a/` and `/a`, `x.html` is also `/x`. Too many are collapsed to one
 * wildcard over the folder that holds them all.
 * @param stale paths below the prefix
 */
export function invalidationPaths(stale: readonly string[], visibility: Visibility): readonly string[] {
  const urls = stale.flatMap((path) => urlPathsOf(visibility.prefix + path, visibility.originPaths))
  const paths = [...new Set(urls.flatMap(variants).flatMap(spell))].sort()
  const wildcards = paths.filter((path) => path.endsWith('*'))
  if (paths.length <= maxPaths && wildcards.length <= maxWildcards) return withoutCovered(paths)
  const folder = commonFolder(urls)
  // `/docs` is not below `/docs/*`, but it is a way to see `/docs/index.html`.
  return withoutCovered([...new Set([...paths, ...spell(`${folder}*`)])].sort())
}

/** The URL paths, not encoded, under which a distribution shows a key. */
export function urlPathsOf(key: string, originPaths: readonly string[]): readonly string[] {
  const origins = originPaths.length === 0 ? [''] : originPaths
  return origins
    .filter((origin) => `/${key}`.startsWith(`${origin}/`))
    .map((origin) => `/${key}`.slice(origin.length))
}

function variants(path: string): readonly string[] {
  const index = /^(.*\/)index\.html?$/.exec(path)?.[1]
  if (index === '/') return [path, '/']
  if (index !== undefined) return [path, index, index.slice(0, -1)]
  return path.endsWith('.html') ? [path, path.slice(0, -'.html'.length)] : [path]
}

// Browsers send these as they are, and CloudFront refuses them as they are and compares their encoded forms as text,
// so that no spelling purges what visitors see; `*` is the wildcard itself.
// Sources: https://url.spec.whatwg.org/#path-percent-encode-set and https://github.com/bep/s3deploy/issues/46
const unspeakable = /[~*[\]|]/

/**
 * The spellings of a path. What is not ASCII and what RFC 1738 calls unsafe is encoded, and nothing else, or CloudFront
 * invalidates something else; a path that cannot be spelled becomes a wildcard up to where it cannot. A plus has two:
 * S3 reads a raw one as a space, so visitors have to ask for %2B.
 * Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/invalidation-specifying-objects.html
 */
function spell(path: string): readonly string[] {
  const at = path.search(unspeakable)
  const encoded = (at < 0 ? path : path.slice(0, at)).replace(/[^A-Za-z0-9$\-_.+!'(),;/:@=&]+/gu, (run) =>
    encodeURIComponent(run),
  )
  const spellings = encoded.includes('+') ? [encoded, encoded.replaceAll('+', '%2B')] : [encoded]
  return at < 0 ? spellings : spellings.map((spelling) => `${spelling}*`)
}

function commonFolder(paths: readonly string[]): string {
  const folders = paths.map((path) => path.slice(0, path.lastIndexOf('/') + 1))
  return folders.reduce((common, folder) => {
    let shared = common
    while (!folder.startsWith(shared))
      shared = shared.slice(0, shared.lastIndexOf('/', shared.length - 2) + 1)
    return shared
  })
}

/** Without the paths that a wildcard among them covers. */
function withoutCovered(paths: readonly string[]): readonly string[] {
  const stems = paths.filter((path) => path.endsWith('*')).map((path) => path.slice(0, -1))
  return paths.filter((path) => !stems.some((stem) => path.startsWith(stem) && path !== `${stem}*`))
}
