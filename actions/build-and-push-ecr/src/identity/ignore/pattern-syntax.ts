/**
 * Whether Go's filepath.Match takes a pattern: each backslash escapes something, and each class has an end and ranges
 * that are whole. Docker refuses a .dockerignore with a pattern that it does not take.
 * Source: https://github.com/golang/go/blob/go1.24.0/src/path/filepath/match.go (scanChunk, matchChunk, getEsc)
 */
export function isWellFormed(pattern: string): boolean {
  const characters = Array.from(pattern)
  let at = 0
  while (at < characters.length) {
    const character = characters[at]
    if (character === '\\') {
      if (at + 1 >= characters.length) return false
      at += 2
    } else if (character === '[') {
      const end = endOfClass(characters, at + 1)
      if (end === undefined) return false
      at = end
    } else {
      at++
    }
  }
  return true
}

/** What follows the `]`; undefined for a class that Go does not take. */
function endOfClass(characters: readonly string[], start: number): number | undefined {
  let at = characters[start] === '^' ? start + 1 : start
  for (let ranges = 0; ; ranges++) {
    if (ranges > 0 && characters[at] === ']') return at + 1
    const low = afterCharacter(characters, at)
    if (low === undefined) return undefined
    at = low
    if (characters[at] === '-') {
      const high = afterCharacter(characters, at + 1)
      if (high === undefined) return undefined
      at = high
    }
  }
}

/** One character of a class has to be followed by something, if only by the `]`. */
function afterCharacter(characters: readonly string[], at: number): number | undefined {
  const character = characters[at]
  if (character === undefined || character === '-' || character === ']') return undefined
  const next = character === '\\' ? at + 2 : at + 1
  return next < characters.length ? next : undefined
}
