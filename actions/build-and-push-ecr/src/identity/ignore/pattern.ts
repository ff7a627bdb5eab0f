import { translateGoRegExp } from './go-regexp.js'

/** One pattern of a .dockerignore. */
export interface Pattern {
  /** As it was cleaned, without its `!`. */
  readonly text: string
  /** Whether it takes back what patterns before it ignore. */
  readonly isException: boolean
  /** Whether it is about exactly this path, `/` between its parts. What is below is another question. */
  matches(path: string): boolean
}

export type MatchKind = 'exact' | 'prefix' | 'suffix' | 'expression'

/** @throws UnreadablePatternError */
export function createPattern(text: string, isException: boolean): Pattern {
  return { text, isException, matches: matcherOf(text) }
}

function matcherOf(text: string): (path: string) => boolean {
  const { kind, expression } = describePattern(text)
  switch (kind) {
    case 'exact':
      return (path) => path === text
    case 'prefix': {
      const prefix = text.slice(0, -2)
      return (path) => path.startsWith(prefix)
    }
    case 'suffix': {
      const suffix = text.slice(2)
      // `**/foo` is about `foo` too.
      return (path) => path.endsWith(suffix) || (suffix.startsWith('/') && path === suffix.slice(1))
    }
    case 'expression': {
      const compiled = translateGoRegExp(expression)
      return (path) => compiled.test(path)
    }
  }
}

/**
 * How Docker looks at a pattern, and the expression, in Go's syntax, that it makes of it.
 * Source: compile in https://github.com/moby/patternmatcher/blob/v0.6.1/patternmatcher.go
 */
export function describePattern(text: string): { kind: MatchKind; expression: string } {
  const characters = Array.from(text)
  let kind: MatchKind = 'exact'
  let expression = '^'
  let at = 0
  for (let step = 0; at < characters.length; step++) {
    const character = characters[at++] ?? ''
    if (character === '*' && characters[at] === '*') {
      at += characters[at + 1] === '/' ? 2 : 1
      if (at < characters.length) {
        expression += '(.*/)?'
        kind = 'expression'
      } else if (kind === 'exact') {
        kind = 'prefix'
      } else {
        expression += '.*'
        kind = 'expression'
      }
      if (step === 0) kind = 'suffix'
    } else if (character === '*') {
      expression += '[^/]*'
      kind = 'expression'
    } else if (character === '?') {
      expression += '[^/]'
      kind = 'expression'
    } else if ('.+()$'.includes(character)) {
      // Not `|`, `{`, `}`: the table that Docker looks them up in has no room for them, so they keep their meaning.
      expression += `\\${character}`
    } else if (character === '\\') {
      expression += `\\${characters[at++] ?? ''}`
      kind = 'expression'
    } else {
      expression += character
      if (character === '[' || character === ']') kind = 'expression'
    }
  }
  return { kind, expression: `${expression}$` }
}
