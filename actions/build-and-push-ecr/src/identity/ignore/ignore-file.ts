import { posix } from 'node:path'

/** What Go's strings.TrimSpace takes for white space; JavaScript's `trim` would take a byte order mark too. */
const spaces = '[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+'
const outerSpaces = new RegExp(`^${spaces}|${spaces}$`, 'g')

/**
 * The patterns of a .dockerignore as Docker reads them: without comments and blank lines, cleaned, without a leading `/`.
 * Source: ReadAll in https://github.com/moby/patternmatcher/blob/v0.6.1/ignorefile/ignorefile.go
 */
export function readIgnoreFile(text: string): readonly string[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('#'))
    .map(trimSpace)
    .filter((line) => line !== '')
    .map((line) => (line.startsWith('!') ? `!${relative(trimSpace(line.slice(1)))}` : relative(line)))
}

export function trimSpace(text: string): string {
  return text.replace(outerSpaces, '')
}

/** Go's filepath.Clean: Node's own, which keeps a slash at the end. */
export function cleanPath(path: string): string {
  const normal = posix.normalize(path)
  return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal
}

function relative(pattern: string): string {
  if (pattern === '') return ''
  const clean = cleanPath(pattern)
  return clean.length > 1 && clean.startsWith('/') ? clean.slice(1) : clean
}
