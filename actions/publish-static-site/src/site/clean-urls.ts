import type { Draft, Drafts } from './draft.js'
import { renderRedirectPage } from './redirect-page.js'

interface Pages {
  readonly indexDocument: string
  readonly errorDocument: string | undefined
}

/**
 * Adds pages under their names without `.html` and `index.html`. What stands there already, stays.
 *
 * `docs` itself only leads to `docs/`: as a copy, what the page refers to by relative links would be looked for a folder
 * too high.
 * @returns names that are taken by something else
 */
export function addCleanUrls(drafts: Drafts, pages: Pages): readonly string[] {
  // Those that stand at their own paths: a redirect that is forced stands before its page.
  const files = [...drafts.values()].filter(
    (draft) => draft.kind === 'file' && draft.file.path === draft.path,
  )
  const taken: string[] = []
  const add = (draft: Draft): void => {
    const there = drafts.get(draft.path)
    if (there?.kind === 'file') taken.push(draft.path)
    else if (there === undefined) drafts.set(draft.path, draft)
  }
  const { indexDocument, errorDocument } = pages
  for (const file of files) {
    const { path } = file
    if (path.endsWith(`/${indexDocument}`)) {
      const folder = path.slice(0, -indexDocument.length)
      add({ ...file, path: folder })
    } else if (/.\.html$/i.test(path) && path !== indexDocument && path !== errorDocument) {
      const name = path.slice(0, -'.html'.length)
      if (!name.endsWith('/')) add({ ...file, path: name })
    }
  }
  // After all pages: `docs.html` is a better answer at `docs`.
  for (const { path } of files) {
    if (!path.endsWith(`/${indexDocument}`)) continue
    const folder = path.slice(0, -indexDocument.length - 1)
    const name = folder.slice(folder.lastIndexOf('/') + 1)
    // Relative, since nobody here knows below which path visitors see the prefix.
    const page = renderRedirectPage(`./${encodeURIComponent(name)}/`, true)
    if (!drafts.has(folder))
      drafts.set(folder, { kind: 'redirect', path: folder, page, redirectTo: undefined })
  }
  return taken
}
