import type { Annotation } from '@slipway/action-kit'
import type { CoverageResult, Shortfall } from '../coverage/coverage-result.js'
import { describeShortfall } from '../coverage/coverage-summary.js'
import { annotateFindings } from '../lint/lint-annotations.js'
import type { Outcome } from '../outcome.js'
import { groupByCause, type Cause } from './causes.js'
import { shorten } from './failure-message.js'
import type { FailedTest } from './failures.js'

const maxMessage = 2_000
const maxTitle = 200
const maxNamed = 5

type Told = Pick<Outcome, 'failures' | 'flaky' | 'quarantined' | 'findings' | 'coverage' | 'changedFiles'>

/**
 * What is shown at the lines it is about, the most important first: failures, findings, then coverage that is too low.
 * @param most of each level
 */
export function annotate(outcome: Told, most: number): readonly Annotation[] {
  const { failures, flaky, quarantined, findings, coverage, changedFiles } = outcome
  const all = [
    ...groupByCause(failures, changedFiles).map((cause) => annotateCause(cause, failed)),
    ...annotateFindings(findings, changedFiles),
    ...groupByCause(flaky, changedFiles).map((cause) => annotateCause(cause, unsteady)),
    ...groupByCause(quarantined, changedFiles).map((cause) => annotateCause(cause, known)),
    ...(coverage === undefined ? [] : coverage.shortfalls.map((one) => annotateShortfall(one, coverage))),
  ]
  return take(all, most)
}

function annotateShortfall(shortfall: Shortfall, coverage: CoverageResult): Annotation {
  return { level: 'error', title: 'Coverage', message: describeShortfall(shortfall, coverage) }
}

function take(annotations: readonly Annotation[], most: number): readonly Annotation[] {
  const room = { error: most, warning: most, notice: most }
  return annotations.filter(({ level }) => room[level]-- > 0)
}

interface Manner {
  readonly level: Annotation['level']
  /** Before the message, and before the names of others. */
  readonly lead: string
  readonly others: (count: string) => string
}

const failed: Manner = { level: 'error', lead: '', others: (count) => `${count} for the same reason` }
const unsteady: Manner = {
  level: 'warning',
  lead: 'Flaky: it passed when it was run again. The first time it said:\n',
  others: (count) => `${count} at first for the same reason`,
}
const known: Manner = {
  level: 'notice',
  lead: 'In quarantine: it failed, and that fails nothing yet.\n',
  others: (count) => `${count} for the same reason, in quarantine too`,
}

function annotateCause({ first, others }: Cause, { level, lead, others: sayOthers }: Manner): Annotation {
  const tail = others.length === 0 ? '' : `\n\n${sayOthers(countOthers(others))}: ${nameOthers(others)}`
  const room = maxMessage - lead.length - tail.length
  const { title, place } = first
  return {
    level,
    title: shorten(title, maxTitle),
    message: lead + shorten(textOf(first), room) + tail,
    ...(place === undefined ? {} : { file: place.file }),
    ...(place?.line === undefined ? {} : { line: place.line }),
  }
}

function textOf({ message, diff }: FailedTest): string {
  return diff === undefined ? message : `${message}\n\n- expected, + actual:\n${diff}`
}

function countOthers({ length }: readonly FailedTest[]): string {
  return length === 1 ? '1 more test failed' : `${length} more tests failed`
}

function nameOthers(others: readonly FailedTest[]): string {
  const names = others.slice(0, maxNamed).map(({ title }) => shorten(title, 80))
  const left = others.length - names.length
  return names.join(', ') + (left > 0 ? ` and ${left} more` : '')
}
