import type { InputReader } from '@slipway/action-kit'
import { isJsonArray, isJsonObject } from '../document/json.js'
import { tryPositionedJson } from '../document/positioned-json.js'

/** How the entries of a list are made: `{"name": …, "valueFrom": …}`, `{"key": …, "value": …}`. */
export interface EntryShape {
  readonly name: string
  readonly value: string
  readonly accepts: string
}

/** An input that is a JSON list of names with values. What may be a secret is in no fault. */
export function readJsonEntries(
  reader: InputReader,
  input: string,
  text: string,
  shape: EntryShape,
): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>()
  const list = tryPositionedJson(text)?.value
  if (!isJsonArray(list)) {
    reader.fault(input, 'begins with [ and is no JSON list', shape.accepts)
    return pairs
  }
  for (const [index, entry] of list.entries()) {
    const { [shape.name]: name, [shape.value]: value } = isJsonObject(entry) ? entry : {}
    if (typeof name === 'string' && name !== '' && typeof value === 'string') pairs.set(name, value)
    else reader.fault(input, `has no ${shape.name} and ${shape.value} in entry ${index + 1}`, shape.accepts)
  }
  return pairs
}
