import type { Outcome } from '../outcome.js'
import { countTests } from '../results/test-results.js'

/** Every test is in one of passed, failed, quarantined and skipped; flaky ones have passed. */
export interface OutcomeCounts {
  readonly passed: number
  /** Without those in quarantine. */
  readonly failed: number
  readonly quarantined: number
  readonly skipped: number
  readonly flaky: number
  readonly total: number
}

export function countOutcome({
  runs,
  quarantined,
  flaky,
}: Pick<Outcome, 'runs' | 'quarantined' | 'flaky'>): OutcomeCounts {
  const { passed, failed, skipped, total } = countTests(runs)
  const inQuarantine = Math.min(quarantined.length, failed)
  return {
    passed,
    failed: failed - inQuarantine,
    quarantined: inQuarantine,
    skipped,
    flaky: flaky.length,
    total,
  }
}
