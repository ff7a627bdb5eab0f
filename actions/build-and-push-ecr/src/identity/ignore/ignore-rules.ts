import { cleanPath, readIgnoreFile, trimSpace } from './ignore-file.js'
import { createPattern, type Pattern } from './pattern.js'
import { isWellFormed } from './pattern-syntax.js'

/** What the patterns say of one path; its children build on it. */
export interface Verdict {
  readonly isIgnored: boolean
  /** Which of the patterns are about the path or a folder that it is in. */
  readonly matched: readonly boolean[]
}

/** What a .dockerignore says of the paths of a context. Paths have `/` between their parts and none at the ends. */
export interface IgnoreRules {
  /** `parent` is the verdict on the folder that the path is in; undefined at the top. */
  judge(path: string, parent: Verdict | undefined): Verdict
  /** Whether an exception can take something back that is below an ignored folder. */
  canTakeBackBelow(folder: string): boolean
}

/** Why Docker does not take a .dockerignore. */
export class IgnoreSyntaxError extends Error {}

export const nothingIgnored: IgnoreRules = createIgnoreRules('')

/**
 * Source: New and MatchesUsingParentResults in https://github.com/moby/patternmatcher/blob/v0.6.1/patternmatcher.go
 * @throws IgnoreSyntaxError for what Docker refuses; UnreadablePatternError for what only Docker understands
 */
export function createIgnoreRules(text: string): IgnoreRules {
  const patterns = readIgnoreFile(text).map(readPattern)
  const exceptions = patterns.filter((pattern) => pattern.isException)
  const unmatched: readonly boolean[] = patterns.map(() => false)
  return {
    judge(path, parent) {
      if (patterns.length === 0) return { isIgnored: false, matched: unmatched }
      const matched = [...(parent?.matched ?? unmatched)]
      let isIgnored = false
      for (const [index, pattern] of patterns.entries()) {
        // A pattern that would change nothing is not asked, and not remembered for what is below either.
        if (matched[index] !== true && pattern.isException === isIgnored)
          matched[index] = pattern.matches(path)
        if (matched[index] === true) isIgnored = !pattern.isException
      }
      return { isIgnored, matched }
    },
    canTakeBackBelow: (folder) => exceptions.some((exception) => canMatchBelow(exception.text, folder)),
  }
}

function readPattern(line: string): Pattern {
  const clean = cleanPath(trimSpace(line))
  const isException = clean.startsWith('!')
  const text = isException ? clean.slice(1) : clean
  if (text === '') throw new IgnoreSyntaxError('"!" has nothing after it')
  if (!isWellFormed(text))
    throw new IgnoreSyntaxError(`"${text}" has no end to a "[", or nothing after a "\\"`)
  return createPattern(text, isException)
}

/**
 * Docker looks into every ignored folder as soon as one exception has a wildcard. Where the wildcard stands tells that
 * most of them hold nothing that it could match.
 */
function canMatchBelow(pattern: string, folder: string): boolean {
  const wildcard = pattern.search(/[*?[\]\\|{}^]/)
  if (wildcard < 0) return pattern.startsWith(`${folder}/`)
  // Of an alternative, only the first branch starts with what stands before it.
  if (pattern.includes('|')) return true
  // `*` and `?` stay within one part of a path; `**` and classes do not.
  if (!/\*\*|\[/.test(pattern) && depth(pattern) <= depth(folder)) return false
  const certain = pattern.slice(0, pattern.lastIndexOf('/', wildcard) + 1)
  return certain.startsWith(`${folder}/`) || `${folder}/`.startsWith(certain)
}

function depth(path: string): number {
  return path.split('/').length
}
