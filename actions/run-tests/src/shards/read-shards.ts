import type { Context } from '@slipway/action-kit'
import type { Found } from '../conclude.js'
import type { Records } from '../history/open-records.js'
import type { Inputs } from '../inputs.js'
import { readQuarantine } from '../quarantine.js'
import { findReports } from '../readers/find-reports.js'
import { refuseLinksOut } from './refuse-links-out.js'
import { readResults } from '../report/read-results.js'
import type { SavedResults } from '../report/saved-results.js'
import { chooseResultsDirectory } from '../results-directory.js'
import type { Distrust } from '../distrust.js'
import { whyNotTheWhole } from './check-shards.js'

interface ReadShard extends SavedResults {
  readonly source: string
}

/**
 * Reads the results directories of shards, for one report of them all.
 * @throws UserError when a results file cannot be read
 */
export async function readShards(inputs: Inputs, records: Records, context: Context): Promise<Found> {
  const { clock, log, workspace } = context
  const globs = inputs.merge.map((glob) => (glob.endsWith('.json') ? glob : `${glob}/**/results.json`))
  const files = [...(await findReports(globs, workspace)).keys()]
  refuseLinksOut(files, globs, workspace)
  const shards = files.map((source): ReadShard => ({ source, ...readResults(source, workspace) }))
  for (const { source, shard } of shards) log.info(`${name(shard)}: ${source}`)
  const missing =
    files.length === 0 ? [`No results.json below ${inputs.merge.join(', ')}.`] : whyNotTheWhole(shards)
  return {
    stages: [],
    shardStages: shards.flatMap(({ stages, shard }) =>
      stages.map((stage) =>
        shard === undefined ? stage : { ...stage, stage: `${stage.stage} ${shard.index}/${shard.count}` },
      ),
    ),
    runs: shards.flatMap(({ runs }) => runs),
    reports: {
      findings: shards.flatMap(({ findings }) => findings),
      coverages: shards.flatMap(({ coverage, source }) =>
        coverage === undefined ? [] : [{ report: source, directory: workspace, coverage }],
      ),
      unreadable: shards.flatMap(({ unreadable }) => unreadable),
      stale: [],
      unmatched: [],
    },
    qualityGate: shards.map(({ qualityGate }) => qualityGate).find((gate) => gate !== undefined),
    baseline: await records.baseline,
    // They ran side by side.
    durationMs: Math.max(0, ...shards.map(({ durationMs }) => durationMs)),
    interruption: undefined,
    quarantine: await readQuarantine(inputs.quarantine, clock.now()),
    resultsDirectory: chooseResultsDirectory(inputs, context),
    missingShards: missing,
    shardFaults: shards.flatMap(faultOf),
    shard: undefined,
  }
}

/** What a shard says of itself beyond its tests, which are judged together: an exit code, a crash, a failed build. */
function faultOf({ verdict, shard, runs }: ReadShard): readonly Distrust[] {
  const { kind, why, hint } = verdict
  const hasFailed = runs.some(({ tests }) => tests.some(({ status }) => status === 'failed'))
  if (verdict.succeeds || kind === 'no-tests' || (kind === 'failed' && hasFailed)) return []
  return [{ kind, why: `${name(shard)}: ${why}`, hint }]
}

function name(shard: SavedResults['shard']): string {
  return shard === undefined ? 'A job without a shard' : `Shard ${shard.index}/${shard.count}`
}
