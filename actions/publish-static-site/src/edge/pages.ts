import { UserError } from '@slipway/action-kit'
import type { Ending } from './route.js'

export interface PageOptions {
  readonly indexDocument: string
  readonly isClean: boolean
  /** Below the site; undefined unless it is a single page application. */
  readonly spaPage: string | undefined
}

/** What paths without an extension stand for. */
export interface Pages {
  readonly ending: Ending
  /** Paths from the root, without a slash at the end, that stand for something else than `ending` says. */
  readonly exceptions: ReadonlyMap<string, string>
}

// Each is some sixty bytes of a store that holds 5 MB and may serve several sites.
const mostExceptions = 5_000
const extension = /\.[a-z0-9]*[a-z][a-z0-9]*$/i

/**
 * The edge cannot see what the bucket holds. So what most pages are like is the rule there, and the others are exceptions
 * that it looks up.
 * @param paths of all objects of the site
 */
export function planPages(paths: readonly string[], options: PageOptions): Pages {
  const ending = endingOf(paths, options)
  const exceptions = new Map<string, string>()
  const except = (from: string, to: string): void => {
    if (from !== '/' && resolve(from, ending, options) !== to && !exceptions.has(from))
      exceptions.set(from, to)
  }
  const { isClean, spaPage, indexDocument } = options
  for (const path of paths) if (!extension.test(path)) except(`/${path}`, `/${path}`)
  if (isClean) {
    for (const path of paths) if (isPage(path, indexDocument)) except(`/${path.slice(0, -5)}`, `/${path}`)
  }
  if (isClean || spaPage !== undefined) {
    for (const folder of foldersOf(paths, indexDocument)) except(`/${folder}`, `/${folder}/`)
  }
  if (exceptions.size > mostExceptions) {
    throw new UserError(`The edge function would have to know ${exceptions.size} pages one by one`, {
      hint:
        `More than ${mostExceptions} do not fit. Name the pages alike, all of them about.html or all of them ` +
        'about/index.html, or do without spa-fallback.',
    })
  }
  return { ending, exceptions }
}

function endingOf(paths: readonly string[], { isClean, spaPage, indexDocument }: PageOptions): Ending {
  if (spaPage !== undefined) return 'spa'
  if (!isClean) return 'slash'
  const pages = paths.filter((path) => isPage(path, indexDocument)).length
  return pages >= foldersOf(paths, indexDocument).length ? 'html' : 'slash'
}

function resolve(from: string, ending: Ending, { spaPage }: PageOptions): string {
  if (extension.test(from) || ending === 'exact') return from
  switch (ending) {
    case 'html':
      return `${from}.html`
    case 'spa':
      return `/${spaPage ?? ''}`
    case 'slash':
      return `${from}/`
  }
}

function isPage(path: string, indexDocument: string): boolean {
  return path.endsWith('.html') && path !== indexDocument && !path.endsWith(`/${indexDocument}`)
}

function foldersOf(paths: readonly string[], indexDocument: string): readonly string[] {
  const end = `/${indexDocument}`
  return paths.filter((path) => path.endsWith(end)).map((path) => path.slice(0, -end.length))
}
