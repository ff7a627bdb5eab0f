import { formatDuration } from '@slipway/action-kit'
import type { Outcome } from '../../outcome.js'
import { workspacePath } from '../../places/workspace-path.js'
import { groupByKind, groupSuites, slowestTests, type SuiteCounts } from '../../results/suites.js'
import { shorten } from '../failure-message.js'
import { titleOf } from '../failures.js'
import { stageIcons } from '../stage-section.js'
import { formatTestTime } from '../suite-sections.js'
import { htmlTable, markup, type Html } from './elements.js'
import { failed, flaky, quarantined } from './failed-sections.js'
import { maxRows, numeric, rest, type PageSection } from './page-section.js'
import { coverage, findings, qualityGate } from './quality-sections.js'

const slowestCount = 25
const mostOpen = 30

/** Everything of the page but its head and the list of tests, the most important first. */
export function pageSections(outcome: Outcome): readonly PageSection[] {
  const parts = [
    failed,
    stages,
    flaky,
    quarantined,
    reports,
    findings,
    qualityGate,
    coverage,
    kinds,
    suites,
    slowest,
  ]
  return parts.flatMap((part) => part(outcome))
}

function stages({ stages: all }: Outcome): readonly PageSection[] {
  if (all.length === 0) return []
  const rows = all.map(({ kind, stage, folder, command, durationMs, why }) => [
    markup`<span aria-hidden="true">${stageIcons[kind]}</span> ${kind}`,
    stage,
    folder === '' ? '.' : folder,
    markup`<code>${shorten(command, 1_000)}</code>`,
    kind === 'not-run' ? '–' : formatDuration(durationMs),
    why ?? '',
  ])
  const header = ['Outcome', 'Stage', 'Folder', 'Command', 'Time', 'Remark']
  return [{ id: 'stages', title: 'Stages', body: htmlTable(header, rows, numeric) }]
}

function reports({ unreadable, stale, workspace }: Outcome): readonly PageSection[] {
  if (unreadable.length + stale.length === 0) return []
  const broken = unreadable.map(
    ({ report, problem }) =>
      markup`<li><code>${workspacePath(report, workspace)}</code> cannot be read: ${problem}</li>`,
  )
  const old = stale
    .slice(0, maxRows)
    .map(
      (report) =>
        markup`<li><code>${workspacePath(report, workspace)}</code> is left out: this run did not write it</li>`,
    )
  return [{ id: 'reports', title: 'Reports', body: markup`<ul>${[...broken, ...old]}</ul>` }]
}

function kinds({ runs }: Outcome): readonly PageSection[] {
  const all = groupByKind(runs)
  return all.length < 2 ? [] : [{ id: 'kinds', title: 'By kind', body: countsTable('Tests', all) }]
}

function suites({ runs, workspace }: Outcome): readonly PageSection[] {
  const all = groupSuites(runs, workspace)
  if (all.length === 0) return []
  const list = countsTable('Suite', all)
  // What stands below would be far away: a long list is closed until it is asked for.
  const body =
    all.length <= mostOpen
      ? list
      : markup`<details><summary>${all.length} suites</summary><div class="body">${list}</div></details>`
  return [{ id: 'suites', title: 'Suites', body }]
}

function countsTable(what: string, all: readonly SuiteCounts[]): Html {
  const rows = all
    .slice(0, maxRows)
    .map((one) => [
      one.failed > 0 ? markup`<span class="bad">${one.name}</span>` : one.name,
      one.passed,
      one.failed,
      one.skipped,
      formatTestTime(one.durationMs),
    ])
  const list = htmlTable([what, 'Passed', 'Failed', 'Skipped', 'Time'], rows, numeric)
  return markup`${list}${rest(all.length - rows.length)}`
}

function slowest({ runs, workspace }: Outcome): readonly PageSection[] {
  const rows = slowestTests(runs, workspace, slowestCount).map(({ test, suite, durationMs }) => [
    titleOf(test),
    suite,
    formatTestTime(durationMs),
  ])
  const body = htmlTable(['Test', 'Suite', 'Time'], rows, numeric)
  return rows.length === 0 ? [] : [{ id: 'slowest', title: 'Slowest tests', body }]
}
