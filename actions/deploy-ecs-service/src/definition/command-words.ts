/**
 * The words of a command as a shell would see them: split at spaces, kept together by quotes. Nothing is expanded, and
 * a backslash is one unless a quote or a space follows, as Windows paths have them.
 * @returns undefined when a quote is not closed
 */
export function commandWords(text: string): readonly string[] | undefined {
  const words: string[] = []
  let word: string | undefined
  let quote: string | undefined
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    const next = text.charAt(at + 1)
    if (character === '\\' && quote !== "'" && next !== '' && (quote ?? '"\' ').includes(next)) {
      word = (word ?? '') + next
      at++
    } else if (character === quote) quote = undefined
    else if (quote !== undefined) word = (word ?? '') + character
    else if (character === '"' || character === "'") {
      quote = character
      word ??= ''
    } else if (/\s/.test(character)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else word = (word ?? '') + character
  }
  if (quote !== undefined) return undefined
  return word === undefined ? words : [...words, word]
}
