import { code, details, escapeMarkdown, formatDuration, table } from '@slipway/action-kit'
import type { Section } from '@slipway/github'
import type { Outcome } from '../outcome.js'
import { groupByKind, groupSuites, slowestTests, type SuiteCounts } from '../results/suites.js'
import { shorten } from './failure-message.js'
import { titleOf } from './failures.js'

const maxListed = 100
const slowestCount = 10

type Ran = Pick<Outcome, 'runs' | 'workspace'>

/** Unit, integration and functional tests, and modules, told apart as their build tool does; nothing when all are one. */
export function kindSection({ runs }: Ran): readonly Section[] {
  const kinds = groupByKind(runs)
  if (kinds.length < 2) return []
  const rows = kinds
    .slice(0, maxListed)
    .map((kind) => [escapeMarkdown(shorten(kind.name, 200)), ...cells(kind)])
  const left = kinds.length - rows.length
  const note = left > 0 ? `\n\n_${left} more are in the full results._` : ''
  return [{ title: 'Kinds of tests', text: `#### By kind\n\n${table(['Tests', ...columns], rows)}${note}` }]
}

export function suiteSection({ runs, workspace }: Ran): readonly Section[] {
  const suites = groupSuites(runs, workspace)
  if (suites.length === 0) return []
  const rows = suites.slice(0, maxListed).map((suite) => [code(shorten(suite.name, 300)), ...cells(suite)])
  const left = suites.length - rows.length
  const note = left > 0 ? `\n\n_${left} more suites are left out._` : ''
  const body = table(['Suite', ...columns], rows) + note
  return [
    { title: 'Suites', text: details(`${suites.length} ${suites.length === 1 ? 'suite' : 'suites'}`, body) },
  ]
}

export function slowestSection({ runs, workspace }: Ran): readonly Section[] {
  const slowest = slowestTests(runs, workspace, slowestCount)
  if (slowest.length === 0) return []
  const rows = slowest.map(({ test, suite, durationMs }) => [
    escapeMarkdown(shorten(titleOf(test), 300)),
    code(shorten(suite, 300)),
    formatTestTime(durationMs),
  ])
  return [{ title: 'Slowest tests', text: details('Slowest tests', table(['Test', 'Suite', 'Time'], rows)) }]
}

const columns = ['Passed', 'Failed', 'Skipped', 'Time']

function cells({ passed, failed, skipped, durationMs }: SuiteCounts): readonly string[] {
  return [String(passed), String(failed), String(skipped), formatTestTime(durationMs)]
}

/** Tests are mostly faster than the tenth of a second that other durations are told in. */
export function formatTestTime(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : formatDuration(ms)
}
