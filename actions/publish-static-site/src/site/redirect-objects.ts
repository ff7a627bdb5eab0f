import { ownFolder } from '../manifest/manifest.js'
import { whyNoObjectName } from '../source/object-name.js'
import type { Draft, Drafts, FileDraft } from './draft.js'
import { decodePath } from './path-pattern.js'
import { renderRedirectPage } from './redirect-page.js'
import { isStatic, type RedirectRule } from './redirects.js'
import { linesOf } from './rule-lines.js'

interface Place {
  readonly prefix: string
  readonly indexDocument: string
}

/**
 * Adds what of the rules of `_redirects` objects can do, where no function at the edge does it. A permanent redirect is
 * one of S3's website endpoint too; a temporary one is not, since that endpoint answers 301 alone, for ever.
 * @returns warnings about the others
 */
export function addRedirects(
  drafts: Drafts,
  rules: readonly RedirectRule[],
  place: Place,
): readonly string[] {
  const dynamic: number[] = []
  const shadowed: number[] = []
  const missing: number[] = []
  const nameless: number[] = []
  // Later: a rule is for what the source has, not for what another rule has made.
  const made: Draft[] = []
  for (const rule of rules) {
    if (!isStatic(rule)) {
      dynamic.push(rule.line)
      continue
    }
    const paths = pathsOf(rule.from.text, place.indexDocument)
    const [first = ''] = paths
    const make = rule.status === 200 ? rewrite(rule, drafts, place) : redirect(rule)
    if (make === undefined) missing.push(rule.line)
    else if (first === '' || first.startsWith(ownFolder) || paths.some((path) => isNameless(path, place))) {
      nameless.push(rule.line)
    } else if (!rule.isForced && [...paths, `${first}.html`].some((path) => drafts.has(path))) {
      shadowed.push(rule.line)
    } else for (const path of paths) made.push(make(path))
  }
  for (const draft of made) drafts.set(draft.path, draft)
  return [
    warning(
      dynamic,
      'have stars, placeholders or queries, which take `edge-function`; without it they do nothing',
    ),
    warning(
      shadowed,
      'are for paths that the site has files for, which are shown instead; `!` behind the status forces them',
    ),
    warning(missing, 'rewrite to a file that the site does not have, and do nothing'),
    warning(nameless, 'are for paths that no object can have, and do nothing'),
  ].flat()
}

function warning(lines: readonly number[], text: string): readonly string[] {
  return lines.length === 0 ? [] : [`Rules of _redirects ${text}: ${linesOf(lines)}.`]
}

/** The objects that answer a path: S3 itself looks for `old` and `old/`, its website endpoint for `old/index.html`. */
function pathsOf(from: string, indexDocument: string): readonly string[] {
  const path = from.replace(/^\//, '')
  if (path === '') return [indexDocument]
  const bare = path.replace(/\/$/, '')
  if (bare === path && /\.[^./]+$/.test(path)) return [path]
  return [bare, `${bare}/`, `${bare}/${indexDocument}`]
}

function isNameless(path: string, { prefix }: Place): boolean {
  return path.startsWith('/') || whyNoObjectName(path, prefix) !== undefined
}

function redirect({ to, status }: RedirectRule): (path: string) => Draft {
  const isPermanent = status === 301 || status === 308
  const page = renderRedirectPage(to, isPermanent)
  const redirectTo = isPermanent ? to : undefined
  return (path) => ({ kind: 'redirect', path, page, redirectTo })
}

function rewrite(
  { to }: RedirectRule,
  drafts: ReadonlyMap<string, Draft>,
  { indexDocument }: Place,
): ((path: string) => Draft) | undefined {
  const target = decodePath(to.replace(/[?#].*$/s, ''))?.slice(1)
  if (target === undefined) return undefined
  const folder = target === '' || target.endsWith('/') ? target : `${target}/`
  const file = [target, `${target}.html`, folder + indexDocument]
    .map((path) => drafts.get(path))
    .find((draft): draft is FileDraft => draft?.kind === 'file')
  return file === undefined ? undefined : (path) => ({ ...file, path })
}
