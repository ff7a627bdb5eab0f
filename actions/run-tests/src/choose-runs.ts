import type { Context } from '@slipway/action-kit'
import type { Inputs } from './inputs.js'
import { countTests, type TestRun } from './results/test-results.js'
import type { StageRun } from './stages/run-stage.js'

/**
 * What is counted: the tests of report files, where the user asked for such, else those that were followed. Never both,
 * since a test would count twice. Only what is followed can be repeated or divided, so with `retries` or `shard` it
 * comes first.
 */
export function chooseRuns(
  stages: readonly StageRun[],
  reported: readonly TestRun[],
  { retries, shard }: Pick<Inputs, 'retries' | 'shard'>,
  log: Pick<Context['log'], 'info'>,
): readonly TestRun[] {
  const followed = latest(stages.map((stage) => stage.runs.map((run) => named(run, stage))))
  if (reported.length === 0) return followed
  const { total } = countTests(followed)
  if (total === 0) return [...reported, ...followed.filter(({ complete }) => !complete)]
  const prefersFollowed = retries > 0 || shard !== undefined
  log.info(
    prefersFollowed
      ? `${total} tests were followed; those of ${reported.length} report files are not counted beside them.`
      : `The tests of ${reported.length} report files are counted; the ${total} that were followed are not, beside them.`,
  )
  return prefersFollowed ? followed : [...reported, ...followed.filter(({ complete }) => !complete)]
}

/**
 * A build that runs the tests, and then the tests: what ran in two stages counts as it was in the later one. What one
 * command runs twice (in two time zones) counts twice.
 */
function latest(stages: readonly (readonly TestRun[])[]): readonly TestRun[] {
  const identity = ({ framework, directory, key, module, kind }: TestRun): string =>
    JSON.stringify([framework, directory, key, module, kind])
  const last = new Map(stages.flatMap((runs, at) => runs.map((run) => [identity(run), at] as const)))
  return stages.flatMap((runs, at) =>
    runs.filter((run) => run.key === undefined || last.get(identity(run)) === at),
  )
}

/** A suite of the input `suites` names its tests, where the ecosystem has no name for them. */
function named(run: TestRun, { plan }: StageRun): TestRun {
  return plan.stage === 'test' || !plan.isTest || run.kind !== undefined ? run : { ...run, kind: plan.stage }
}
