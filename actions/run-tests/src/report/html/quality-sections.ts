import { formatLineRanges } from '../../coverage/line-ranges.js'
import { describeShortfall } from '../../coverage/coverage-summary.js'
import { formatPercent } from '../../coverage/percent.js'
import { orderFindings } from '../../lint/order-findings.js'
import type { Outcome } from '../../outcome.js'
import { shorten } from '../failure-message.js'
import { htmlTable, markup, nothing, type Html } from './elements.js'
import { maxRows, numeric, rest, type PageSection } from './page-section.js'

export function findings({ findings: all, changedFiles }: Outcome): readonly PageSection[] {
  if (all.length === 0) return []
  const tones = { error: 'bad', warning: 'odd', note: 'soft' } as const
  const rows = orderFindings(all, changedFiles)
    .slice(0, maxRows)
    .map(({ level, file, line, column, message, tool, rule }) => [
      markup`<span class="${tones[level]}">${level}</span>`,
      markup`<code>${[file, line, column].filter((part) => part !== undefined).join(':')}</code>`,
      shorten(message, 2_000),
      rule === undefined ? tool : `${tool} ${rule}`,
    ])
  const list = htmlTable(['Level', 'Where', 'Message', 'Rule'], rows)
  return [
    {
      id: 'findings',
      title: `Static analysis (${all.length})`,
      body: markup`${list}${rest(all.length - rows.length)}`,
    },
  ]
}

export function qualityGate({ qualityGate: gate }: Outcome): readonly PageSection[] {
  if (gate === undefined) return []
  const rows = gate.conditions.map(({ metric, actual, failsIf }) => [metric, actual, failsIf])
  const verdict = gate.status === 'none' ? 'The project has none.' : `It ${gate.status}.`
  const conditions = rows.length === 0 ? nothing : htmlTable(['Metric', 'Actual', 'Fails if'], rows)
  const page = gate.url === undefined ? nothing : markup`<p>The analysis: <code>${gate.url}</code></p>`
  return [{ id: 'quality-gate', title: 'Quality gate', body: markup`<p>${verdict}</p>${conditions}${page}` }]
}

export function coverage({ coverage: result }: Outcome): readonly PageSection[] {
  if (result === undefined) return []
  const { total, packages, changed, shortfalls } = result
  const missed = shortfalls.map((one) => markup`<p class="bad">${describeShortfall(one, result)}</p>`)
  const rows = [{ name: 'all', lines: total }, ...packages.slice(0, maxRows)].map(({ name, lines }) => [
    name,
    lines.total === 0 ? '–' : formatPercent(lines.percent),
    lines.covered,
    lines.total,
  ])
  const list = htmlTable(['Package', 'Covered', 'Run', 'Of'], rows, numeric)
  const left = rest(packages.length - maxRows)
  return [
    {
      id: 'coverage',
      title: 'Coverage',
      body: markup`${missed}${untested(changed)}<h3>By package</h3>${list}${left}`,
    },
  ]
}

function untested(changed: NonNullable<Outcome['coverage']>['changed']): Html {
  const files = (changed?.files ?? []).slice(0, maxRows)
  if (files.length === 0) return nothing
  const rows = files.map(({ file, lines, uncovered }) => [
    file,
    formatPercent(lines.percent),
    formatLineRanges(uncovered),
  ])
  return markup`<h3>Changed lines that no test ran</h3>${htmlTable(['File', 'Covered', 'Lines'], rows, numeric)}`
}
