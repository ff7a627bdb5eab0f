import type { InputReader } from '@slipway/action-kit'
import { DocumentSyntaxError } from './document-syntax-error.js'
import type { Positioned } from './positioned.js'
import { tryPositionedJson } from './positioned-json.js'
import { parsePositionedYaml } from './positioned-yaml.js'

interface Options {
  readonly accepts: string
  /** Of a map, lines of `name=value` are taken as well. */
  readonly takesPairs?: boolean
}

/**
 * An input that holds JSON or YAML. JSON goes first: it may have tabs where YAML has none, and most of it is that.
 * @returns undefined when it is not given, or is neither, which the reader then knows
 */
export function readStructured(
  reader: InputReader,
  input: string,
  { accepts, takesPairs = false }: Options,
): Positioned | undefined {
  const text = reader.optionalText(input, { accepts })
  if (text === undefined) return undefined
  const json = tryPositionedJson(text)
  if (json !== undefined) return json
  try {
    return parsePositionedYaml(takesPairs ? pairsToYaml(text) : text)
  } catch (error) {
    if (!(error instanceof DocumentSyntaxError)) throw error
    reader.fault(input, `is neither JSON nor YAML: ${error.message}`, accepts)
    return undefined
  }
}

function pairsToYaml(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const isPairs = lines.every((line) => /^\s*[\w-]+=/.test(line))
  return isPairs ? lines.map((line) => line.replace('=', ': ')).join('\n') : text
}
