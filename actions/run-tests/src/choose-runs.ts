import type { Context } from '@slipway/action-kit'
import type { Inputs } from './inputs.js'
import { countTests, type TestRun } from './results/test-results.js'
import type { StageRun } from './stages/run-stage.js'

/**
 * What is counted: the tests of report files, where the user asked for such, else those that were followed. Not both,
 * since a test would count twice. Only what is followed can be repeated or divided, so with `retries` or `shard` it
 * comes first. But no failure is lost: where what would be left out tells of more of them, both are counted.
 */
export function chooseRuns(
  stages: readonly StageRun[],
  reported: readonly TestRun[],
  { retries, shard }: Pick<Inputs, 'retries' | 'shard'>,
  log: Pick<Context['log'], 'info'>,
): readonly TestRun[] {
  const followed = latest(stages.map((stage) => stage.runs.map((run) => named(run, stage))))
  const [inReports, seen] = [countTests(reported), countTests(followed)]
  if (reported.length === 0) return followed
  const unfinished = followed.filter(({ complete }) => !complete)
  if (seen.total === 0) return [...reported, ...unfinished]
  const prefersFollowed = retries > 0 || shard !== undefined
  const [kept, left] = prefersFollowed ? [seen, inReports] : [inReports, seen]
  if (left.failed > kept.failed) {
    log.info('Reports and what was followed tell of different failures, so both are counted.')
    return [...reported, ...followed]
  }
  if (prefersFollowed) {
    log.info(`${seen.total} tests were followed; those of reports are not counted beside them.`)
    return followed
  }
  log.info(
    `The ${inReports.total} tests of reports are counted; the ${seen.total} that were followed are not.`,
  )
  return [...reported, ...unfinished]
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
