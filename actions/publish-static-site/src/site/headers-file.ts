import { isHeaderName, keptHeader, parseSetting, whyNoValue } from './header-name.js'
import type { HeaderRule, Step } from './header-rules.js'
import { parsePathPattern, pathMatcher, placeholdersOf, type PathPattern } from './path-pattern.js'
import { checkLength, faulty, linesOf, ruleLines, type RuleFault } from './rule-lines.js'

/** Headers that S3 keeps none of: for a function at the edge. Rules that match all apply, later ones win. */
export interface EdgeHeaderRule {
  /** In `_headers`, from 1. */
  readonly line: number
  readonly path: PathPattern
  /** Values may hold `:splat` and `:name`, to be filled in. */
  readonly set: readonly (readonly [name: string, value: string])[]
  /** Headers that rules before have set, and that are not sent; in lower case. */
  readonly detach: readonly string[]
}

export interface HeadersFile {
  /** Of the headers that S3 keeps. */
  readonly rules: readonly HeaderRule[]
  readonly edge: readonly EdgeHeaderRule[]
  readonly warnings: readonly string[]
}

interface Block {
  readonly line: number
  readonly path: PathPattern
  /** Name in lower case -> as written, with all its values. */
  readonly headers: Map<string, { readonly name: string; readonly line: number; readonly values: string[] }>
  readonly detach: Set<string>
}

const maxRules = 2_000

/**
 * Reads a `_headers` file. The same header twice in a rule is one with both values, as Netlify and Cloudflare join them.
 * Sources: https://docs.netlify.com/manage/routing/headers and
 * https://developers.cloudflare.com/pages/configuration/headers/
 * @throws UserError with every line that cannot be used
 */
export function parseHeadersFile(text: string): HeadersFile {
  const faults: RuleFault[] = []
  const { blocks, ofHosts } = readBlocks(text, faults)
  const rules: HeaderRule[] = []
  const edge: EdgeHeaderRule[] = []
  for (const block of blocks) {
    const { steps, set, detach } = divide(block, faults)
    const match = pathMatcher(block.path)
    if (steps.length > 0) rules.push({ match: ({ urls }) => firstMatch(urls, match), steps })
    if (set.length + detach.length > 0) edge.push({ line: block.line, path: block.path, set, detach })
  }
  if (faults.length > 0) throw faulty('_headers', faults)
  const warnings =
    ofHosts.length === 0
      ? []
      : [
          `_headers has rules for one host alone, which are left out: ${linesOf(ofHosts)}. Write paths without a host.`,
        ]
  return { rules, edge, warnings }
}

/** What is said of headers that nobody sends, where there is no function at the edge. */
export function warnOfEdgeHeaders(edge: readonly EdgeHeaderRule[]): readonly string[] {
  const names = [...new Set(edge.flatMap(({ set }) => set.map(([name]) => name)))]
  if (names.length === 0) return []
  const shown = `${names.slice(0, 8).join(', ')}${names.length > 8 ? ` and ${names.length - 8} more` : ''}`
  return [
    `S3 does not keep these headers of _headers, so visitors do not get them: ${shown}. ` +
      'Set `edge-function`, or put them into a CloudFront response headers policy.',
  ]
}

function readBlocks(
  text: string,
  faults: RuleFault[],
): { blocks: readonly Block[]; ofHosts: readonly number[] } {
  const blocks: Block[] = []
  const ofHosts: number[] = []
  // A rule that is left out or faulty still has the headers below it.
  let current: Block | 'skipped' | undefined
  for (const { line, text: content } of ruleLines(text)) {
    const tooLong = checkLength(content)
    if (tooLong !== undefined) faults.push({ line, problem: `the line ${tooLong}` })
    else if (/^https?:\/\//i.test(content)) {
      ofHosts.push(line)
      current = 'skipped'
    } else if (content.startsWith('/')) {
      const path = parsePathPattern(content)
      if (typeof path === 'string') faults.push({ line, problem: `the path ${content} ${path}` })
      current = typeof path === 'string' ? 'skipped' : { line, path, headers: new Map(), detach: new Set() }
      if (current !== 'skipped') blocks.push(current)
      if (blocks.length > maxRules) {
        faults.push({ line, problem: `there are more than ${maxRules} rules` })
        return { blocks: [], ofHosts: [] }
      }
    } else if (current === undefined) faults.push({ line, problem: `${content} stands below no path` })
    else if (current !== 'skipped') {
      const problem = addLine(current, line, content)
      if (problem !== undefined) faults.push({ line, problem })
    }
  }
  return { blocks, ofHosts }
}

function addLine(block: Block, line: number, content: string): string | undefined {
  if (content.startsWith('!')) {
    const name = content.slice(1).trim()
    if (!isHeaderName(name)) return `${JSON.stringify(name)} is no name of a header`
    block.detach.add(name.toLowerCase())
    return undefined
  }
  const at = content.indexOf(':')
  const name = content.slice(0, Math.max(at, 0)).trim()
  const value = content.slice(at + 1).trim()
  if (!isHeaderName(name)) return `${JSON.stringify(content)} is neither a path nor a header with its value`
  const problem = whyNoValue(value)
  if (problem !== undefined) return `${name} ${problem}`
  const lower = name.toLowerCase()
  // Here it would be sent to everybody, or dropped and protect nothing.
  if (lower === 'basic-auth')
    return 'Basic-Auth protects nothing here: what is published is public. Take it out'
  const before = block.headers.get(lower)
  if (before === undefined) block.headers.set(lower, { name, line, values: [value] })
  else before.values.push(value)
  return undefined
}

type Divided = { readonly steps: readonly Step[] } & Pick<EdgeHeaderRule, 'set' | 'detach'>

/** What S3 keeps and what it does not. Detaching comes first: what the same rule sets stays. */
function divide({ line: ruleLine, path, headers, detach }: Block, faults: RuleFault[]): Divided {
  const isKept = (name: string): boolean => keptHeader(name) !== undefined
  const steps: Step[] = [...detach].filter(isKept).map((name) => ({ kind: 'detach', name }))
  const set: (readonly [string, string])[] = []
  if (headers.size + detach.size === 0)
    faults.push({ line: ruleLine, problem: `${path.text} has no headers below it` })
  for (const [lower, { name, line, values }] of headers) {
    const value = values.join(', ')
    const unknown = placeholdersOf(value).find((used) => used === 'splat' && !path.captures.includes(used))
    if (unknown !== undefined)
      faults.push({ line, problem: `${name} has :${unknown}, and ${path.text} has no star` })
    else if (!isKept(lower)) set.push([name, value])
    else if (values.length > 1 && (lower === 'content-type' || lower === 'expires')) {
      faults.push({ line, problem: `${name} is given twice for ${path.text}` })
    } else {
      const setting = parseSetting(name, value)
      if (typeof setting === 'string') faults.push({ line, problem: setting })
      else steps.push({ kind: 'set', setting })
    }
  }
  return { steps, set, detach: [...detach].filter((name) => !isKept(name)) }
}

function firstMatch(
  urls: readonly string[],
  match: ReturnType<typeof pathMatcher>,
): ReturnType<ReturnType<typeof pathMatcher>> {
  for (const url of urls) {
    const found = match(url)
    if (found !== undefined) return found
  }
  return undefined
}
