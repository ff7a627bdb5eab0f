import type { Json } from './json.js'
import { parsePositionedJson } from './positioned-json.js'
import { parsePositionedYaml } from './positioned-yaml.js'

export type Path = readonly (string | number)[]

/** A document, and where its parts stand in the file. */
export interface Positioned {
  readonly value: Json
  /** The line of the value at a path, or of the nearest value around it: `lineOf('containerDefinitions', 0)`. */
  readonly lineOf: (...path: Path) => number
  /** A number or a word as it is written (`1.10`, `0x1F`, `True`); undefined for anything else. */
  readonly textOf: (...path: Path) => string | undefined
}

/** What the file's name says it is; anything that is not called YAML is JSON, with comments where people write them. */
export function languageOf(path: string): 'YAML' | 'JSON' {
  return /\.ya?ml$/i.test(path) ? 'YAML' : 'JSON'
}

/**
 * @param options.placeholders whether `${NAME}` may stand where a value is expected; it is read as that text
 * @throws DocumentSyntaxError
 */
export function parsePositioned(
  text: string,
  path: string,
  options: { readonly placeholders?: boolean } = {},
): Positioned {
  switch (languageOf(path)) {
    case 'YAML':
      return parsePositionedYaml(text)
    case 'JSON':
      return parsePositionedJson(text, options)
  }
}
