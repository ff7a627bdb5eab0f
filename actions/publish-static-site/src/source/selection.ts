import { ownFolder } from '../manifest/manifest.js'
import { compileGlobs } from './globs.js'
import { hasHiddenName, whyUnpublished, type Unpublished } from './unpublished.js'
import type { SourceWish } from './wish.js'

/** What of a source is published. */
export interface Selection {
  /** Why a path is held back, where `include` does not ask for it; a folder's reason is that of all in it. */
  readonly whyHeldBack: (path: string) => Unpublished | undefined
  /** Neither published nor deleted. */
  readonly isExcluded: (path: string) => boolean
  /** Whether a folder that is held back may hold what was asked for. */
  readonly mayHoldIncluded: (folder: string) => boolean
}

export function selectionOf({ exclude, include }: Pick<SourceWish, 'exclude' | 'include'>): Selection {
  const excluded = compileGlobs(exclude, { dot: true, isDeep: true })
  const included = compileGlobs(include, { dot: true, isDeep: true })
  // `**` + `/*.map` asks for source maps, not for those of `.next/cache`: a hidden name has to be spelled.
  const spelled = compileGlobs(include, { dot: false, isDeep: true })
  const isIncluded = (path: string): boolean =>
    !isOurs(path) && (hasHiddenName(path) ? spelled : included).matches(path)
  // Where a pattern begins by spelling a hidden folder, `.storybook/**`, that folder is looked into.
  const roots = include.map((pattern) => pattern.replace(/^(\.?\/)+/, '').replace(/[*?{[].*$/s, ''))
  return {
    whyHeldBack(path) {
      const why = whyUnpublished(path)
      return why === undefined || why === 'rules' || !isIncluded(path) ? why : undefined
    },
    isExcluded: (path) => excluded.matches(path),
    mayHoldIncluded: (folder) =>
      !excluded.matches(folder) &&
      roots.some((root) => root.startsWith(`${folder}/`) || `${folder}/`.startsWith(root)) &&
      include.some((pattern) => hasHiddenName(pattern.replace(/^(\.?\/)+/, ''))),
  }
}

/** What this action keeps in the bucket is no file's to overwrite. */
function isOurs(path: string): boolean {
  return `${path}/`.startsWith(ownFolder)
}
