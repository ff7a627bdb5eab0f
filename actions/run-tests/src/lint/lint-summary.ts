import { code, details, escapeMarkdown, table } from '@slipway/action-kit'
import { headline, shorten } from '../report/failure-message.js'
import { countLevels } from './count-findings.js'
import type { Finding } from './finding.js'
import { orderFindings } from './order-findings.js'
import { markdownAddress } from './page-address.js'

const maxListed = 50
const maxRules = 10

/**
 * The Markdown sections about findings: counts, the findings that matter most, the rules that are broken most.
 * @param findings merged
 * @param changedFiles relative to the workspace; findings in them come first
 */
export function summarizeFindings(
  findings: readonly Finding[],
  changedFiles: ReadonlySet<string>,
): readonly string[] {
  if (findings.length === 0) return []
  return [countTable(findings), findingTable(findings, changedFiles), ...ruleTable(findings)]
}

function countTable(findings: readonly Finding[]): string {
  const rows = [...groupBy(findings, ({ tool }) => tool)]
    .map(([tool, found]) => ({ tool, ...countLevels(found) }))
    .sort((a, b) => b.error - a.error || b.warning - a.warning || (a.tool < b.tool ? -1 : 1))
    .map(({ tool, error, warning, note }) => [
      escapeMarkdown(shorten(tool, 100)),
      ...[error, warning, note].map(String),
    ])
  return `#### Static analysis\n\n${table(['Tool', 'Errors', 'Warnings', 'Notes'], rows)}`
}

function findingTable(findings: readonly Finding[], changedFiles: ReadonlySet<string>): string {
  const rows = orderFindings(findings, changedFiles)
    .slice(0, maxListed)
    .map((finding) => [
      icons[finding.level],
      describePlace(finding),
      escapeMarkdown(headline(finding.message, 200)),
      describeRule(finding),
    ])
  const left = findings.length - rows.length
  const note = left > 0 ? `\n\n_${left} more are in the full results._` : ''
  const title = findings.length === 1 ? '1 finding' : `${findings.length} findings`
  return details(title, table(['', 'Where', 'Message', 'Rule'], rows) + note)
}

const icons: Readonly<Record<Finding['level'], string>> = { error: '❌', warning: '⚠️', note: 'ℹ️' }

function describePlace({ file, line, column }: Finding): string {
  if (file === undefined) return '–'
  const position = [line, column].filter((part) => part !== undefined)
  return code(shorten([file, ...position].join(':'), 300))
}

function describeRule({ tool, rule, url }: Finding): string {
  const name = escapeMarkdown(shorten(rule === undefined ? tool : `${tool} ${rule}`, 200))
  const page = url === undefined ? undefined : markdownAddress(url)
  return page === undefined ? name : `[${name}](${page})`
}

/** Rules that several findings are of, the most frequent first. */
function ruleTable(findings: readonly Finding[]): readonly string[] {
  const rules = [...groupBy(findings, ({ tool, rule }) => JSON.stringify([tool, rule]))]
    .map(([, found]) => found)
    .filter(([first, second]) => first?.rule !== undefined && second !== undefined)
    .sort((a, b) => b.length - a.length)
    .slice(0, maxRules)
  if (rules.length === 0) return []
  const rows = rules.flatMap((found) =>
    found
      .slice(0, 1)
      .map((first) => [
        describeRule(first),
        String(found.length),
        String(new Set(found.map(({ file }) => file)).size),
      ]),
  )
  return [details('Rules with most findings', table(['Rule', 'Findings', 'Files'], rows))]
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
