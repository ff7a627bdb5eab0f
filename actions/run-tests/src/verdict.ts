import type { CoverageResult } from './coverage/coverage-result.js'
import { describeShortfall } from './coverage/coverage-summary.js'
import type { UnreadableReport } from './readers/read-report.js'
import { countTests, type TestRun } from './results/test-results.js'
import type { QualityGate } from './sonar/quality-gate.js'
import type { StageRun } from './stages/run-stage.js'
import { whyExited, whyNotWhole, type Distrust } from './distrust.js'

export type VerdictKind =
  'passed' | 'failed' | 'crashed' | 'no-tests' | 'cached' | 'incomplete' | 'timed-out' | 'cancelled'

/** The one judgement of a run, and what it rests on. */
export interface Verdict {
  readonly kind: VerdictKind
  /** Whether the step succeeds. */
  readonly succeeds: boolean
  /** What was seen: sentences. Empty when it passed. */
  readonly why: string
  /** What to do about it. Empty when it passed. */
  readonly hint: string
}

/** Everything that is known when all has run and all reports are read. */
export interface Evidence {
  /** What ran, in order; empty when only reports were read. */
  readonly stages: readonly StageRun[]
  readonly runs: readonly TestRun[]
  /** Tests that failed and are in the quarantine: they are in `runs`, and are no reason to fail. */
  readonly quarantined: number
  readonly flaky: number
  /** Failed tests that a rerun was asked for and did not execute. */
  readonly notExecuted: readonly string[]
  readonly unreadable: readonly UnreadableReport[]
  readonly stale: readonly string[]
  /** Globs of the input `reports` that matched nothing new. */
  readonly unmatched: readonly string[]
  /** Why the findings of linters and compilers fail the run; nothing when they do not. */
  readonly lint: string | undefined
  readonly coverage: CoverageResult | undefined
  readonly qualityGate: QualityGate | undefined
  /** Why the shards that were merged are not the whole; empty when they are, and without `merge`. */
  readonly missingShards: readonly string[]
  /** What shards that are merged say of themselves beyond their tests. */
  readonly shardFaults: readonly Distrust[]
  readonly isShard: boolean
  readonly expectsTests: boolean
  readonly rules: Rules
}

/** What the inputs say of success. */
export interface Rules {
  readonly allowNoTests: boolean
  readonly failOnEmpty: boolean
  readonly failOnFlaky: boolean
  /** Findings decide over the lint stage, whatever its exit code, when this is `none`. */
  readonly ignoresLint: boolean
}

export interface Reason {
  readonly why: string
  readonly hint: string
}

/**
 * The one judgement, from exit codes, results and what was expected. What cannot be trusted comes first, whatever the
 * tests that were seen say; then what failed; a success is what is left.
 */
export function judge(evidence: Evidence): Verdict {
  const distrust = whyNotWhole(evidence)
  if (distrust !== undefined) return { succeeds: false, ...distrust }
  const failures = whyFailed(evidence)
  if (failures.length > 0) return fails('failed', failures)
  const exit = whyExited(evidence)
  if (exit !== undefined) return { succeeds: false, ...exit }
  const { total } = countTests(evidence.runs)
  if (total === 0 && evidence.expectsTests) return noTests(evidence)
  const cached = evidence.runs.filter(({ isCached, tests }) => isCached === true && tests.length > 0)
  if (
    cached.length > 0 &&
    evidence.runs.every(({ isCached, tests }) => isCached === true || tests.length === 0)
  ) {
    return {
      kind: 'cached',
      succeeds: true,
      why: `No test was run: all ${total} results are of an earlier run that the build tool had kept.`,
      hint: 'That is right when nothing changed. To run them again, turn the cache off (Gradle: --rerun-tasks; Go: -count=1).',
    }
  }
  return { kind: 'passed', succeeds: true, why: '', hint: '' }
}

/** A run that was ended before its own end: what it leaves is what had ended until then. */
export function ended(kind: 'cancelled' | 'timed-out', runs: readonly TestRun[], reason: string): Verdict {
  const { total, failed } = countTests(runs)
  return {
    kind,
    succeeds: false,
    why: `${reason}; ${total} ${total === 1 ? 'test' : 'tests'} had ended, ${failed} of them failed.`,
    hint:
      kind === 'cancelled'
        ? 'The command and all it started were ended. Run the job again for a whole result.'
        : 'The command and all it started were ended. See which test was running, or give timeout-minutes more.',
  }
}

function fails(kind: VerdictKind, reasons: readonly Reason[]): Verdict {
  return {
    kind,
    succeeds: false,
    why: reasons.map(({ why }) => why).join(' '),
    hint: [...new Set(reasons.map(({ hint }) => hint))].join(' '),
  }
}

/** Everything that fails the run, each by itself enough. */
function whyFailed(evidence: Evidence): readonly Reason[] {
  const { lint, flaky, qualityGate, rules } = evidence
  return [
    ...failedTests(evidence),
    ...evidence.stages.flatMap((stage) => failedStage(stage, rules)),
    ...evidence.shardFaults.filter(({ kind }) => kind === 'failed'),
    ...(lint === undefined
      ? []
      : [{ why: lint, hint: 'See the findings; fail-on says which of them fail the step.' }]),
    ...(flaky > 0 && rules.failOnFlaky
      ? [
          {
            why: `${flaky} flaky ${flaky === 1 ? 'test' : 'tests'}, and fail-on-flaky is set.`,
            hint: 'A flaky test failed at first and passed when it was run again: see what it said the first time.',
          },
        ]
      : []),
    ...lowCoverage(evidence),
    ...(qualityGate?.status === 'failed'
      ? [{ why: 'The quality gate failed.', hint: 'Its failed conditions are in the summary.' }]
      : []),
  ]
}

function lowCoverage({ coverage }: Evidence): readonly Reason[] {
  if (coverage === undefined) return []
  return coverage.shortfalls.map((shortfall) => ({
    why: describeShortfall(shortfall, coverage),
    hint: 'The coverage section names the lines that no test runs.',
  }))
}

function failedTests({ runs, quarantined, notExecuted, stages }: Evidence): readonly Reason[] {
  const counts = countTests(runs)
  const failed = counts.failed - quarantined
  if (failed <= 0) return []
  const { total } = counts
  const lie = isGreen(stages) ? ' Still, the command ended with exit code 0.' : ''
  const [first] = notExecuted
  const skipped =
    first === undefined ? '' : ` ${notExecuted.length} of them could not be run again, the first is ${first}.`
  return [
    {
      why: `${failed} of ${total} ${total === 1 ? 'test' : 'tests'} failed.${lie}${skipped}`,
      hint: 'See the failures, each with the command that runs it locally.',
    },
  ]
}

function isGreen(stages: readonly StageRun[]): boolean {
  const tests = stages.filter(({ plan }) => plan.isTest)
  return tests.length > 0 && tests.every(({ end }) => end?.exitCode === 0)
}

/** Install, build and lint are judged by their exit code; the test stage by the tests first. */
function failedStage({ plan, end, findings, problem }: StageRun, rules: Rules): readonly Reason[] {
  if (problem !== undefined) return [problem]
  if (plan.isTest || end === undefined || end.exitCode === 0) return []
  if (plan.stage === 'lint' && rules.ignoresLint && findings.length > 0) return []
  const where = plan.folder === '' ? '' : ` in ${plan.folder}`
  const exit = end.signal ?? `exit code ${end.exitCode ?? 'unknown'}`
  return [
    {
      why: `The ${plan.stage} stage${where} failed: ${plan.command.split('\n')[0] ?? ''} ended with ${exit}.`,
      hint: 'See the end of its output in the log.',
    },
  ]
}

function noTests({ runs, stages, rules, isShard }: Evidence): Verdict {
  // The share of a shard may be empty: there are more shards than files.
  const isEmptyShare = isShard && runs.some(({ files }) => files?.chosen.length === 0 && files.all.length > 0)
  return {
    kind: 'no-tests',
    succeeds: rules.allowNoTests || (!rules.failOnEmpty && stages.length === 0) || isEmptyShare,
    why: isEmptyShare ? 'No test file fell to this shard.' : 'No test was run.',
    hint: 'Check working-directory and test-command. Frameworks that are not followed have to write a report; give its path in reports. allow-no-tests lets a run without tests succeed.',
  }
}
