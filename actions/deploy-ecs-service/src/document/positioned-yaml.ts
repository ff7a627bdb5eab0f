import { deepestNesting, isNestedTooDeep } from '@slipway/action-kit'
import type * as Yaml from 'yaml'
import { DocumentSyntaxError } from './document-syntax-error.js'
import type { Json } from './json.js'
import { loadYaml } from './lazy-yaml.js'
import type { Path, Positioned } from './positioned.js'

/**
 * Parses YAML 1.2 (merge keys included) and remembers where every value stands.
 * @throws DocumentSyntaxError for YAML that is none, and for what JSON has no word for: `.nan`, several documents
 */
export function parsePositionedYaml(text: string): Positioned {
  if (isNestedTooDeep(text)) throw tooDeep(1)
  const yaml = loadYaml()
  const lines = new yaml.LineCounter()
  const document = yaml.parseDocument(text, { lineCounter: lines, merge: true, prettyErrors: false })
  const [error] = document.errors
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0])
    throw new DocumentSyntaxError(error.message, line, col)
  }
  // The types do not tell: a document that is empty has none.
  const root: Yaml.Node | null = document.contents
  const find = (path: Path): unknown =>
    path.length === 0 ? root : yaml.isCollection(root) ? root.getIn(path, true) : undefined
  const lineOf: Positioned['lineOf'] = (...path) => {
    for (let length = path.length; length >= 0; length--) {
      const found = find(path.slice(0, length))
      if (yaml.isNode(found) && found.range) return lines.linePos(found.range[0]).line
    }
    return 1
  }
  return {
    value: toJson(convert(document), [], lineOf),
    lineOf,
    textOf(...path) {
      const found = find(path)
      const isPlain = yaml.isScalar(found) && typeof found.value !== 'string' && found.value !== null
      return isPlain ? found.source : undefined
    },
  }
}

function tooDeep(line: number): DocumentSyntaxError {
  return new DocumentSyntaxError(`nested deeper than ${deepestNesting} levels`, line, 1)
}

/** Aliases are resolved here; too many of them are an attack on the memory. */
function convert(document: Yaml.Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    throw new DocumentSyntaxError(error instanceof Error ? error.message : String(error), 1, 1)
  }
}

function toJson(value: unknown, path: Path, lineOf: Positioned['lineOf']): Json {
  // An alias may lead to what it stands in.
  if (path.length > deepestNesting) throw tooDeep(lineOf(...path))
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (Array.isArray(value)) return value.map((element, index) => toJson(element, [...path, index], lineOf))
  if (typeof value === 'object' && !(value instanceof Date)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key, toJson(member, [...path, key], lineOf)]),
    )
  }
  const what = typeof value === 'number' ? String(value) : 'a value of another type'
  throw new DocumentSyntaxError(`${what} is no value that JSON has`, lineOf(...path), 1)
}
