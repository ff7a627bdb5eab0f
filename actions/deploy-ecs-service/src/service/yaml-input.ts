import type { InputReader } from '@slipway/action-kit'
import { DocumentSyntaxError } from '../document-syntax-error.js'
import type { Positioned } from '../positioned.js'
import { parsePositionedYaml } from '../positioned-yaml.js'

/**
 * An input that holds YAML, and so JSON too. Of a map, lines of `name=value` are taken as well.
 * @returns undefined when it is not given, or is no YAML, which the reader then knows
 */
export function readYaml(reader: InputReader, name: string, accepts: string): Positioned | undefined {
  const given = reader.optionalText(name, { accepts })
  if (given === undefined) return undefined
  const lines = given.split('\n').filter((line) => line.trim() !== '')
  const isPairs = lines.every((line) => /^\s*[\w-]+=/.test(line))
  try {
    return parsePositionedYaml(isPairs ? lines.map((line) => line.replace('=', ': ')).join('\n') : given)
  } catch (error) {
    if (!(error instanceof DocumentSyntaxError)) throw error
    reader.fault(name, `is no YAML: ${error.message}`, accepts)
    return undefined
  }
}
