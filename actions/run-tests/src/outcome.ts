import type { CoverageResult } from './coverage/coverage-result.js'
import type { Coverage } from './coverage/coverage.js'
import type { Finding } from './lint/finding.js'
import type { UnreadableReport } from './readers/read-report.js'
import type { FailedTest } from './report/failures.js'
import type { TestCase, TestRun } from './results/test-results.js'
import type { QualityGate } from './sonar/quality-gate.js'
import type { Verdict } from './verdict.js'

/** What became of the run, and all that it was concluded from. Outputs, annotations, summary and pages come from it. */
export interface Outcome {
  readonly verdict: Verdict
  /** In the order in which they ran. Empty when only reports were read. */
  readonly stages: readonly StageEnd[]
  /** Every test once: reruns and several files for one test are merged. */
  readonly runs: readonly TestRun[]
  readonly failures: readonly FailedTest[]
  /** Failed first and passed when run again; each with what it said when it failed. */
  readonly flaky: readonly FailedTest[]
  /** Failed, but listed in the quarantine file: reported, and not counted as failed in the verdict. */
  readonly quarantined: readonly FailedTest[]
  /** Entries of the quarantine file whose date has passed, or that no test matches. */
  readonly quarantineRemarks: readonly string[]
  readonly findings: readonly Finding[]
  readonly coverage: CoverageResult | undefined
  /** What `coverage` was computed from, for the results folder: shards are joined line by line. */
  readonly coveredLines: Coverage | undefined
  readonly qualityGate: QualityGate | undefined
  readonly unreadable: readonly UnreadableReport[]
  /** Reports that lay there before the command ran, and that it did not write again: they tell of another run. */
  readonly stale: readonly string[]
  /** Files that the pull request or push changes, relative to the workspace; empty when that is not known. */
  readonly changedFiles: ReadonlySet<string>
  /** The last run on the base branch; nothing when there is no record of one. */
  readonly baseline: Baseline | undefined
  readonly shard: { readonly index: number; readonly count: number } | undefined
  /** Of all stages together; 0 when only reports were read. */
  readonly durationMs: number
  readonly workspace: string
  /** The folder with the full results; absolute. */
  readonly resultsDirectory: string
}

/** One stage of one folder. */
export interface StageEnd {
  /** `install`, `build`, `lint`, `test`, `sonar`; a suite of the input `suites` by its own name. */
  readonly stage: string
  /** Relative to the workspace; empty for its root. */
  readonly folder: string
  readonly command: string
  readonly kind: 'succeeded' | 'failed' | 'timed-out' | 'cancelled' | 'not-run'
  /** Why it failed or did not run. */
  readonly why: string | undefined
  readonly durationMs: number
}

/** What an earlier run counted. */
export interface Baseline {
  /** Where it ran: the base branch. */
  readonly branch: string
  readonly sha: string
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly flaky: number
  readonly total: number
  readonly durationMs: number
  /** Percent of lines. */
  readonly coverage: number | undefined
}

/** A test with the run that it belongs to. */
export interface PlacedTest {
  readonly test: TestCase
  readonly run: TestRun
}
