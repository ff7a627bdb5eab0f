import { code, details, table } from '@slipway/action-kit'
import { shorten } from '../report/failure-message.js'
import { displayable } from '../results/displayable.js'
import type { ChangedCoverage, CoverageResult, LineCount, Shortfall } from './coverage-result.js'
import { formatLineRanges } from './line-ranges.js'
import { formatChange, formatPercent } from './percent.js'

// More than anyone reads; what is left out is the best covered, and is counted.
const maxPackages = 100
const maxChangedFiles = 50
const maxName = 200

/**
 * Coverage in the step summary, a section an entry: first what is too low and the total, then the changed lines that no
 * test ran, then the packages.
 * @param before the total percentage of the base branch, where it is known
 */
export function summarizeCoverage(result: CoverageResult, before?: number): readonly string[] {
  return [
    [
      '#### Coverage',
      ...result.shortfalls.map((shortfall) => `❌ ${describeShortfall(shortfall, result)}`),
      glance(result, before),
    ].join('\n\n'),
    ...changedFiles(result.changed),
    ...packages(result),
  ]
}

/** Which threshold is missed and by what, in a sentence without markup. */
export function describeShortfall({ input, percent, minimum }: Shortfall, { total }: CoverageResult): string {
  if (input === 'coverage-min' && total.total === 0) {
    return `No line of code was measured; coverage-min asks for ${minimum} %.`
  }
  const lines = input === 'coverage-min' ? 'lines' : 'changed lines'
  return `${formatPercent(percent)} of the ${lines} are covered; ${input} asks for ${minimum} %.`
}

function glance({ total, changed }: CoverageResult, before: number | undefined): string {
  const isCompared = before !== undefined && total.total > 0
  const row = (name: string, lines: LineCount, change: string): readonly string[] => [
    name,
    lines.total === 0 ? '–' : formatPercent(lines.percent),
    String(lines.covered),
    String(lines.total),
    ...(isCompared ? [change] : []),
  ]
  return table(
    ['Lines', 'Covered', 'Run', 'Of', ...(isCompared ? ['Change'] : [])],
    [
      row('all', total, isCompared ? formatChange(total.percent, before) : ''),
      ...(changed === undefined ? [] : [row('changed', changed.lines, '')]),
    ],
  )
}

function changedFiles(changed: ChangedCoverage | undefined): readonly string[] {
  if (changed === undefined || changed.files.length === 0) return []
  const rows = changed.files
    .slice(0, maxChangedFiles)
    .map(({ file, lines, uncovered }) => [
      name(file),
      formatPercent(lines.percent),
      formatLineRanges(uncovered),
    ])
  const left = changed.files.length - rows.length
  const note = left > 0 ? `\n\n_${left} more files have changed lines that no test ran._` : ''
  return [`#### Changed lines that no test ran\n\n${table(['File', 'Covered', 'Lines'], rows)}${note}`]
}

function packages({ packages: all }: CoverageResult): readonly string[] {
  if (all.length < 2) return []
  const rows = all
    .slice(0, maxPackages)
    .map((one) => [
      name(one.name),
      formatPercent(one.lines.percent),
      String(one.lines.covered),
      String(one.lines.total),
    ])
  const least = all[rows.length]?.lines.percent
  const note =
    least === undefined
      ? ''
      : `\n\n_${all.length - rows.length} more packages are covered by at least ${formatPercent(least)}._`
  return [
    details(
      `Coverage of ${all.length} packages`,
      `${table(['Package', 'Covered', 'Run', 'Of'], rows)}${note}`,
    ),
  ]
}

function name(text: string): string {
  return code(shorten(displayable(text), maxName))
}
