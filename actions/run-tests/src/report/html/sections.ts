import { formatDuration } from '@slipway/action-kit'
import { formatPercent } from '../../coverage/percent.js'
import { formatLineRanges } from '../../coverage/line-ranges.js'
import { orderFindings } from '../../lint/order-findings.js'
import type { Outcome } from '../../outcome.js'
import { groupByKind, groupSuites, slowestTests, type SuiteCounts } from '../../results/suites.js'
import { groupByCause, type Cause } from '../causes.js'
import { headline, shorten } from '../failure-message.js'
import { showsDiff, titleOf, type FailedTest } from '../failures.js'
import { stageIcons } from '../stage-section.js'
import { formatTestTime } from '../suite-sections.js'
import { html, htmlTable, lines, nothing, type Html } from './elements.js'

/** A part of the page with a headline of its own. */
export interface PageSection {
  readonly id: string
  readonly title: string
  readonly body: Html
}

// The list of tests has the rest, and results.json all of it.
const maxCauses = 200
const maxRows = 1_000
const slowestCount = 25
const counted = new Set(['Passed', 'Failed', 'Skipped', 'Time', 'Covered', 'Run', 'Of'])

export function pageSections(outcome: Outcome): readonly PageSection[] {
  return [
    ...stages(outcome),
    ...failures(outcome),
    ...tests('flaky', 'Flaky', 'Failed at first, passed when run again.', outcome.flaky),
    ...quarantined(outcome),
    ...reports(outcome),
    ...findings(outcome),
    ...qualityGate(outcome),
    ...coverage(outcome),
    ...kinds(outcome),
    ...suites(outcome),
    ...slowest(outcome),
  ]
}

function stages({ stages: all }: Outcome): readonly PageSection[] {
  if (all.length === 0) return []
  const rows = all.map(({ kind, stage, folder, command, durationMs, why }) => [
    html`<span aria-hidden="true">${stageIcons[kind]}</span> ${kind}`,
    stage,
    folder === '' ? '.' : folder,
    html`<code>${shorten(command, 1_000)}</code>`,
    kind === 'not-run' ? '–' : formatDuration(durationMs),
    why ?? '',
  ])
  const header = ['Outcome', 'Stage', 'Folder', 'Command', 'Time', 'Remark']
  return [{ id: 'stages', title: 'Stages', body: htmlTable(header, rows, counted) }]
}

function failures({ failures: all, changedFiles }: Outcome): readonly PageSection[] {
  if (all.length === 0) return []
  const causes = groupByCause(all, changedFiles)
  const left = causes.length - maxCauses
  const note =
    left > 0 ? html`<p class="soft">${left} more causes are in the list of tests below.</p>` : nothing
  return [
    {
      id: 'failed',
      title: `Failed (${all.length})`,
      body: html`${causes.slice(0, maxCauses).map((cause, index) => causeDetails(cause, index < 3))}${note}`,
    },
  ]
}

function tests(id: string, title: string, lead: string, all: readonly FailedTest[]): readonly PageSection[] {
  if (all.length === 0) return []
  const shown = all.slice(0, maxCauses).map((first) => causeDetails({ first, others: [] }, false))
  return [
    {
      id,
      title: `${title} (${all.length})`,
      body: html`<p class="soft">${lead}</p>
        ${shown}`,
    },
  ]
}

function quarantined({ quarantined: all, quarantineRemarks }: Outcome): readonly PageSection[] {
  const lead = 'Failed, and known to: they fail nothing until their date.'
  const [section] = tests('quarantined', 'Quarantined', lead, all)
  if (quarantineRemarks.length === 0) return section === undefined ? [] : [section]
  const remarks = html`<ul>
    ${quarantineRemarks.map((remark) => html`<li>${remark}</li>`)}
  </ul>`
  const title = section?.title ?? 'Quarantined'
  return [{ id: 'quarantined', title, body: html`${section?.body ?? nothing}${remarks}` }]
}

function causeDetails({ first, others }: Cause, isOpen: boolean): Html {
  const { title, place, message, diff, source, rerun } = first
  const at =
    place === undefined ? '' : [place.file, place.line].filter((part) => part !== undefined).join(':')
  const more = others.length === 0 ? nothing : html` <span class="soft">and ${others.length} more</span>`
  const text = shorten(message, 10_000)
  return html`<details${isOpen ? html` open` : nothing}>
<summary>${title}${more}<br><span class="soft"><code>${at}</code> ${headline(message, 200)}</span></summary>
<div class="body">
${lines(text, showsDiff(text) ? 'diff' : 'text')}
${
  diff === undefined
    ? nothing
    : html`<p class="soft">- expected, + actual:</p>
        ${lines(shorten(diff, 10_000), 'diff')}`
}
${
  source === undefined
    ? nothing
    : html`<p class="soft">${at}</p>
        ${lines(source, 'source')}`
}
${
  rerun === undefined
    ? nothing
    : html`<p class="soft">Run just this test:</p>
        ${lines(rerun, 'text')}`
}
${
  others.length === 0
    ? nothing
    : html`<p class="soft">The same in:</p>
        <ul>
          ${others.slice(0, maxRows).map((other) => html`<li>${other.title}</li>`)}
        </ul>`
}
</div></details>
`
}

function reports({ unreadable, stale }: Outcome): readonly PageSection[] {
  if (unreadable.length + stale.length === 0) return []
  const broken = unreadable.map(
    ({ report, problem }) => html`<li><code>${report}</code> cannot be read: ${problem}</li>`,
  )
  const old = stale
    .slice(0, maxRows)
    .map((report) => html`<li><code>${report}</code> is left out: this run did not write it</li>`)
  return [
    {
      id: 'reports',
      title: 'Reports',
      body: html`<ul>
        ${[...broken, ...old]}
      </ul>`,
    },
  ]
}

function findings({ findings: all, changedFiles }: Outcome): readonly PageSection[] {
  if (all.length === 0) return []
  const tones = { error: 'bad', warning: 'odd', note: 'soft' } as const
  const rows = orderFindings(all, changedFiles)
    .slice(0, maxRows)
    .map(({ level, file, line, column, message, tool, rule }) => [
      html`<span class="${tones[level]}">${level}</span>`,
      html`<code>${[file, line, column].filter((part) => part !== undefined).join(':')}</code>`,
      shorten(message, 2_000),
      rule === undefined ? tool : `${tool} ${rule}`,
    ])
  return [
    {
      id: 'findings',
      title: `Static analysis (${all.length})`,
      body: html`${htmlTable(['Level', 'Where', 'Message', 'Rule'], rows)}${rest(all.length - rows.length)}`,
    },
  ]
}

function qualityGate({ qualityGate: gate }: Outcome): readonly PageSection[] {
  if (gate === undefined) return []
  const rows = gate.conditions.map(({ metric, actual, failsIf }) => [metric, actual, failsIf])
  const conditions = rows.length === 0 ? nothing : htmlTable(['Metric', 'Actual', 'Fails if'], rows)
  const page = gate.url === undefined ? nothing : html`<p>The analysis: <code>${gate.url}</code></p>`
  const body = html`<p>${gate.status === 'none' ? 'The project has none.' : `It ${gate.status}.`}</p>
    ${conditions}${page}`
  return [{ id: 'quality-gate', title: 'Quality gate', body }]
}

function coverage({ coverage: result }: Outcome): readonly PageSection[] {
  if (result === undefined) return []
  const { total, packages, changed } = result
  const header = ['Package', 'Covered', 'Run', 'Of']
  const rows = [{ name: 'all', lines: total }, ...packages.slice(0, maxRows)].map(
    ({ name, lines: count }) => [
      name,
      count.total === 0 ? '–' : formatPercent(count.percent),
      count.covered,
      count.total,
    ],
  )
  const files = (changed?.files ?? [])
    .slice(0, maxRows)
    .map(({ file, lines: count, uncovered }) => [
      file,
      formatPercent(count.percent),
      formatLineRanges(uncovered),
    ])
  const untested =
    files.length === 0
      ? nothing
      : html`<h3>Changed lines that no test ran</h3>
          ${htmlTable(['File', 'Covered', 'Lines'], files, counted)}`
  const left = rest(packages.length - Math.min(packages.length, maxRows))
  return [
    { id: 'coverage', title: 'Coverage', body: html`${untested}${htmlTable(header, rows, counted)}${left}` },
  ]
}

function kinds({ runs }: Outcome): readonly PageSection[] {
  const all = groupByKind(runs)
  return all.length < 2 ? [] : [{ id: 'kinds', title: 'By kind', body: countsTable('Tests', all) }]
}

function suites({ runs, workspace }: Outcome): readonly PageSection[] {
  const all = groupSuites(runs, workspace)
  if (all.length === 0) return []
  return [{ id: 'suites', title: `Suites (${all.length})`, body: countsTable('Suite', all) }]
}

function countsTable(what: string, all: readonly SuiteCounts[]): Html {
  const rows = all
    .slice(0, maxRows)
    .map(({ name, passed, failed, skipped, durationMs }) => [
      failed > 0 ? html`<span class="bad">${name}</span>` : name,
      passed,
      failed,
      skipped,
      formatTestTime(durationMs),
    ])
  const header = [what, 'Passed', 'Failed', 'Skipped', 'Time']
  return html`${htmlTable(header, rows, counted)}${rest(all.length - rows.length)}`
}

function slowest({ runs, workspace }: Outcome): readonly PageSection[] {
  const rows = slowestTests(runs, workspace, slowestCount).map(({ test, suite, durationMs }) => [
    titleOf(test),
    suite,
    formatTestTime(durationMs),
  ])
  if (rows.length === 0) return []
  return [
    { id: 'slowest', title: 'Slowest tests', body: htmlTable(['Test', 'Suite', 'Time'], rows, counted) },
  ]
}

function rest(count: number): Html {
  return count > 0 ? html`<p class="soft">${count} more are in results.json.</p>` : nothing
}
