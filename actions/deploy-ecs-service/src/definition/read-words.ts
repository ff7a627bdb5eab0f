import type { InputReader } from '@slipway/action-kit'
import { commandWords } from './command-words.js'
import { readTexts } from './read-pairs.js'

/** A command: a JSON list of texts, or words as in a shell. Undefined when it is not given, or is neither. */
export function readWords(reader: InputReader, input: string): readonly string[] | undefined {
  const accepts = 'a JSON list of texts, ["npm", "start"], or words as in a shell'
  const text = reader.optionalText(input, { accepts })
  if (text === undefined) return undefined
  const words = text.startsWith('[') ? readTexts(text) : commandWords(text)
  if (words === undefined) reader.fault(input, `is ${JSON.stringify(text)}`, accepts)
  return words
}
