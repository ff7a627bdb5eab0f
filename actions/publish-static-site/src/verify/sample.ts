import type { SiteObject } from '../site/site-object.js'
import type { Check, Other } from './check.js'
import type { Subject } from './subject.js'

/** A file of a site, as far as it is compared with what visitors get. */
export interface Visible extends Pick<SiteObject, 'path' | 'size' | 'sha256'> {
  /** Without a type, that is not compared. */
  readonly headers: { readonly contentType?: string; readonly redirectTo?: string }
}

/** Another site that visitors may still get, or get by mistake. */
export interface OtherSite {
  /** `the release v1` */
  readonly name: string
  readonly hashOf: (path: string) => string | undefined
}

/** What a publish has done, as far as visitors can see it. */
export interface Shown {
  readonly subject: Subject
  /** New, overwritten, or with other headers. */
  readonly changed: readonly Visible[]
  /** All of the site. */
  readonly site: readonly Visible[]
  /** Paths that were deleted, each with the hash of what was there where that is known. */
  readonly removed: ReadonlyMap<string, string | undefined>
  readonly others?: readonly OtherSite[]
  /** Where visitors see a path below the prefix; undefined: nowhere. */
  readonly urlOf: (path: string) => string | undefined
}

export interface Sample {
  readonly checks: readonly Check[]
  /** Paths that changed and are too large to be fetched. */
  readonly tooLarge: readonly string[]
  /** How many changes are not looked at because enough are. */
  readonly left: number
}

const mostChecks = 50
const mostRemoved = 10
// Where nothing changed, an earlier publish may have failed to show what it published.
const mostUnchanged = 10
/** In bytes. */
export const largest = 20 * 1024 * 1024

/** The addresses to look at: of what changed, pages come first, the most visited of them (the shallowest) before others. */
export function chooseSample({ changed, site, removed, others = [], urlOf }: Shown): Sample {
  const isIdle = changed.length === 0 && removed.size === 0
  const candidates = isIdle ? site.filter(isHtml) : changed
  // An edge or a website endpoint sends visitors on from there.
  const pages = candidates.filter(({ headers }) => headers.redirectTo === undefined)
  const [small, large] = [
    pages.filter(({ size }) => size <= largest),
    pages.filter(({ size }) => size > largest),
  ]
  const gone = chooseGone(removed, site, urlOf)
  const all = [...small].sort(byVisits).flatMap(({ path, sha256, headers: { contentType } }): Check[] => {
    const url = urlOf(path)
    if (url === undefined) return []
    return [{ path, url, wanted: { kind: 'page', sha256, contentType }, ...othersAt(path, others) }]
  })
  const chosen = all.slice(0, isIdle ? mostUnchanged : mostChecks - Math.min(gone.length, mostRemoved))
  const checks = [...chosen, ...gone.slice(0, Math.min(mostRemoved, mostChecks - chosen.length))]
  const left = isIdle ? 0 : all.length + gone.length - checks.length
  return { checks, tooLarge: isIdle ? [] : large.map(({ path }) => path), left }
}

function chooseGone(
  removed: Shown['removed'],
  site: readonly Visible[],
  urlOf: Shown['urlOf'],
): readonly Check[] {
  // What a removed page held may be what stands in for it: then nothing can be told.
  const present = new Set(site.map(({ sha256 }) => sha256))
  return [...removed].flatMap(([path, sha256]): Check[] => {
    const url = urlOf(path)
    if (url === undefined || sha256 === undefined || present.has(sha256)) return []
    return [{ path, url, wanted: { kind: 'gone', sha256 } }]
  })
}

function othersAt(path: string, sites: readonly OtherSite[]): Pick<Check, 'others'> {
  const others = sites.flatMap(({ name, hashOf }): Other[] => {
    const sha256 = hashOf(path)
    return sha256 === undefined ? [] : [{ name, sha256 }]
  })
  return others.length === 0 ? {} : { others }
}

function byVisits(a: Visible, b: Visible): number {
  const order = Number(isHtml(b)) - Number(isHtml(a)) || depth(a) - depth(b)
  return order !== 0 ? order : a.path < b.path ? -1 : 1
}

function depth({ path }: Visible): number {
  return path.split('/').length + (/(^|\/)index\.html?$/.test(path) ? 0 : 0.5)
}

function isHtml({ path, headers: { contentType } }: Visible): boolean {
  return contentType?.startsWith('text/html') ?? /\.html?$/.test(path)
}
