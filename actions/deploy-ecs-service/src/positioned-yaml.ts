import type * as Yaml from 'yaml'
import { DocumentSyntaxError } from './document-syntax-error.js'
import type { Json } from './json.js'
import type { Positioned } from './positioned.js'

/**
 * Parses YAML 1.2 (merge keys included) and remembers where every value stands.
 * @throws DocumentSyntaxError for YAML that is none, and for what JSON has no word for: `.nan`, several documents
 */
export function parsePositionedYaml(text: string): Positioned {
  const yaml = loadYaml()
  const lines = new yaml.LineCounter()
  const document = yaml.parseDocument(text, { lineCounter: lines, merge: true, prettyErrors: false })
  const [error] = document.errors
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0])
    throw new DocumentSyntaxError(error.message, line, col)
  }
  const lineOf: Positioned['lineOf'] = (...path) => {
    for (let length = path.length; length > 0; length--) {
      const found = yaml.isCollection(document.contents)
        ? document.contents.getIn(path.slice(0, length), true)
        : undefined
      if (yaml.isNode(found) && found.range) return lines.linePos(found.range[0]).line
    }
    return lines.linePos(document.contents?.range?.[0] ?? 0).line
  }
  return {
    value: toJson(convert(document, lines), [], lineOf),
    lineOf,
    textOf(...path) {
      const found = yaml.isCollection(document.contents) ? document.contents.getIn(path, true) : undefined
      if (!yaml.isScalar(found) || typeof found.value === 'string' || found.value === null) return undefined
      return found.source
    },
  }
}

/** 3 ms, which a step with a JSON file or none does without. Reading inputs is synchronous, and so is this. */
function loadYaml(): typeof Yaml {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the one synchronous way to load it when needed
  return require('yaml') as typeof Yaml
}

/** Aliases are resolved here; too many of them are an attack on the memory. */
function convert(document: Yaml.Document, lines: Yaml.LineCounter): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    const { line, col } = lines.linePos(document.contents?.range?.[0] ?? 0)
    throw new DocumentSyntaxError(error instanceof Error ? error.message : String(error), line, col)
  }
}

function toJson(value: unknown, path: readonly (string | number)[], lineOf: Positioned['lineOf']): Json {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (Array.isArray(value)) return value.map((element, index) => toJson(element, [...path, index], lineOf))
  if (typeof value === 'object' && !(value instanceof Date)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key, toJson(member, [...path, key], lineOf)]),
    )
  }
  throw new DocumentSyntaxError(
    `${String(value)} is no value that a task definition can hold`,
    lineOf(...path),
    1,
  )
}
