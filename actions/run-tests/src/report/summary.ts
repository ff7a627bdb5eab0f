import { code, codeBlock, details, escapeMarkdown, formatDuration, table } from '@slipway/action-kit'
import { showsDiff, titleOf, type FailedTest } from './failures.js'
import { headline, shorten } from './failure-message.js'
import type { Place } from '../places/place.js'
import type { Outcome } from '../run-tests.js'
import { groupSuites, slowestTests } from '../results/suites.js'
import { countTests } from '../results/test-results.js'
import type { Verdict } from '../verdict.js'

// More than anyone reads in one sitting; all of them are in the log.
const maxListed = 100
const maxDetailed = 25
const maxMessage = 4_000
const slowestCount = 5

/** The step summary: one glance, then the failures, then what to look up. A section an entry. */
export function summarize(outcome: Outcome): readonly string[] {
  return [
    `### ${icons[outcome.verdict.kind]} Tests: ${headlineOf(outcome)}`,
    glance(outcome),
    ...explain(outcome.verdict),
    ...failureTable(outcome.failures),
    ...outcome.failures.slice(0, maxDetailed).map(failureDetails),
    ...suiteTable(outcome),
    ...slowestTable(outcome),
  ]
}

const icons: Readonly<Record<Verdict['kind'], string>> = {
  passed: '✅',
  failed: '❌',
  crashed: '💥',
  'no-tests': '⚠️',
  cancelled: '🛑',
}

function headlineOf({ verdict, runs }: Outcome): string {
  const { total, failed } = countTests(runs)
  if (verdict.kind === 'passed') return `${total} passed`
  return verdict.kind === 'failed' ? `${failed} of ${total} failed` : escapeMarkdown(verdict.kind)
}

function glance({ command, durationMs, runs }: Outcome): string {
  const { passed, failed, skipped, total } = countTests(runs)
  return table(
    ['Passed', 'Failed', 'Skipped', 'Total', 'Time', 'Command'],
    [
      [
        ...[passed, failed, skipped, total].map(String),
        command === undefined ? '–' : formatDuration(durationMs),
        command === undefined ? 'none: reports only' : code(shorten(command, 200)),
      ],
    ],
  )
}

function explain(verdict: Verdict): readonly string[] {
  if (verdict.kind === 'passed' || verdict.kind === 'failed') return []
  return [`**Why:** ${escapeMarkdown(verdict.why)}\n\n**What to do:** ${escapeMarkdown(verdict.hint)}`]
}

function failureTable(failures: readonly FailedTest[]): readonly string[] {
  if (failures.length === 0) return []
  const rows = failures
    .slice(0, maxListed)
    .map(({ title, place, message }) => [
      escapeMarkdown(shorten(title, 300)),
      describePlace(place),
      escapeMarkdown(headline(message, 200)),
    ])
  const left = failures.length - rows.length
  const note = left > 0 ? `\n\n_${left} more failed; the log names them all._` : ''
  return [`#### Failed\n\n${table(['Test', 'Where', 'Message'], rows)}${note}`]
}

function describePlace(place: Place | undefined): string {
  if (place === undefined) return '–'
  return code(place.line === undefined ? place.file : `${place.file}:${place.line}`)
}

function failureDetails({ title, place, message, diff, source, rerun }: FailedTest): string {
  const text = shorten(message, maxMessage)
  const parts = [
    codeBlock(text, showsDiff(text) ? 'diff' : 'text'),
    ...(diff === undefined
      ? []
      : [`\\- expected, + actual:\n\n${codeBlock(shorten(diff, maxMessage), 'diff')}`]),
    ...(source === undefined ? [] : [`${describePlace(place)}\n\n${codeBlock(source, 'text')}`]),
    ...(rerun === undefined ? [] : [`Run just this test:\n\n${codeBlock(rerun, 'sh')}`]),
  ]
  return details(`❌ ${escapeMarkdown(shorten(title, 300))}`, parts.join('\n\n'))
}

function suiteTable({ runs, workspace }: Outcome): readonly string[] {
  const suites = groupSuites(runs, workspace)
  if (suites.length === 0) return []
  const rows = suites
    .slice(0, maxListed)
    .map(({ name, passed, failed, skipped, durationMs }) => [
      code(shorten(name, 300)),
      String(passed),
      String(failed),
      String(skipped),
      formatTestTime(durationMs),
    ])
  const left = suites.length - rows.length
  const note = left > 0 ? `\n\n_${left} more suites are left out._` : ''
  const body = table(['Suite', 'Passed', 'Failed', 'Skipped', 'Time'], rows) + note
  return [details(`${suites.length} ${suites.length === 1 ? 'suite' : 'suites'}`, body)]
}

function slowestTable({ runs, workspace }: Outcome): readonly string[] {
  const slowest = slowestTests(runs, workspace, slowestCount)
  if (slowest.length === 0) return []
  const rows = slowest.map(({ test, suite, durationMs }) => [
    escapeMarkdown(shorten(titleOf(test), 300)),
    code(shorten(suite, 300)),
    formatTestTime(durationMs),
  ])
  return [details('Slowest tests', table(['Test', 'Suite', 'Time'], rows))]
}

/** Tests are mostly faster than the tenth of a second that other durations are told in. */
function formatTestTime(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : formatDuration(ms)
}
