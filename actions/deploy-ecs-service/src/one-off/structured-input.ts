import type { InputReader } from '@slipway/action-kit'
import { loadYaml } from '../lazy-yaml.js'
import type { Json } from '../json.js'

/** An input that holds JSON or YAML; undefined when it is not given, or is neither, which is a fault. */
export function readStructured(reader: InputReader, input: string, accepts: string): Json | undefined {
  const text = reader.optionalText(input, { accepts })
  if (text === undefined) return undefined
  const parsed = parseStructured(text)
  if ('problem' in parsed) {
    reader.fault(input, `is neither JSON nor YAML: ${parsed.problem}`, accepts)
    return undefined
  }
  return parsed.value
}

function parseStructured(text: string): { readonly value: Json } | { readonly problem: string } {
  try {
    // JSON may have tabs where YAML has none.
    return { value: JSON.parse(text) as Json }
  } catch {
    // Most of these are YAML.
  }
  const document = loadYaml().parseDocument(text, { schema: 'core' })
  const [error] = document.errors
  if (error !== undefined) return { problem: error.message.split('\n')[0] ?? '' }
  // The core schema has nothing beyond JSON's values.
  return { value: document.toJS({ maxAliasCount: 100 }) as Json }
}
