import type { CheckRun, PlacedAnnotation } from '@slipway/github'
import type { Annotation } from '@slipway/action-kit'
import type { Outcome } from '../outcome.js'
import type { VerdictKind } from '../verdict.js'
import { annotate } from './annotations.js'
import { sayVerdict } from './glance.js'
import { summarize } from './summary.js'

// A check run takes more than a step does, in batches; more than that nobody reads.
const maxAnnotations = 50

/** What the commit's check shows: the summary, and annotations, which must have a file here. */
export function checkRunOf(outcome: Outcome, name: string): CheckRun {
  return {
    name,
    conclusion: conclusionOf(outcome),
    title: sayVerdict(outcome),
    sections: summarize(outcome, name),
    annotations: annotate(outcome, maxAnnotations).filter(hasFile),
  }
}

function conclusionOf({ verdict: { kind, succeeds } }: Outcome): CheckRun['conclusion'] {
  if (succeeds) return kind === 'passed' ? 'success' : 'neutral'
  return failures[kind] ?? 'failure'
}

const failures: Partial<Record<VerdictKind, CheckRun['conclusion']>> = {
  'timed-out': 'timed_out',
  cancelled: 'cancelled',
}

function hasFile(annotation: Annotation): annotation is PlacedAnnotation {
  return annotation.file !== undefined
}
