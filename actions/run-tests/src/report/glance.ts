import { code, escapeMarkdown, formatDuration, table } from '@slipway/action-kit'
import type { Section } from '@slipway/github'
import { formatPercent } from '../coverage/percent.js'
import type { Outcome } from '../outcome.js'
import type { VerdictKind } from '../verdict.js'
import { changeOf, changeOfDuration, changeOfPercent } from './change.js'
import { countOutcome } from './counts.js'
import { shorten } from './failure-message.js'

export const verdictIcons: Readonly<Record<VerdictKind, string>> = {
  passed: '✅',
  failed: '❌',
  crashed: '💥',
  'no-tests': '⚠️',
  cached: '📦',
  incomplete: '✂️',
  'timed-out': '⏱️',
  cancelled: '🛑',
}

/** What anyone looks at first: the verdict, the numbers and how they changed, why, and what to do. */
export function glance(outcome: Outcome, name: string): readonly Section[] {
  const { verdict, baseline, shard } = outcome
  const part = shard === undefined ? '' : `, shard ${shard.index}/${shard.count}`
  const head = `### ${verdictIcons[verdict.kind]} ${escapeMarkdown(name)}${part}: ${escapeMarkdown(sayVerdict(outcome))}`
  const compared =
    baseline === undefined
      ? []
      : [`_Changes are against ${code(shorten(baseline.branch, 100))} at ${code(baseline.sha.slice(0, 7))}._`]
  return [
    { title: 'Overview', text: [head, numbers(outcome), ...compared].join('\n\n') },
    ...explain(outcome),
  ]
}

/** The verdict in a few words, plain text: `3 of 120 tests failed`. */
export function sayVerdict(outcome: Outcome): string {
  const { verdict, coverage, qualityGate } = outcome
  const { passed, failed, flaky, total } = countOutcome(outcome)
  const tests = total === 1 ? 'test' : 'tests'
  switch (verdict.kind) {
    case 'passed':
      return flaky === 0 ? `${passed} passed` : `${passed} passed, ${flaky} of them flaky`
    case 'failed':
      if (failed > 0) return `${failed} of ${total} ${tests} failed`
      if (qualityGate?.status === 'failed') return 'the quality gate failed'
      return coverage !== undefined && coverage.shortfalls.length > 0 ? 'coverage is too low' : 'failed'
    case 'crashed':
      return failed > 0 ? `crashed, ${failed} failed before` : 'crashed'
    case 'no-tests':
      return 'no tests'
    case 'cached':
      return `${total} ${tests} from the cache, none was run`
    case 'incomplete':
      return `incomplete: ${total} ${tests} seen`
    case 'timed-out':
      return `timed out after ${total} ${tests}`
    case 'cancelled':
      return `cancelled after ${total} ${tests}`
  }
}

function numbers(outcome: Outcome): string {
  const { baseline, coverage, durationMs, stages } = outcome
  const counts = countOutcome(outcome)
  const change = (text: string | undefined): string => (text === undefined ? '' : ` (${text})`)
  const count = (key: keyof typeof counts & keyof NonNullable<typeof baseline>): string =>
    `${counts[key]}${change(changeOf(counts[key], baseline?.[key]))}`
  const columns: readonly Column[] = [
    ['Passed', count('passed')],
    ['Failed', count('failed')],
    ['Skipped', count('skipped')],
    ['Flaky', count('flaky')],
    ...onlyIf(counts.quarantined > 0, 'Quarantined', String(counts.quarantined)),
    ['Total', count('total')],
    ['Time', stages.length === 0 ? '–' : formatDuration(durationMs) + change(changeOfTime(outcome))],
    ...onlyIf(
      coverage !== undefined && coverage.total.total > 0,
      'Coverage',
      formatPercent(coverage?.total.percent ?? 0) + change(changeOfCoverage(outcome)),
    ),
    ...onlyIf(stages.length === 1, 'Command', code(shorten(stages[0]?.command ?? '', 200))),
    ...onlyIf(stages.length === 0, 'Command', 'none: reports only'),
  ]
  return table(
    columns.map(([title]) => title),
    [columns.map(([, value]) => value)],
  )
}

type Column = readonly [title: string, value: string]

function onlyIf(condition: boolean, title: string, value: string): readonly Column[] {
  return condition ? [[title, value]] : []
}

function changeOfTime({ durationMs, baseline }: Outcome): string | undefined {
  return changeOfDuration(durationMs, baseline?.durationMs, formatDuration)
}

function changeOfCoverage({ coverage, baseline }: Outcome): string | undefined {
  return coverage === undefined ? undefined : changeOfPercent(coverage.total.percent, baseline?.coverage)
}

function explain(outcome: Outcome): readonly Section[] {
  const { kind, why, hint } = outcome.verdict
  // Its end has a full stop.
  const isSaid = why === '' || why === `${sayVerdict(outcome)}.`
  if (kind === 'passed' || (isSaid && hint === '')) return []
  const parts = [
    ...(isSaid ? [] : [`**Why:** ${escapeMarkdown(why)}`]),
    ...(hint === '' ? [] : [`**What to do:** ${escapeMarkdown(hint)}`]),
  ]
  return [{ title: 'Why', text: parts.join('\n\n') }]
}
