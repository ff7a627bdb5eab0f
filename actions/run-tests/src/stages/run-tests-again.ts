import type { Context } from '@slipway/action-kit'
import type { Shard, TestPlan } from '../follow/test-plan.js'
import { mergeAttempts } from '../results/merge-attempts.js'
import { displayable } from '../results/displayable.js'
import type { TestCase, TestRun } from '../results/test-results.js'
import type { Reason } from '../verdict.js'
import { missedThreshold } from './missed-threshold.js'
import type { StagePlan } from './plan-stages.js'
import { runStage, type StageRun } from './run-stage.js'
import { runsToRepeat } from './runs-to-repeat.js'

export interface TestStageOptions {
  /** How often what failed is run again. */
  readonly retries: number
  readonly shard: Shard | undefined
  /** A failure of such a test fails nothing, so nothing is to be gained by running it again. */
  readonly isQuarantined: (test: TestCase) => boolean
}

/**
 * Runs a test stage, and as often as `retries` says the failed tests again: the same command, narrowed by each
 * framework's own selectors. A test that passes then is flaky, and keeps what it said when it failed; one that was not
 * executed keeps failing.
 */
export async function runTestStage(
  stage: StagePlan,
  { retries, shard, isQuarantined }: TestStageOptions,
  limit: AbortSignal,
  context: Context,
): Promise<StageRun> {
  const { log, workspace } = context
  const base = shard === undefined ? undefined : { workspace, shard }
  let result = await runStage(stage, base, limit, context)
  const missed = missedThreshold(result.end?.output ?? '')
  for (let attempt = 1; attempt <= retries; attempt++) {
    const failed = failedTests(result.runs, isQuarantined)
    if (failed === 0 || !canRepeat(result)) break
    log.info(`▸ Running ${failed} failed ${failed === 1 ? 'test' : 'tests'} again (${attempt} of ${retries})`)
    const plan: TestPlan = { workspace, ...base, rerun: runsToRepeat(result.runs, isQuarantined) }
    const again = await runStage(stage, plan, limit, context)
    const { runs, notExecuted } = mergeAttempts(result.runs, again.runs, (test) => !isQuarantined(test))
    result = {
      ...again,
      runs,
      notExecuted: notExecuted.map(displayable),
      problem: missed === undefined ? undefined : thresholdProblem(missed),
      durationMs: result.durationMs + again.durationMs,
      findings: [...result.findings, ...again.findings],
    }
  }
  return result
}

/** Only the run of all tests measures the whole: what it says of coverage stands, whatever the repeated tests do. */
function thresholdProblem(line: string): Reason {
  return {
    why: `The project's own coverage threshold was not met: ${displayable(line)}.`,
    hint: 'The threshold is set where the framework is configured.',
  }
}

/** A run that was ended or did not come to its end has tests that nobody knows of: to repeat the others proves nothing. */
function canRepeat({ interruption, runs }: StageRun): boolean {
  return interruption === undefined && runs.every(({ complete }) => complete)
}

function failedTests(runs: readonly TestRun[], isQuarantined: TestStageOptions['isQuarantined']): number {
  return runs.reduce(
    (sum, run) => sum + run.tests.filter((test) => test.status === 'failed' && !isQuarantined(test)).length,
    0,
  )
}
