import { createHash } from 'node:crypto'
import { UserError } from '@slipway/action-kit'
import type { EdgeHeaderRule } from '../site/headers-file.js'
import { pathMatcher } from '../site/path-pattern.js'
import { isStatic, type RedirectRule } from '../site/redirects.js'
import { renderHeaders } from './header-values.js'
import { planPages, type PageOptions, type Pages } from './pages.js'
import { rulesKey, valueLimit, type Route } from './route.js'

/** How a release is served, but for where it is, and what the KeyValueStore has to hold for it. */
export interface Serving {
  readonly route: Omit<Route, 'r' | 'h'>
  /** Key -> value, each within the limit. Their keys differ when any of them does. */
  readonly entries: ReadonlyMap<string, string>
  /** Of a release: the page that CloudFront shows for errors, which it fetches without the function. Below the site. */
  readonly errorPage?: string | undefined
}

export interface ServingOptions extends PageOptions {
  /** Differs from site to site, as the rules of one may be deleted when the others' stay. */
  readonly scope?: string
  /** What the names of its rules begin with, where they are to be told from those of others. */
  readonly owner?: string
  /** What S3 does not keep of `_headers`. */
  readonly headers?: readonly EdgeHeaderRule[]
  readonly errorPage?: string | undefined
}

// Each is a read of its own, in front of every page that no rule by path knows.
const mostPatternValues = 8

/**
 * What the edge function has to know of a site.
 * @param paths of all objects of the site
 * @param rules in the order of the file: the first that matches counts
 * @throws UserError when a rule cannot be carried out at the edge
 */
export function planServing(
  paths: readonly string[],
  rules: readonly RedirectRule[],
  options: ServingOptions,
): Serving {
  const spa = rules.find(isSpaRule)
  const spaPage = options.spaPage ?? spa?.to.slice(1)
  const pages = planPages(paths, { ...options, spaPage })
  const { byPath, patterns } = divide(
    paths,
    rules.filter((rule) => rule !== spa),
    { ...pages, ...options },
  )
  const groups = pack(patterns.map(renderPattern))
  if (groups.length > mostPatternValues) {
    throw new UserError(
      `_redirects has more rules with a star or placeholders than the edge function can try`,
      {
        hint: `They may take ${mostPatternValues} KB together, and take ${groups.length}. Rules for one path each are not limited.`,
      },
    )
  }
  const buckets = spread(byPath, groups.length > 0)
  const headers = renderHeaders(options.headers ?? [])
  const hash = createHash('sha256').update(JSON.stringify([options.scope, buckets, groups, headers]))
  const id = (options.owner ?? '') + hash.digest('base64url').slice(0, 12)
  return {
    route: {
      i: options.indexDocument,
      e: pages.ending,
      ...(spaPage === undefined ? {} : { f: `/${spaPage}` }),
      n: buckets.length,
      ...(buckets.length + headers.length === 0 ? {} : { k: id }),
      ...(buckets.length === 0 ? {} : { p: groups.length }),
      ...(headers.length === 0 ? {} : { m: headers.length }),
    },
    entries: new Map([
      // A value is never empty, so that an empty one is a bucket without lines and not one that is missing.
      ...buckets.map((value, index) => [rulesKey(id, String(index)), value || '\n'] as const),
      ...groups.map((value, index) => [rulesKey(id, `p${index}`), value] as const),
      ...headers.map((value, index) => [rulesKey(id, `h${index}`), value] as const),
    ]),
    ...(options.errorPage === undefined ? {} : { errorPage: options.errorPage }),
  }
}

/** `/* /index.html 200`: what Netlify and Cloudflare have for single page applications. */
function isSpaRule({ from, to, status, query, isForced }: RedirectRule): boolean {
  return from.text === '/*' && status === 200 && query.length === 0 && !isForced && /^\/[^:?#]+$/.test(to)
}

/** What is known of a path: where it leads, or with 0, that it is a file of the site whatever patterns say. */
interface Line {
  readonly status: number
  readonly to: string
}

/** Rules by path, and rules by pattern that come after all of those. */
function divide(
  paths: readonly string[],
  rules: readonly RedirectRule[],
  { exceptions, indexDocument }: Pages & Pick<PageOptions, 'indexDocument'>,
): { readonly byPath: ReadonlyMap<string, Line>; readonly patterns: readonly RedirectRule[] } {
  const byPath = new Map<string, Line>()
  const patterns: RedirectRule[] = []
  const files = new Set(paths.map((path) => `/${path}`))
  for (const rule of rules) {
    refuseUnsafe(rule)
    const path = withoutSlash(rule.from.text)
    const isEarlier = patterns.some(({ from }) => pathMatcher(from)(path) !== undefined)
    if (!isStatic(rule) || isEarlier) patterns.push(rule)
    else if (
      !byPath.has(path) &&
      (rule.isForced || !isFile(path === '/' ? `/${indexDocument}` : path, files, exceptions))
    ) {
      byPath.set(path, { status: rule.status, to: rule.to })
    }
  }
  for (const [path, to] of exceptions) {
    if (!byPath.has(path)) byPath.set(path, lineOf(path, to))
  }
  keepFiles(files, patterns, byPath, indexDocument)
  return { byPath, patterns }
}

/** A rule without `!` leaves alone what the site has. */
function isFile(path: string, files: ReadonlySet<string>, exceptions: Pages['exceptions']): boolean {
  return files.has(path) || exceptions.has(path)
}

function keepFiles(
  files: ReadonlySet<string>,
  patterns: readonly RedirectRule[],
  byPath: Map<string, Line>,
  indexDocument: string,
): void {
  const matchers = patterns.filter(({ isForced }) => !isForced).map(({ from }) => pathMatcher(from))
  if (matchers.length === 0) return
  for (const file of files) {
    const isIndex = file.endsWith(`/${indexDocument}`)
    const folder = file.slice(0, -indexDocument.length)
    const stands = folder === '/' ? file : folder
    const names = [[file, file] as const, ...(isIndex ? [[withoutSlash(folder), stands] as const] : [])]
    for (const [path, to] of names) {
      if (byPath.has(path) || !matchers.some((match) => match(path) !== undefined)) continue
      byPath.set(path, lineOf(path, to))
    }
  }
}

/**
 * What a path of the site stands for: just that file, another file, or a folder, to which visitors are sent. The page of
 * a folder has its pictures beside it: seen without the slash, it would look for them one folder up.
 */
function lineOf(path: string, to: string): Line {
  if (to === path) return { status: 0, to: '' }
  const url = to.split('/').map(encodeURIComponent).join('/')
  return { status: to.endsWith('/') ? 302 : 200, to: url }
}

function withoutSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
}

/** A target whose host a visitor could make up, or what would break the lines. */
function refuseUnsafe({ from, to, line }: RedirectRule): void {
  const isPath = to.startsWith('/')
  const isAddress = /^https?:\/\/[A-Za-z0-9.-]+(:\d+)?([/?#]|$)/.test(to)
  const problem =
    isPath || isAddress
      ? /[\t\r\n]/.test(from.text + to)
        ? 'has a tab or a line break in it'
        : undefined
      : 'leads to an address whose host is not fixed'
  if (problem === undefined) return
  throw new UserError(`Line ${line} of _redirects ${problem}: ${JSON.stringify(`${from.text} ${to}`)}`, {
    hint: 'Give a path from the root, or an address such as https://example.com/:splat.',
  })
}

function renderPattern({ from, status, to, query }: RedirectRule): string {
  const wanted = query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
  return [from.source, from.captures.join(','), status, to, wanted.join('&')].join('\t')
}

/** Lines in as few values as hold them, in their order. */
function pack(lines: readonly string[]): readonly string[] {
  const values: string[] = []
  for (const line of lines) {
    refuseLong(line)
    const last = values.at(-1)
    const joined = last === undefined ? undefined : `${last}\n${line}`
    if (joined !== undefined && Buffer.byteLength(joined) <= valueLimit) values[values.length - 1] = joined
    else values.push(line)
  }
  return values
}

/** Lines in as many values as it takes until each fits, by the hash of their path. */
function spread(byPath: ReadonlyMap<string, Line>, hasPatterns: boolean): readonly string[] {
  if (byPath.size === 0) return hasPatterns ? [''] : []
  const lines = [...byPath].map(
    ([path, { status, to }]) => [hashPath(path), `${path}\t${status}\t${to}`] as const,
  )
  for (const [, line] of lines) refuseLong(line)
  const bytes = lines.reduce((sum, [, line]) => sum + Buffer.byteLength(line) + 1, 0)
  for (let count = Math.ceil(bytes / valueLimit); ; count += Math.ceil(count / 4)) {
    const values = Array.from({ length: count }, () => [] as string[])
    for (const [hash, line] of lines) values[hash % count]?.push(line)
    const joined = values.map((value) => value.join('\n'))
    if (joined.every((value) => Buffer.byteLength(value) <= valueLimit)) return joined
  }
}

function refuseLong(line: string): void {
  if (Buffer.byteLength(line) <= valueLimit) return
  throw new UserError(`A rule of _redirects is longer than the ${valueLimit} bytes that fit at the edge`, {
    cause: new Error(line.slice(0, 200)),
    hint: 'Shorten it, or leave it to the page that it leads to.',
  })
}

/** As `hash` of the function has it. */
function hashPath(path: string): number {
  let sum = 7
  for (let at = 0; at < path.length; at++) sum = (sum * 31 + path.charCodeAt(at)) % 1_000_003
  return sum
}
