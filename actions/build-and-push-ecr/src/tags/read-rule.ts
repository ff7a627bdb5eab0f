import type { Attributes } from './attributes.js'
import { eventExpressions } from './expressions.js'
import { readPattern } from './match-pattern.js'
import { parsePep440 } from './pep440.js'
import { defaultPriorities, refEvents, type Rule, type RuleKind, type VersionRule } from './rule.js'
import { parseSemver } from './semver.js'
import { isFixed, parseTemplate, type Report, type Template } from './template.js'

/** The expressions of a version's pattern. */
const versionExpressions = ['version', 'major', 'minor', 'patch', 'raw'] as const

/** A rule of its attributes; undefined when a fault leaves nothing of it. */
export function readRule(line: string, attributes: Attributes, report: Report): Rule | undefined {
  const type = attributes.take('type') ?? 'raw'
  const kind = readKind(type, line, attributes, report)
  if (kind === undefined) return undefined
  const rule: Rule = {
    ...kind,
    line,
    enable: readEnable(attributes.take('enable'), report),
    priority: readPriority(kind.type, attributes.take('priority'), report),
    prefix: readAffix(attributes.take('prefix') ?? defaultPrefix(kind), report),
    suffix: readAffix(attributes.take('suffix'), report),
  }
  attributes.reportUnknown(`type=${type}`, report)
  if (type !== 'raw' && attributes.bare.length > 0) {
    report(`has ${JSON.stringify(attributes.bare[0])} in ${JSON.stringify(line)}`, 'attributes, name=value')
  }
  return rule
}

function readKind(type: string, line: string, attributes: Attributes, report: Report): RuleKind | undefined {
  switch (type) {
    case 'schedule': {
      const pattern = attributes.take('pattern') ?? 'nightly'
      return { type, pattern: parseTemplate(pattern, eventExpressions, report) }
    }
    case 'semver':
    case 'pep440':
      return readVersion(type, line, attributes, report)
    case 'match':
      return readMatch(line, attributes, report)
    case 'edge':
      return { type, branch: attributes.take('branch') || undefined }
    case 'ref': {
      const given = attributes.take('event')
      const event = refEvents.find((known) => known === given)
      if (event !== undefined) return { type, event }
      report(`has ${JSON.stringify(line)}`, `as event of type=ref ${refEvents.join(', ')}`)
      return undefined
    }
    case 'raw': {
      const [bare, ...more] = attributes.bare
      const value = attributes.take('value') ?? bare
      if (value === undefined || more.length > 0) {
        report(`has ${JSON.stringify(line)}`, 'one value with type=raw, as in type=raw,value=v1')
        return undefined
      }
      return { type, value: parseTemplate(value, eventExpressions, report) }
    }
    case 'sha': {
      const format = attributes.take('format') ?? 'short'
      if (format === 'short' || format === 'long') return { type, format }
      report(`has format=${format}`, 'short or long as format of type=sha')
      return undefined
    }
    default:
      report(`has type=${type}`, `as type ${Object.keys(defaultPriorities).join(', ')}`)
      return undefined
  }
}

function readVersion(
  type: VersionRule['type'],
  line: string,
  attributes: Attributes,
  report: Report,
): VersionRule | undefined {
  const pattern = attributes.take('pattern')
  const value = readValue(attributes.take('value'), report)
  const match = attributes.take('match')
  if (!pattern) {
    report(
      `has ${JSON.stringify(line)}`,
      `a pattern with type=${type}, as in type=${type},pattern={{version}}`,
    )
    return undefined
  }
  if (value !== undefined && !match && isFixed(value)) {
    const parsed = type === 'semver' ? parseSemver(value.text) : parsePep440(value.text)
    const example = type === 'semver' ? 'v1.2.3 or v2.0.0-rc.1' : '1.2.3 or 2.0rc1'
    if (parsed === undefined) {
      report(`has ${JSON.stringify(value.text)}`, `as value of type=${type} a version such as ${example}`)
    }
  }
  return {
    type,
    pattern: parseTemplate(pattern, versionExpressions, report),
    value,
    match: match ? readPattern(match, 1, report) : undefined,
  }
}

function readMatch(line: string, attributes: Attributes, report: Report): RuleKind | undefined {
  const pattern = attributes.take('pattern')
  const group = attributes.take('group') ?? '0'
  const value = readValue(attributes.take('value'), report)
  if (!pattern) {
    report(`has ${JSON.stringify(line)}`, 'a pattern with type=match, as in type=match,pattern=\\d+')
    return undefined
  }
  if (!/^\d{1,3}$/.test(group)) {
    report(`has group=${group}`, 'as group the number of a group of the pattern, or 0 for all of it')
    return undefined
  }
  const expression = readPattern(pattern, Number(group), report)
  return expression && { type: 'match', pattern: expression, group: Number(group), value }
}

/** An empty value is as good as none: it comes of an expression of GitHub's that had nothing. */
function readValue(value: string | undefined, report: Report): Template | undefined {
  return value ? parseTemplate(value, eventExpressions, report) : undefined
}

function readEnable(given: string | undefined, report: Report): Template {
  const enable = parseTemplate(given ?? 'true', eventExpressions, report)
  if (isFixed(enable) && enable.text !== 'true' && enable.text !== 'false') {
    report(`has enable=${enable.text}`, 'true or false as enable, or {{is_default_branch}}')
  }
  return enable
}

function readPriority(type: Rule['type'], given: string | undefined, report: Report): number {
  if (given === undefined) return defaultPriorities[type]
  if (/^-?\d{1,9}$/.test(given)) return Number(given)
  report(`has priority=${given}`, 'an integer as priority')
  return defaultPriorities[type]
}

function readAffix(given: string | undefined, report: Report): Template | undefined {
  return given === undefined ? undefined : parseTemplate(given, eventExpressions, report)
}

/** These two come with a prefix, in whose place the flavor's does not come. */
function defaultPrefix(kind: RuleKind): string | undefined {
  if (kind.type === 'sha') return 'sha-'
  return kind.type === 'ref' && kind.event === 'pr' ? 'pr-' : undefined
}
