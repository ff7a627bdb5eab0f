import { findShallow } from './globs.js'
import type { LocalFiles } from './local-files.js'
import { findTwins } from './object-name.js'
import type { SourceWish } from './wish.js'

/** What of a source is likely not meant as it is. */
export function warningsOf(
  { files, leftOut }: LocalFiles,
  { exclude, include }: Pick<SourceWish, 'exclude' | 'include'>,
): readonly string[] {
  const maps = leftOut.filter(({ why }) => why === 'source map').map(({ path }) => path)
  const twins = findTwins(files.map(({ path }) => path))
  const all = [...files, ...leftOut].map(({ path }) => path)
  return [
    ...(maps.length === 0
      ? []
      : [
          `${maps.length === 1 ? 'A source map was' : `${maps.length} source maps were`} not published: ${some(maps)}. ` +
            'They show the source code to everybody; to publish them, set `include: **/*.map`.',
        ]),
    ...(twins.length === 0
      ? []
      : [
          'Names that look the same and are different ones to S3, as their accents are composed otherwise: ' +
            `${some(twins.map(([a]) => a))}. A link finds only one of them.`,
        ]),
    ...shallow('exclude', exclude, all),
    ...shallow('include', include, all),
  ]
}

/** A pattern begins at the source; in `.gitignore` one without a slash does not. */
export function shallow(
  input: string,
  patterns: readonly string[],
  paths: readonly string[],
): readonly string[] {
  return findShallow(patterns, paths).map(
    (pattern) =>
      `\`${input}\` has ${pattern}, which matches nothing in the root of the source: is **/${pattern} meant?`,
  )
}

function some(paths: readonly string[]): string {
  const rest = paths.length > 3 ? ` and ${paths.length - 3} more` : ''
  return `${paths.slice(0, 3).join(', ')}${rest}`
}
