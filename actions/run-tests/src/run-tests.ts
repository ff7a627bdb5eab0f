import { asError, UserError, type Context } from '@slipway/action-kit'
import { watchReports, type Reports } from './collect-reports.js'
import { chooseRuns } from './choose-runs.js'
import { conclude, type Found } from './conclude.js'
import { runsNothing, type Inputs } from './inputs.js'
import { startLimit } from './limit.js'
import type { Outcome } from './outcome.js'
import { readQuarantine } from './quarantine.js'
import { openRecords, type Records } from './history/open-records.js'
import { readShards } from './shards/read-shards.js'
import { planStages } from './stages/plan-stages.js'
import { runStages } from './stages/run-stages.js'
import { runSonar } from './sonar/run-sonar.js'
import { keepRecord, tellGitHub } from './publish-results.js'
import { createPlaces } from './places/places.js'
import { trackedFiles } from './places/tracked-files.js'
import { writeResults } from './report/results-folder.js'
import { chooseResultsDirectory } from './results-directory.js'

/** Runs what there is to run, reads what there is to read, and judges it. What tests do is never an error. */
export async function runAndJudge(inputs: Inputs, context: Context): Promise<Outcome> {
  const records = openRecords(inputs, context)
  const found =
    inputs.merge.length > 0
      ? await readShards(inputs, records, context)
      : await runAndRead(inputs, records, context)
  const { programs, workspace } = context
  const places = createPlaces(await trackedFiles(workspace, programs), workspace)
  const outcome = await conclude(found, inputs, places, context)
  await keepResults(outcome, inputs, context)
  if (context.signal.aborted) return outcome
  await tellGitHub(outcome, inputs, context)
  await keepRecord(outcome, records, places)
  return outcome
}

/** What cannot be written costs no result: summary, annotations and outputs come all the same. */
async function keepResults(outcome: Outcome, { name }: Inputs, { log }: Context): Promise<void> {
  try {
    await writeResults(outcome, outcome.resultsDirectory, name)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    log.warning(`${error.message}: ${asError(error.cause).message}`)
  }
}

async function runAndRead(inputs: Inputs, records: Records, context: Context): Promise<Found> {
  const { clock, workspace } = context
  const quarantine = await readQuarantine(inputs.quarantine, clock.now())
  const plan = runsNothing(inputs) ? { stages: [], remarks: [] } : planStages(inputs, workspace)
  const isRun = plan.stages.length > 0
  const readers = await Promise.all(
    inputs.workingDirectories.map((directory) => watchReports(directory, inputs, isRun)),
  )
  const limit = startLimit(inputs.timeoutMs, context)
  const started = clock.now()
  try {
    const stages = await runStages(
      plan,
      {
        retries: inputs.retries,
        shard: inputs.shard && { ...inputs.shard, times: await records.sharedTimes(inputs.shard.count) },
        isQuarantined: (test) => quarantine.has(test),
        failFast: inputs.failFast,
      },
      limit.signal,
      context,
    )
    const reports = joinReports(await Promise.all(readers.map((read) => read())))
    warnOfStale(reports.stale, context.log)
    const sonar = await runSonar(stages, inputs, limit.signal, context)
    return {
      stages: [...stages, ...sonar.stages],
      runs: chooseRuns(stages, reports.runs, inputs, context.log),
      reports,
      qualityGate: sonar.qualityGate,
      baseline: await records.baseline,
      durationMs: isRun ? clock.now() - started : 0,
      interruption: interruptionBy(context.signal, limit.signal),
      quarantine,
      resultsDirectory: chooseResultsDirectory(inputs, context),
      missingShards: [],
      shardStages: [],
      shardFaults: [],
      shard: inputs.shard,
    }
  } finally {
    limit.stop()
  }
}

function interruptionBy(cancelled: AbortSignal, limit: AbortSignal): Found['interruption'] {
  if (cancelled.aborted) return { kind: 'cancelled', reason: asError(cancelled.reason).message }
  return limit.aborted ? { kind: 'timed-out', reason: asError(limit.reason).message } : undefined
}

function warnOfStale(stale: readonly string[], log: Context['log']): void {
  const [first] = stale
  if (first === undefined) return
  log.warning(
    `Left out, since this run did not write them: ${stale.length} files that match reports, the first is ${first}`,
  )
}

function joinReports(all: readonly Reports[]): Reports {
  return {
    runs: all.flatMap(({ runs }) => runs),
    findings: all.flatMap(({ findings }) => findings),
    coverages: all.flatMap(({ coverages }) => coverages),
    unreadable: all.flatMap(({ unreadable }) => unreadable),
    stale: all.flatMap(({ stale }) => stale),
    // What one folder has not, another may have.
    unmatched: all.every(({ unmatched }) => unmatched.length > 0) ? (all[0]?.unmatched ?? []) : [],
  }
}
