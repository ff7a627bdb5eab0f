import { createFinder, type Behavior } from './behaviors.js'
import { spell } from './spell.js'

/** Where the objects of a site are seen. */
export interface Visibility {
  /** Of the site in the bucket; empty, or ending in a slash. */
  readonly prefix: string
  readonly behaviors: readonly Behavior[]
  /** What the distribution shows at `/`, such as `index.html`; empty when it says nothing. */
  readonly defaultRootObject: string
  /** What a folder shows. */
  readonly indexDocument: string
}

/** A path that visitors may use, as text without any encoding. */
export interface Url {
  readonly path: string
  /** Whether copies of it are kept by the query string too. */
  readonly hasQueryInKey: boolean
}

/** Finds the paths under which a distribution shows an object: its own name, and what visitors may call it else. */
export function createUrlFinder(view: Visibility): (path: string) => readonly Url[] {
  const behaviorOf = createFinder(view.behaviors)
  const originPaths = originPathsOf(view.behaviors)
  return (path) =>
    originPaths.flatMap((originPath) =>
      urlPathsOf(view.prefix + path, [originPath])
        .flatMap((url) => variantsOf(url, view))
        .flatMap((url) => {
          // CloudFront compares patterns with what visitors send, which is encoded, and with its normal form.
          const serving = [url, ...spell(url)]
            .map(behaviorOf)
            .filter((behavior) => behavior?.originPaths.includes(originPath) === true)
          const hasQueryInKey = serving.some((behavior) => behavior?.hasQueryInKey === true)
          return serving.length === 0 ? [] : [{ path: url, hasQueryInKey }]
        }),
    )
}

/** The URL paths, not encoded, under which origins with these paths show a key. */
export function urlPathsOf(key: string, originPaths: readonly string[]): readonly string[] {
  const origins = originPaths.length === 0 ? [''] : originPaths
  return origins
    .filter((origin) => `/${key}`.startsWith(`${origin}/`))
    .map((origin) => `/${key}`.slice(origin.length))
}

/** The folders of URLs below which the site is seen; none when no origin leads to it. */
export function rootsOf({ prefix, behaviors }: Pick<Visibility, 'prefix' | 'behaviors'>): readonly string[] {
  const roots = originPathsOf(behaviors).flatMap((origin) => {
    if (`/${prefix}`.startsWith(`${origin}/`)) return [`/${prefix}`.slice(origin.length)]
    return `${origin}/`.startsWith(`/${prefix}`) ? ['/'] : []
  })
  return [...new Set(roots)].sort()
}

function originPathsOf(behaviors: readonly Behavior[]): readonly string[] {
  return [...new Set(behaviors.flatMap(({ originPaths }) => originPaths))]
}

function variantsOf(
  path: string,
  view: Pick<Visibility, 'defaultRootObject' | 'indexDocument'>,
): readonly string[] {
  const names = [path, ...shorter(path, view.indexDocument)]
  const isRoot = view.defaultRootObject !== '' && path === `/${view.defaultRootObject}`
  return isRoot && !names.includes('/') ? [...names, '/'] : names
}

/** `/a/index.html` is `/a/` and `/a` as well, `/x.html` is `/x`. */
function shorter(path: string, indexDocument: string): readonly string[] {
  const at = path.lastIndexOf('/') + 1
  const name = path.slice(at)
  if (name === indexDocument || /^index\.html?$/.test(name)) {
    return at === 1 ? ['/'] : [path.slice(0, at), path.slice(0, at - 1)]
  }
  return path.endsWith('.html') ? [path.slice(0, -'.html'.length)] : []
}
