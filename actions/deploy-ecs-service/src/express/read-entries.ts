import type { InputReader } from '@slipway/action-kit'
import { readPairs } from '../definition/read-pairs.js'
import { readJsonEntries } from './json-entries.js'

/**
 * Names with values, as aws-actions takes them (`[{"name": "LOG_LEVEL", "value": "debug"}]`), or `LOG_LEVEL=debug`, one a
 * line.
 * @param member what an entry calls its value: `value`, `valueFrom`
 * @returns undefined when the input is not given; empty for `[]`
 */
export function readEntries(
  reader: InputReader,
  input: string,
  member: string,
  isGood: (value: string) => boolean,
): ReadonlyMap<string, string> | undefined {
  const accepts = `a JSON list of {"name": ..., "${member}": ...}, or lines NAME=${member}`
  const given = reader.optionalText(input, { accepts })
  if (given === undefined) return undefined
  const pairs = given.startsWith('[')
    ? readJsonEntries(reader, input, given, { name: 'name', value: member, accepts })
    : readPairs(reader, input, accepts)
  for (const [name, value] of pairs) {
    if (!isGood(value)) reader.fault(input, `gives ${JSON.stringify(name)} something that is no ARN`, accepts)
  }
  return pairs
}
