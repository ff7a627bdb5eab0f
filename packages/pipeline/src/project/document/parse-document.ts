import { asError } from '@slipway/action-kit'
import type * as Yaml from 'yaml'
import { loadYaml } from './lazy-yaml.js'
import { refuseUnparsed } from './limits.js'
import type { Node } from './node.js'
import type { Place, Tell } from './problem.js'
import { NodeReader } from './read-nodes.js'

const start: Place = { line: 1, column: 1, length: 1 }

/** Parses YAML 1.2 with anchors and merge keys. Undefined when it cannot be read any further, which `tell` knows why. */
export function parseDocument(text: string, tell: Tell): Node | undefined {
  const refusal = refuseUnparsed(text)
  if (refusal !== undefined) {
    tell({ level: 'error', place: start, what: `the file ${refusal}` })
    return undefined
  }
  const yaml = loadYaml()
  const lineCounter = new yaml.LineCounter()
  const document = parse(yaml, text, lineCounter)
  if (document instanceof Error) {
    tell({ level: 'error', place: start, what: `the file is no YAML (${document.message})` })
    return undefined
  }
  const placeOf = (from: number, to: number): Place => {
    const { line, col } = lineCounter.linePos(from)
    const end = text.slice(from, to).search(/[\r\n]/)
    return {
      line: Math.max(1, line),
      column: Math.max(1, col),
      length: Math.max(1, end < 0 ? to - from : end),
    }
  }
  for (const { message, pos } of document.errors) {
    tell({ level: 'error', place: placeOf(pos[0], pos[1]), what: `not YAML: ${message}` })
  }
  if (document.errors.length > 0) return undefined
  return new NodeReader(yaml, document, placeOf, tell).read()
}

function parse(yaml: typeof Yaml, text: string, lineCounter: Yaml.LineCounter): Yaml.Document.Parsed | Error {
  try {
    // The parser compares every name of a mapping with every other one: a minute for 30,000. The reader of nodes looks
    // for those that stand twice.
    return yaml.parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false })
  } catch (error) {
    return asError(error)
  }
}
