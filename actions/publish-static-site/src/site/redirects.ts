import { parsePathPattern, placeholdersOf, type PathPattern } from './path-pattern.js'
import { parseTarget } from './redirect-target.js'
import { checkLength, faulty, linesOf, ruleLines, type RuleFault } from './rule-lines.js'

const statuses = [200, 301, 302, 303, 307, 308] as const

/** 200 is a rewrite: visitors see what is at `to` under the address they asked for. */
export type RedirectStatus = (typeof statuses)[number]

/** A rule of `_redirects`. The first that matches a request is the one that counts. */
export interface RedirectRule {
  /** In the file, from 1. */
  readonly line: number
  readonly from: PathPattern
  /** Query parameters that a request has to have: each value is a text, or `:name`, which captures it. */
  readonly query: readonly (readonly [name: string, value: string])[]
  /** A path from the root or an absolute http(s) address, percent-encoded, with `:splat` and `:name` to be filled in. */
  readonly to: string
  readonly status: RedirectStatus
  /** `!`: also where the site has a file of that path. */
  readonly isForced: boolean
}

export interface Redirects {
  /** In the order of the file. */
  readonly rules: readonly RedirectRule[]
  /** Of rules that are left out. */
  readonly warnings: readonly string[]
}

export const noRedirects: Redirects = { rules: [], warnings: [] }

/** Whether a rule is about one path exactly, so that an object can stand there. */
export function isStatic({ from, query }: Pick<RedirectRule, 'from' | 'query'>): boolean {
  return from.captures.length === 0 && query.length === 0
}

// Source: https://developers.cloudflare.com/pages/configuration/redirects/#per-file
const maxStatic = 2_000
const maxDynamic = 100

// Source: https://docs.netlify.com/manage/routing/redirects/redirect-options/
const conditions = /^(Country|Language|Cookie|Role|Conditions)=/i

/** Why a rule is left out, for the warning about all such rules. */
type LeftOut = 'condition' | 'host' | 'foreign rewrite' | 'shadowed' | 'circle'

const sentences: Readonly<Record<LeftOut, string>> = {
  condition:
    'depend on a country, a language, a cookie or a role, which nothing here tells; they are left out',
  host: 'are for one host alone and left out; write paths without a host',
  'foreign rewrite':
    'rewrite to another host, which takes a proxy, and are left out; redirect with 301 or 302',
  shadowed: 'never apply: a rule above them is for the same path',
  circle: 'lead to the path they are for, and are left out',
}

/**
 * Reads a `_redirects` file: `from [query=value …] to [status][!] [condition …]`. Without a status it is 301.
 * Sources: https://docs.netlify.com/manage/routing/redirects/overview and
 * https://developers.cloudflare.com/pages/configuration/redirects/
 * @throws UserError with every line that cannot be used
 */
export function parseRedirects(text: string): Redirects {
  const faults: RuleFault[] = []
  const rules: RedirectRule[] = []
  const leftOut = new Map<LeftOut, number[]>()
  const known = new Set<string>()
  const counts = { fixed: 0, dynamic: 0 }
  for (const { line, text: content } of ruleLines(text)) {
    const parsed = parseRule(line, content)
    if (typeof parsed === 'string') faults.push({ line, problem: parsed })
    else {
      const rule =
        'leftOut' in parsed
          ? parsed.leftOut
          : isStatic(parsed) && known.has(parsed.from.text)
            ? 'shadowed'
            : parsed
      if (typeof rule === 'string') leftOut.set(rule, [...(leftOut.get(rule) ?? []), line])
      else {
        rules.push(rule)
        if (isStatic(rule)) known.add(rule.from.text)
        const tooMany = isStatic(rule) ? ++counts.fixed > maxStatic : ++counts.dynamic > maxDynamic
        if (tooMany) {
          const problem = `there are more than ${maxStatic} static rules, or ${maxDynamic} with stars, placeholders or queries`
          faults.push({ line, problem })
          break
        }
      }
    }
  }
  if (faults.length > 0) throw faulty('_redirects', faults)
  return {
    rules,
    warnings: [...leftOut].map(([why, lines]) => `Rules of _redirects ${sentences[why]}: ${linesOf(lines)}.`),
  }
}

function parseRule(line: number, content: string): RedirectRule | { readonly leftOut: LeftOut } | string {
  const tooLong = checkLength(content)
  if (tooLong !== undefined) return `the line ${tooLong}`
  const parts = content.split(/\s+/)
  const comment = parts.findIndex((part) => part.startsWith('#'))
  const [written = '', ...rest] = comment < 0 ? parts : parts.slice(0, comment)
  const at = rest.findIndex((part) => part.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(part))
  const target = rest[at]
  if (target === undefined) return `${written} has no destination`
  const options = readOptions(rest.slice(at + 1))
  if (typeof options === 'string') return options
  if (/^https?:\/\//i.test(written)) return { leftOut: 'host' }
  const from = parseFrom(written)
  if (typeof from === 'string') return `the path ${written} ${from}`
  const query = readQuery(rest.slice(0, at))
  if (typeof query === 'string') return query
  const to = parseTarget(target)
  if (typeof to === 'string') return `the destination ${target} ${to}`
  const captures = [...from.captures, ...query.flatMap(([, value]) => placeholdersOf(value))]
  const unknown = placeholdersOf(to.text).find((name) => !captures.includes(name))
  if (unknown !== undefined)
    return `the destination ${target} has :${unknown}, which ${written} does not capture`
  if (options.hasConditions) return { leftOut: 'condition' }
  const { status, isForced } = options
  if (status === 200 && to.isAbsolute) return { leftOut: 'foreign rewrite' }
  if (to.text === from.encoded && query.length === 0) return { leftOut: 'circle' }
  return { line, from: from.pattern, query, to: to.text, status, isForced }
}

interface From {
  readonly pattern: PathPattern
  readonly captures: readonly string[]
  /** As a destination would spell it. */
  readonly encoded: string
}

function parseFrom(written: string): From | string {
  // What stands behind a hash never leaves the browser.
  const path = written.replace(/#.*$/s, '')
  if (path.includes('?')) return 'has a query; write it behind the path, as in /store id=:id /blog/:id'
  const pattern = parsePathPattern(path)
  if (typeof pattern === 'string') return pattern
  if (/\p{Cc}/u.test(pattern.text)) return 'has a control character'
  if (/\/\.{1,2}(\/|$)|\\/.test(pattern.text)) return 'is one that browsers never ask for'
  return { pattern, captures: pattern.captures, encoded: path.replaceAll('*', ':splat') }
}

function readQuery(parts: readonly string[]): RedirectRule['query'] | string {
  const query = parts.map(
    (part) => [part.slice(0, Math.max(part.indexOf('='), 0)), part.slice(part.indexOf('=') + 1)] as const,
  )
  const wrong = query.findIndex(([name, value]) => name === '' || value === '')
  return wrong < 0
    ? query
    : `${JSON.stringify(parts[wrong])} is neither a destination nor a query such as id=:id`
}

type Options = Pick<RedirectRule, 'status' | 'isForced'> & { readonly hasConditions: boolean }

function readOptions(parts: readonly string[]): Options | string {
  const rest = [...parts]
  const [, digits, force] = /^(\d{3})(!?)$/.exec(rest[0] ?? '') ?? []
  if (digits !== undefined) rest.shift()
  const status = statuses.find((known) => known === Number(digits ?? '301'))
  if (digits === '404') return 'the status 404 is none of a redirect; set `error-document`'
  if (status === undefined) return `the status ${digits ?? ''} is none of ${statuses.join(', ')}`
  const unknown = rest.find((part) => !conditions.test(part))
  if (unknown !== undefined)
    return `${JSON.stringify(unknown)} is neither a status such as 301! nor a condition`
  return { status, isForced: force === '!', hasConditions: rest.length > 0 }
}
