import type { Report } from '@slipway/action-kit'
import type { Outcome } from '../outcome.js'
import { reportBuildFailed } from './report-build-failed.js'
import { reportBuilt, reportBuiltOnly } from './report-built.js'
import { reportCancelled } from './report-cancelled.js'
import { reportAssembled, reportPromoted, reportReused } from './report-found.js'
import { reportPlanned } from './report-planned.js'
import { reportTagConflict } from './report-tag-conflict.js'
import { reportVulnerable } from './report-vulnerable.js'

/** Outputs, summary, annotations and failure of an outcome. */
export function reportOutcome(outcome: Outcome): Report {
  switch (outcome.kind) {
    case 'built':
      return reportBuilt(outcome)
    case 'built-only':
      return reportBuiltOnly(outcome)
    case 'reused':
      return reportReused(outcome)
    case 'promoted':
      return reportPromoted(outcome)
    case 'assembled':
      return reportAssembled(outcome)
    case 'planned':
      return reportPlanned(outcome)
    case 'vulnerable':
      return reportVulnerable(outcome)
    case 'build-failed':
      return reportBuildFailed(outcome)
    case 'tag-conflict':
      return reportTagConflict(outcome)
    case 'cancelled':
      return reportCancelled(outcome)
  }
}
