import type { Annotation, Report } from '@slipway/action-kit'
import { shorten } from './failure-message.js'
import type { FailedTest } from './failures.js'
import type { Outcome } from '../run-tests.js'
import { summarize } from './summary.js'
import { countTests } from '../results/test-results.js'

const maxAnnotation = 2_000

/** Outputs, annotations, summary and exit code, all from the one outcome. */
export function report(outcome: Outcome): Report {
  const { verdict, failures, runs, durationMs } = outcome
  const content = {
    outputs: { outcome: verdict.kind, ...countTests(runs), time: (durationMs / 1000).toFixed(3) },
    summary: summarize(outcome),
    annotations: failures.map(annotate),
  }
  return verdict.kind === 'passed'
    ? content
    : { ...content, failure: { message: verdict.why, hint: verdict.hint } }
}

function annotate({ title, place, message, diff }: FailedTest): Annotation {
  const text = diff === undefined ? message : `${message}\n\n- expected, + actual:\n${diff}`
  return {
    level: 'error',
    title: shorten(title, 200),
    message: shorten(text, maxAnnotation),
    ...(place?.file === undefined ? {} : { file: place.file }),
    ...(place?.line === undefined ? {} : { line: place.line }),
  }
}
