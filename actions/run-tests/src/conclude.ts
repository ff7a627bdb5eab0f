import { relative, sep } from 'node:path'
import type { Context } from '@slipway/action-kit'
import type { Reports } from './collect-reports.js'
import { computeCoverage } from './coverage/compute-coverage.js'
import type { CoverageResult } from './coverage/coverage-result.js'
import type { Coverage } from './coverage/coverage.js'
import { mergeCoverage, type LocateSource } from './coverage/merge-coverage.js'
import { findChanges, type Changes } from './changes.js'
import type { Distrust } from './distrust.js'
import type { Inputs } from './inputs.js'
import { judgeFindings } from './lint/lint-verdict.js'
import { mergeFindings } from './lint/merge-findings.js'
import type { Baseline, Outcome, StageEnd } from './outcome.js'
import type { Places } from './places/places.js'
import type { Quarantine } from './quarantine.js'
import { describeFailures, failedTests, flakyTests } from './report/failures.js'
import { printOverview } from './report/overview.js'
import { displayableRun } from './results/displayable.js'
import { mergeRuns } from './results/merge-runs.js'
import type { TestCase, TestRun } from './results/test-results.js'
import type { QualityGate } from './sonar/quality-gate.js'
import { hasFailed } from './stages/run-stages.js'
import type { StageRun } from './stages/run-stage.js'
import { ended, judge, type Verdict } from './verdict.js'

/** What a run, or shards that were joined, found. */
export interface Found {
  readonly stages: readonly StageRun[]
  readonly runs: readonly TestRun[]
  readonly reports: Omit<Reports, 'runs'>
  readonly qualityGate: QualityGate | undefined
  readonly baseline: Baseline | undefined
  readonly durationMs: number
  readonly interruption: { readonly kind: 'cancelled' | 'timed-out'; readonly reason: string } | undefined
  readonly quarantine: Quarantine
  readonly resultsDirectory: string
  readonly missingShards: readonly string[]
  /** Of shards that are joined: their stages, and what each says of itself beyond its tests. */
  readonly shardStages: readonly StageEnd[]
  readonly shardFaults: readonly Distrust[]
  readonly shard: Inputs['shard']
}

/** Joins all that was found into the one outcome. */
export async function conclude(
  found: Found,
  inputs: Inputs,
  places: Places,
  context: Context,
): Promise<Outcome> {
  const { log, workspace } = context
  const { stages, reports, quarantine } = found
  // Names stay as they are until here: a framework selects a test by its own.
  const runs = mergeRuns(found.runs).map(displayableRun)
  const locate = (file: string, directory: string): string | undefined => places.locate(file, directory)
  const findings = mergeFindings(
    [...stages.flatMap((stage) => stage.findings), ...reports.findings],
    locate,
    workspace,
  )
  const failed = failedTests(runs)
  const flaky = flakyTests(runs)
  const changes =
    !context.signal.aborted && failed.length + findings.length + reports.coverages.length > 0
      ? await findChanges(inputs.githubToken, context)
      : noChanges
  const lines = joinCoverage(reports.coverages, inputs, locate)
  const coverage = lines && measureCoverage(lines, reports.coverages, changes, inputs, workspace)
  const isQuarantined = (test: TestCase): boolean => quarantine.has(test)
  const describe = { workspace, places }
  const counted = failed.filter(({ test }) => !isQuarantined(test))
  const excused = failed.filter(({ test }) => isQuarantined(test))
  const verdict = decide(
    { ...found, runs },
    { findings, coverage, quarantined: excused.length, flaky: flaky.length },
    inputs,
  )
  const outcome: Outcome = {
    verdict,
    stages: [...found.shardStages, ...stages.map(endOf)],
    runs,
    failures: describeFailures(counted, describe),
    flaky: describeFailures(flaky, describe),
    quarantined: describeFailures(excused, describe),
    quarantineRemarks: quarantine.remarks(runs),
    findings,
    coverage,
    coveredLines: lines,
    qualityGate: found.qualityGate,
    unreadable: reports.unreadable,
    stale: reports.stale,
    changedFiles: changes.files,
    baseline: found.baseline,
    shard: found.shard,
    durationMs: found.durationMs,
    workspace,
    resultsDirectory: found.resultsDirectory,
  }
  printOverview(outcome, log)
  return outcome
}

const noChanges: Changes = { files: new Set(), lines: undefined }

function decide(
  found: Found,
  seen: {
    readonly findings: Outcome['findings']
    readonly coverage: CoverageResult | undefined
    readonly quarantined: number
    readonly flaky: number
  },
  inputs: Inputs,
): Verdict {
  const { stages, runs, reports, interruption } = found
  if (interruption !== undefined) return ended(interruption.kind, runs, interruption.reason)
  const lint = judgeFindings(seen.findings, inputs.failOn)
  return judge({
    stages,
    runs,
    quarantined: seen.quarantined,
    flaky: seen.flaky,
    notExecuted: stages.flatMap(({ notExecuted }) => notExecuted),
    unreadable: reports.unreadable,
    stale: reports.stale,
    unmatched: reports.unmatched,
    lint: lint.kind === 'failed' ? lint.why : undefined,
    coverage: seen.coverage,
    qualityGate: found.qualityGate,
    missingShards: found.missingShards,
    shardFaults: found.shardFaults,
    isShard: found.shard !== undefined,
    expectsTests:
      stages.some(({ plan }) => plan.isTest) || inputs.reports.length > 0 || inputs.merge.length > 0,
    rules: {
      allowNoTests: inputs.allowNoTests,
      failOnEmpty: inputs.failOnEmpty,
      failOnFlaky: inputs.failOnFlaky,
      ignoresLint: inputs.failOn === 'none',
    },
  })
}

/** A threshold without any report of coverage is not met, so then there is coverage: none. */
function joinCoverage(
  coverages: Reports['coverages'],
  { coverageMin, coverageMinChanged }: Inputs,
  locate: LocateSource,
): Coverage | undefined {
  const isAsked = coverageMin !== undefined || coverageMinChanged !== undefined
  return coverages.length === 0 && !isAsked ? undefined : mergeCoverage(coverages, locate)
}

function measureCoverage(
  coverage: Coverage,
  reports: Reports['coverages'],
  { lines }: Changes,
  { coverageMin, coverageMinChanged, shard }: Inputs,
  workspace: string,
): CoverageResult {
  // One shard covers a part of what all of them do: the whole is judged when they are joined.
  const thresholds = shard === undefined ? { minimum: coverageMin, minimumChanged: coverageMinChanged } : {}
  return computeCoverage(
    coverage,
    { changedLines: lines, ...thresholds },
    reports.map(({ report }) => relative(workspace, report).split(sep).join('/')),
  )
}

function endOf(run: StageRun): StageEnd {
  const { plan, end, interruption, notRun, problem, durationMs } = run
  const kind = notRun !== undefined ? 'not-run' : (interruption ?? (hasFailed(run) ? 'failed' : 'succeeded'))
  const exit = end?.signal ?? `exit code ${end?.exitCode ?? 'unknown'}`
  return {
    stage: plan.stage,
    folder: plan.folder,
    command: plan.command,
    kind,
    why: notRun ?? problem?.why ?? (kind === 'failed' ? exit : undefined),
    durationMs,
  }
}
