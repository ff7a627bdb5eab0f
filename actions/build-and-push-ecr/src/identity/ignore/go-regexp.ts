/** What a pattern can say to Go's regular expressions that is not said here: nobody means it in a .dockerignore. */
export class UnreadablePatternError extends Error {}

/**
 * A regular expression of Go's as one of JavaScript's, as far as Docker makes such out of patterns. The difference that
 * matters: within JavaScript's `u` mode nothing may stand for itself that has a meaning elsewhere.
 * Source: https://github.com/google/re2/wiki/Syntax
 * @throws UnreadablePatternError for repetition counts, named classes, and letters or digits after a backslash
 */
export function translateGoRegExp(source: string): RegExp {
  const characters = Array.from(source)
  let translated = ''
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? ''
    if (character === '[') {
      const readClass = translateClass(characters, at)
      translated += readClass.text
      at = readClass.last
    } else if (character === '\\') {
      at++
      translated += codePoint(escaped(characters[at], source))
    } else if (character === '.') {
      translated += '[^\\n]'
    } else if ('^$()?*|'.includes(character)) {
      translated += character
    } else {
      if (character === '{' && /^\{\d+(,\d*)?\}/.test(characters.slice(at).join(''))) throw unreadable(source)
      translated += codePoint(character)
    }
  }
  return compile(translated, source)
}

function translateClass(characters: readonly string[], start: number): { text: string; last: number } {
  const source = characters.join('')
  let at = start + 1
  let text = '['
  if (characters[at] === '^') {
    text += '^'
    at++
  }
  const first = at
  while (at === first || characters[at] !== ']') {
    const low = classCharacter(characters, at, source)
    at = low.next
    text += codePoint(low.character)
    if (characters[at] === '-' && characters[at + 1] !== ']') {
      const high = classCharacter(characters, at + 1, source)
      at = high.next
      text += `-${codePoint(high.character)}`
    }
  }
  return { text: `${text}]`, last: at }
}

function classCharacter(
  characters: readonly string[],
  at: number,
  source: string,
): { character: string; next: number } {
  const character = characters[at]
  if (character === undefined || (character === '[' && characters[at + 1] === ':')) throw unreadable(source)
  if (character !== '\\') return { character, next: at + 1 }
  return { character: escaped(characters[at + 1], source), next: at + 2 }
}

/** Only punctuation stands for itself after a backslash. */
function escaped(character: string | undefined, source: string): string {
  if (character === undefined || !/^[!-/:-@[-`{-~]$/.test(character)) throw unreadable(source)
  return character
}

function codePoint(character: string): string {
  return /^[A-Za-z0-9/_]$/.test(character)
    ? character
    : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

function compile(translated: string, source: string): RegExp {
  try {
    return new RegExp(translated, 'u')
  } catch (error) {
    throw new UnreadablePatternError(`not understood: ${source}`, { cause: error })
  }
}

function unreadable(source: string): UnreadablePatternError {
  return new UnreadablePatternError(`not understood: ${source}`)
}
