/**
 * How the edge function serves one site, or one preview, as it stands in the KeyValueStore. The names are short because
 * a value holds 1 KB and a distribution may have several sites.
 */
export interface Route {
  /**
   * What goes before a path: `/docs/_releases/4f2c`, and `/docs` for a site in place; without the origin's path, empty for
   * the origin's root. Encoded.
   */
  readonly r: string
  /** The page that a folder shows. */
  readonly i: string
  /** `plain`: the site is published in place, and served as if there was no function. */
  readonly e: Ending | 'plain'
  /** The page for everything that is no file, with `spa`: `/index.html`. */
  readonly f?: string
  /** Where its rules are, in how many values by path, and in how many by pattern. */
  readonly k?: string
  readonly n: number
  readonly p?: number
  /** In how many values its headers are. */
  readonly m?: number
  /** What stands before and behind a preview's name in the host that shows it. */
  readonly h?: readonly [before: string, behind: string]
  /** A preview that its host shows, and no path; of the others it is the other way round. */
  readonly v?: 'host'
}

/**
 * What a path without an extension stands for: `html` a page of that name, `spa` the one page, `slash` sends
 * visitors to the folder, `exact` the object of just that name.
 */
export type Ending = 'html' | 'spa' | 'slash' | 'exact'

/** The sites of a distribution, by the URL path where each begins; it ends in a slash. */
export type Sites = Readonly<Record<string, Route>>

/** The keys of the KeyValueStore; the function reads the same. */
export const siteKey = (distributionId: string): string => `site/${distributionId}`
export const previewKey = (distributionId: string, base: string, name: string): string =>
  `preview/${distributionId}${base}${name}`
export const rulesKey = (rules: string, part: string): string => `rules/${rules}/${part}`

// Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html#limits-keyvaluestores
export const valueLimit = 1024

/** @throws SyntaxError when it is no JSON */
export function parseSites(value: string | undefined): Sites {
  const sites: unknown = value === undefined ? {} : JSON.parse(value)
  return typeof sites === 'object' && sites !== null ? (sites as Sites) : {}
}
