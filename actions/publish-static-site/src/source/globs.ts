import picomatch from 'picomatch'

/** What to publish, to leave out or to give a header: which of a list of globs a path matches. */
export interface Globs {
  readonly matches: (path: string) => boolean
}

interface Options {
  /** Whether a wildcard stands for a hidden name too: `*` for `.env`. */
  readonly dot: boolean
  /** Whether a pattern that matches a folder matches all that is in it. */
  readonly isDeep: boolean
}

/**
 * Globs of paths below the source, with slashes, as `@actions/glob` has them: `**` crosses folders, `*` and `?` do not,
 * `{a,b}`, `[a-z]`. Every pattern begins at the source: `*.map` is one of its root, `**` + `/*.map` one anywhere.
 * @param patterns that `checkGlob` finds nothing wrong with
 */
export function compileGlobs(patterns: readonly string[], { dot, isDeep }: Options): Globs {
  const all = patterns
    .map(normalizeGlob)
    .flatMap((pattern) => (isDeep && !pattern.endsWith('**') ? [pattern, `${pattern}/**`] : [pattern]))
  if (all.length === 0) return { matches: () => false }
  const isMatch = picomatch(all, {
    dot,
    // One meaning on every system, and nothing that a path could be made to take for ever: no `+(a|b)`, no group of a
    // regular expression.
    windows: false,
    noextglob: true,
    nonegate: true,
    regex: false,
  })
  return { matches: (path) => isMatch(path) }
}

/** `/drafts/` and `./drafts/` are `drafts/**`; what is no wildcard of ours is itself. */
function normalizeGlob(pattern: string): string {
  const plain = pattern.replace(/^(\.?\/)+/, '').replace(/\/$/, '/**')
  return plain.replace(/(?<!\\)[()|]/g, '\\$&')
}

/** Patterns of the root that match nothing, and would anywhere: written as `.gitignore` has them. */
export function findShallow(patterns: readonly string[], paths: readonly string[]): readonly string[] {
  const options = { dot: true, isDeep: true }
  return patterns.filter((pattern) => {
    if (normalizeGlob(pattern).includes('/')) return false
    const here = compileGlobs([pattern], options)
    const anywhere = compileGlobs([`**/${normalizeGlob(pattern)}`], options)
    return !paths.some(here.matches) && paths.some(anywhere.matches)
  })
}
