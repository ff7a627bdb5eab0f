import type { InputReader } from '@slipway/action-kit'
import { readJsonEntries } from './json-entries.js'

/** As aws-actions takes them: `[{"key": "team", "value": "shop"}]`, or `team=shop`, one a line. */
export function readTags(reader: InputReader): ReadonlyMap<string, string> {
  const accepts = 'a JSON list of {"key": ..., "value": ...}, or lines key=value'
  const given = reader.optionalText('tags', { accepts })
  const tags = given?.startsWith('[')
    ? readJsonEntries(reader, 'tags', given, { name: 'key', value: 'value', accepts })
    : reader.pairs('tags', { accepts })
  if (tags.size > 50) reader.fault('tags', `has ${tags.size} tags, and a service can have 50`)
  for (const key of tags.keys()) {
    if (/^aws:/i.test(key)) reader.fault('tags', `has the key ${JSON.stringify(key)}, which is AWS's own`)
  }
  return tags
}
