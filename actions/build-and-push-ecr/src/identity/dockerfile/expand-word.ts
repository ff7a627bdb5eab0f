import { UnknowableError } from './unknowable.js'

/** The value of a variable, undefined when it is not set. It may throw what is known of one that cannot be known. */
export type Variables = (name: string) => string | undefined

/**
 * A word of a Dockerfile with its variables in place and its quotes removed: `$x`, `${x}`, `${x:-y}`, `${x:+y}`,
 * `${x:?y}`, each also without the colon.
 * Source: https://github.com/moby/buildkit/blob/v0.30.0/frontend/dockerfile/shell/lex.go
 * @throws UnknowableError for other modifiers, and where Docker stops the build
 */
export function expandWord(word: string, variables: Variables, escape: string): string {
  let at = 0
  return readUntil('')

  function readUntil(end: string): string {
    let result = ''
    while (at < word.length) {
      const character = word[at++] ?? ''
      if (character === end) return result
      if (character === "'" && end !== '"') {
        const close = word.indexOf("'", at)
        if (close < 0) throw unreadable()
        result += word.slice(at, close)
        at = close + 1
      } else if (character === '"') {
        result += readUntil('"')
      } else if (character === '$') {
        result += readVariable()
      } else if (character === escape) {
        const next = word[at++] ?? ''
        result += end === '"' && !['"', '$', escape].includes(next) ? `${escape}${next}` : next
      } else {
        result += character
      }
    }
    if (end !== '') throw unreadable()
    return result
  }

  function readVariable(): string {
    if (word[at] !== '{') {
      const name = readName()
      return name === '' ? '$' : (variables(name) ?? '')
    }
    at++
    const name = readName()
    if (word[at] === '}') {
      at++
      return variables(name) ?? ''
    }
    const emptyIsUnset = word[at] === ':'
    if (emptyIsUnset) at++
    const modifier = word[at++]
    if (name === '' || modifier === undefined || !'-+?'.includes(modifier)) throw unreadable()
    const alternative = readUntil('}')
    const value = variables(name)
    const isSet = value !== undefined && !(emptyIsUnset && value === '')
    if (modifier === '+') return isSet ? alternative : ''
    if (isSet) return value
    if (modifier === '?') throw new UnknowableError(`\`${name}\` is not set`)
    return alternative
  }

  function readName(): string {
    const [name = ''] = /^(?:\d+|[@*#?$!-]|[\p{L}_][\p{L}\p{Nd}_]*)/u.exec(word.slice(at)) ?? []
    at += name.length
    return name
  }

  function unreadable(): UnknowableError {
    return new UnknowableError(`\`${word}\` has variables that only the builder reads`)
  }
}
