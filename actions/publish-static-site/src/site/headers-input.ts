import { asError, isNestedTooDeep, nearestTo } from '@slipway/action-kit'
import type * as Yaml from 'yaml'
import { checkGlob } from '../source/check-glob.js'
import { keptHeader, keptHeaderNames, parseSetting, type Setting } from './header-name.js'
import { loadYaml } from './lazy-yaml.js'

/** A rule of the `headers` input. */
export interface GlobHeaders {
  /** That `checkGlob` finds nothing wrong with. */
  readonly glob: string
  readonly settings: readonly Setting[]
}

const maxRules = 2_000

/**
 * Reads the `headers` input: a mapping of globs to mappings of headers to values, in YAML.
 * @param fault is told everything that is wrong with it, with its line
 */
export function parseHeadersInput(text: string, fault: (problem: string) => void): readonly GlobHeaders[] {
  if (isNestedTooDeep(text)) {
    fault('is nested deeper than globs with their headers are')
    return []
  }
  const yaml = loadYaml()
  const lines = new yaml.LineCounter()
  const document = parse(yaml, text, lines)
  if (document instanceof Error) {
    fault(`is no YAML (${document.message})`)
    return []
  }
  for (const { message, pos } of document.errors) fault(`line ${lines.linePos(pos[0]).line}: ${message}`)
  if (document.errors.length > 0) return []
  const lineOf = (node: unknown): number =>
    yaml.isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1
  const faultAt = (node: unknown, problem: string): void => fault(`line ${lineOf(node)}: ${problem}`)
  return new Reading(yaml, faultAt).rules(document.contents)
}

function parse(yaml: typeof Yaml, text: string, lineCounter: Yaml.LineCounter): Yaml.Document.Parsed | Error {
  try {
    return yaml.parseDocument(text, { lineCounter, prettyErrors: false })
  } catch (error) {
    return asError(error)
  }
}

/** Nodes are read as they stand: an alias is none of those taken, so that ten lines cannot become a million. */
class Reading {
  constructor(
    private readonly yaml: typeof Yaml,
    private readonly fault: (node: unknown, problem: string) => void,
  ) {}

  rules(root: unknown): readonly GlobHeaders[] {
    const pairs = this.#pairs(root, 'is no mapping of globs to headers')
    if (pairs.length > maxRules) {
      this.fault(root, `has more than ${maxRules} rules`)
      return []
    }
    return pairs.map(({ key, name: glob, value }) => {
      const problem = checkGlob(glob)
      if (problem !== undefined) this.fault(key, `the glob ${JSON.stringify(glob)} ${problem}`)
      const headers = this.#pairs(value, `${JSON.stringify(glob)} has no mapping of headers to values`)
      return { glob, settings: headers.flatMap((header) => this.#setting(header)) }
    })
  }

  #setting({ key, name, value }: Pair): readonly Setting[] {
    if (keptHeader(name) === undefined) {
      this.fault(key, whyNotKept(name))
      return []
    }
    const text = this.#text(value)
    if (text === undefined) {
      this.fault(key, `${name} has no text for its value`)
      return []
    }
    const setting = parseSetting(name, text)
    if (typeof setting !== 'string') return [setting]
    this.fault(key, setting)
    return []
  }

  #pairs(node: unknown, problem: string): readonly Pair[] {
    const { isMap } = this.yaml
    if (!isMap(node)) {
      this.fault(node, problem)
      return []
    }
    return node.items.flatMap(({ key, value }) => {
      const name = this.#text(key)
      if (name === undefined || name === '<<') this.fault(key, 'has a name that is no text')
      return name === undefined || name === '<<' ? [] : [{ key, name, value }]
    })
  }

  /** A scalar as it is written: `0` and `true` are texts too. */
  #text(node: unknown): string | undefined {
    if (!this.yaml.isScalar(node) || node.value === null) return undefined
    return typeof node.value === 'string' ? node.value.trim() : node.source
  }
}

interface Pair {
  readonly key: unknown
  readonly name: string
  readonly value: unknown
}

function whyNotKept(name: string): string {
  const [meant] = nearestTo(name.toLowerCase(), keptHeaderNames.toLowerCase().split(', '), 2)
  if (meant !== undefined) return `${name} is unknown: probably ${meant} is meant`
  return (
    `${name} is no header that S3 keeps with an object. It belongs into a CloudFront response headers policy, or ` +
    'into a _headers file with `edge-function`'
  )
}
