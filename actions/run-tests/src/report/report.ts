import type { Outputs, Report } from '@slipway/action-kit'
import type { Inputs } from '../inputs.js'
import type { Outcome } from '../outcome.js'
import { annotate } from './annotations.js'
import { countOutcome } from './counts.js'
import { headline, shorten } from './failure-message.js'
import { summarize } from './summary.js'

// An output is a variable of the next step: all of them together are at most 1 MB.
const maxFailedTests = 100

/** Outputs, annotations, summary and exit code, all from the one outcome. */
export function report(outcome: Outcome, inputs: Pick<Inputs, 'name' | 'maxAnnotations'>): Report {
  const { verdict } = outcome
  const content = {
    outputs: outputsOf(outcome),
    summary: summarize(outcome, inputs.name).map(({ text }) => text),
    annotations: annotate(outcome, inputs.maxAnnotations),
  }
  return verdict.succeeds ? content : { ...content, failure: { message: verdict.why, hint: verdict.hint } }
}

function outputsOf(outcome: Outcome): Outputs {
  const { verdict, coverage, durationMs, failures, resultsDirectory } = outcome
  const { passed, failed, skipped, flaky, quarantined, total } = countOutcome(outcome)
  const failedTests = failures.slice(0, maxFailedTests).map(({ title, place, message, rerun }) => ({
    title: shorten(title, 300),
    ...place,
    message: headline(message, 500),
    command: rerun,
  }))
  return {
    outcome: verdict.kind,
    passed,
    failed,
    skipped,
    flaky,
    quarantined,
    total,
    time: (durationMs / 1000).toFixed(3),
    coverage: percent(coverage?.total),
    'coverage-changed': percent(coverage?.changed?.lines),
    'failed-tests': JSON.stringify(failedTests),
    'results-directory': resultsDirectory,
  }
}

/** Two decimals, rounded down as everywhere: what misses a threshold has not reached it. */
function percent(
  lines: { readonly percent: number; readonly total: number } | undefined,
): string | undefined {
  return lines === undefined || lines.total === 0
    ? undefined
    : (Math.floor(lines.percent * 100) / 100).toFixed(2)
}
