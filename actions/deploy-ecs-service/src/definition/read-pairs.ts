import type { InputReader } from '@slipway/action-kit'
import { isJsonArray, isJsonObject, type Json } from '../document/json.js'
import { tryPositionedJson } from '../document/positioned-json.js'

/** Lines `NAME=value`, or a JSON object where a value has lines of its own. */
export function readPairs(reader: InputReader, input: string, accepts: string): ReadonlyMap<string, string> {
  const whole = `${accepts}, or a JSON object`
  const text = reader.optionalText(input, { accepts: whole }) ?? ''
  return text.startsWith('{') ? readObject(reader, input, text, whole) : readLines(reader, input, text, whole)
}

/** The value is everything behind the first `=`. What a line holds is not repeated: it may be half of a secret. */
function readLines(
  reader: InputReader,
  input: string,
  text: string,
  accepts: string,
): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>()
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const trimmed = line.trim()
    const at = trimmed.indexOf('=')
    if (at > 0) pairs.set(trimmed.slice(0, at), trimmed.slice(at + 1))
    else if (trimmed !== '') reader.fault(input, `has no name and = in line ${index + 1}`, accepts)
  }
  return pairs
}

function readObject(
  reader: InputReader,
  input: string,
  text: string,
  whole: string,
): ReadonlyMap<string, string> {
  const object = tryPositionedJson(text)?.value
  const pairs = new Map<string, string>()
  if (!isJsonObject(object)) reader.fault(input, 'begins with { and is no JSON object', whole)
  else {
    for (const [name, value] of Object.entries(object)) {
      if (value === null || typeof value === 'object') {
        reader.fault(input, `gives ${JSON.stringify(name)} a value that is no text`, whole)
      } else pairs.set(name, String(value))
    }
  }
  return pairs
}

/** `["npm", "start"]`; undefined when it is no list of texts. */
export function readTexts(text: string): readonly string[] | undefined {
  const list = tryPositionedJson(text)?.value
  const isTexts = (value: Json | undefined): value is readonly string[] =>
    isJsonArray(value) && value.every((element) => typeof element === 'string')
  return isTexts(list) ? list : undefined
}
