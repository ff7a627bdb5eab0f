import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { StorageOptions } from '../s3/storage-options.js'
import { compileGlobs } from '../source/globs.js'
import { hashBytes, hashFiles } from '../source/hash.js'
import type { LocalFile, LocalFiles } from '../source/local-files.js'
import { shallow, warningsOf } from '../source/warnings.js'
import type { SourceWish } from '../source/wish.js'
import { addCleanUrls } from './clean-urls.js'
import { encodingOf } from './compressible.js'
import type { Draft, Drafts } from './draft.js'
import { urlPathsOfFile } from './file-urls.js'
import { applyRules, type HeaderRule } from './header-rules.js'
import { hashHeaders, headersOf } from './headers.js'
import { parseHeadersFile, warnOfEdgeHeaders, type EdgeHeaderRule, type HeadersFile } from './headers-file.js'
import { beginsAsHtml } from './html-sniffing.js'
import type { ObjectHeaders } from './object-headers.js'
import type { Captures } from './path-pattern.js'
import { addRedirects } from './redirect-objects.js'
import { noRedirects, parseRedirects, type RedirectRule } from './redirects.js'
import { readRules } from './rule-lines.js'
import { withoutRefused } from './settable.js'
import type { SiteObject } from './site-object.js'
import type { SiteWish } from './wish.js'

export interface ComposeOptions {
  readonly site: SiteWish
  readonly source: SourceWish
  readonly storage: StorageOptions
  /** Empty, or ending in a slash. */
  readonly prefix: string
  /** Whether a function at the edge does redirects, clean URLs, and headers that S3 does not keep. */
  readonly hasEdgeFunction: boolean
}

/** A site as the bucket and the function at the edge are to have it. */
export interface ComposedSite {
  /** Sorted by path. */
  readonly objects: readonly SiteObject[]
  /** The rules of `_redirects`, for the function. */
  readonly redirects: readonly RedirectRule[]
  /** What S3 does not keep of `_headers`, for the function. */
  readonly edgeHeaders: readonly EdgeHeaderRule[]
  /** For people, one annotation each. */
  readonly warnings: readonly string[]
}

/**
 * What the files of a source are as objects: with the hash of their content, their headers, and all the names that they
 * are known by.
 * @throws UserError when the rules in the source cannot be used
 */
export async function composeSite(
  local: LocalFiles,
  options: ComposeOptions,
  signal: AbortSignal,
): Promise<ComposedSite> {
  const { site, source, hasEdgeFunction, prefix } = options
  const [headersFile, redirects, hashes, pages] = await Promise.all([
    readRuleFile(local, '_headers').then((text) =>
      text === undefined ? noHeadersFile : parseHeadersFile(text),
    ),
    readRuleFile(local, '_redirects').then((text) =>
      text === undefined ? noRedirects : parseRedirects(text),
    ),
    hashFiles(local.files, signal),
    findPages(local.files, signal),
  ])
  const drafts: Drafts = new Map()
  for (const [index, file] of local.files.entries()) {
    const { path } = file
    drafts.set(path, { kind: 'file', path, file, sha256: hashes[index] ?? '' })
  }
  const ofRedirects = hasEdgeFunction ? [] : addRedirects(drafts, redirects.rules, { ...source, prefix })
  const taken = site.cleanUrls && !hasEdgeFunction ? addCleanUrls(drafts, source) : []
  const composer = new Composer(options, headersFile.rules, pages)
  const atEdge = withoutRefused(headersFile.edge)
  const globs = site.headers.map(({ glob }) => glob)
  const paths = local.files.map(({ path }) => path)
  return {
    objects: [...drafts.values()].map((draft) => composer.compose(draft)).sort(byPath),
    redirects: redirects.rules,
    edgeHeaders: atEdge.rules,
    warnings: [
      ...warningsOf(local, source),
      ...shallow('headers', globs, paths),
      ...headersFile.warnings,
      ...(hasEdgeFunction ? atEdge.warnings : warnOfEdgeHeaders(headersFile.edge)),
      ...redirects.warnings,
      ...ofRedirects,
      ...warnOfTaken(taken),
    ],
  }
}

const noHeadersFile: HeadersFile = { rules: [], edge: [], warnings: [] }

/** A file of rules at the root of the source, when there is one and nobody excludes it. */
async function readRuleFile({ root, leftOut }: LocalFiles, name: string): Promise<string | undefined> {
  if (!leftOut.some(({ path, why }) => path === name && why === 'rules')) return undefined
  const path = join(root, name)
  return (await stat(path)).isFile() ? readRules(name, await readFile(path)) : undefined
}

/** Pages whose names do not say that they are some. */
async function findPages(files: readonly LocalFile[], signal: AbortSignal): Promise<ReadonlySet<LocalFile>> {
  const pages = new Set<LocalFile>()
  for (const file of files) {
    if (/\.[^./]*$/.test(file.path) || file.size === 0) continue
    signal.throwIfAborted()
    if (await beginsAsHtml(file.realPath)) pages.add(file)
  }
  return pages
}

type Kept = Pick<SiteObject, 'headers' | 'headersHash'>

/** Makes objects of drafts; what several have alike is made once. */
class Composer {
  readonly #rules: readonly HeaderRule[]
  // A site of a hundred thousand files has a handful of different headers.
  readonly #kept = new Map<string, Kept>()

  constructor(
    private readonly options: ComposeOptions,
    ofFile: readonly HeaderRule[],
    private readonly pages: ReadonlySet<LocalFile>,
  ) {
    // What the workflow says comes later than what the source brings along.
    this.#rules = [...ofFile, ...options.site.headers.map(globRule)]
  }

  compose(draft: Draft): SiteObject {
    const { path } = draft
    if (draft.kind === 'redirect') {
      const { page, redirectTo } = draft
      const byItself = this.#withMetadata(headersOf('redirect.html', this.options.site.cacheControl))
      const headers = redirectTo === undefined ? byItself : { ...byItself, redirectTo }
      const content = { kind: 'bytes', bytes: page } as const
      return this.#finish({ path, content, size: page.length, sha256: hashBytes(page) }, headers, 'identity')
    }
    const { file, sha256 } = draft
    const { size } = file
    const headers = this.#headersOf(file)
    const encoding = encodingOf(headers, size, this.options.site.compress)
    return this.#finish({ path, content: file, size, sha256 }, headers, encoding)
  }

  #headersOf(file: LocalFile): ObjectHeaders {
    const { site, source } = this.options
    const byName = headersOf(file.path, site.cacheControl)
    const isPage = this.pages.has(file)
    const byItself = this.#withMetadata(
      isPage ? { ...byName, contentType: 'text/html; charset=utf-8' } : byName,
    )
    if (this.#rules.length === 0) return byItself
    const ruled = { path: file.path, urls: urlPathsOfFile(file.path, source.indexDocument) }
    return applyRules(ruled, byItself, this.#rules)
  }

  #withMetadata(headers: ObjectHeaders): ObjectHeaders {
    const { metadata } = this.options.site
    return Object.keys(metadata).length === 0 ? headers : { ...headers, metadata }
  }

  #finish(
    object: Pick<SiteObject, 'path' | 'content' | 'size' | 'sha256'>,
    given: ObjectHeaders,
    encoding: SiteObject['encoding'],
  ): SiteObject {
    const key = `${encoding} ${JSON.stringify(given)}`
    const kept = this.#kept.get(key) ?? this.#keep(given, encoding)
    this.#kept.set(key, kept)
    const { path, content, size, sha256 } = object
    const { headers, headersHash } = kept
    // Each by its name: what is spread into an object is kept outside of it, which takes half as much again.
    return { path, content, size, sha256, encoding, headers, headersHash }
  }

  #keep(given: ObjectHeaders, encoding: SiteObject['encoding']): Kept {
    const headers = encoding === 'identity' ? given : { ...given, contentEncoding: encoding }
    return { headers, headersHash: hashHeaders(headers, encoding, this.options.storage) }
  }
}

const noCaptures: Captures = new Map()

function globRule({ glob, settings }: SiteWish['headers'][number]): HeaderRule {
  const globs = compileGlobs([glob], { dot: true, isDeep: false })
  return {
    match: ({ path }) => (globs.matches(path) ? noCaptures : undefined),
    steps: settings.map((setting) => ({ kind: 'set', setting })),
  }
}

function warnOfTaken(taken: readonly string[]): readonly string[] {
  if (taken.length === 0) return []
  const some = taken.slice(0, 3).join(', ') + (taken.length > 3 ? ` and ${taken.length - 3} more` : '')
  return [`Clean URLs that are files by themselves, which are shown instead of the pages: ${some}.`]
}

function byPath(a: SiteObject, b: SiteObject): number {
  return a.path < b.path ? -1 : 1
}
