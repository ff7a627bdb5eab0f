import type { Context } from '@slipway/action-kit'
import { openCache } from '@slipway/github'
import type { Inputs } from '../inputs.js'
import type { Baseline } from '../outcome.js'
import { History, type RecordStore, type RunRecord } from './history.js'
import { readRecordScope } from './record-scope.js'

/** The records of earlier runs, as far as this run has a use for them. */
export interface Records {
  /** Of a pull request, the last run on its base branch. It is looked for while the stages run. */
  readonly baseline: Promise<Baseline | undefined>
  sharedTimes(shards: number): Promise<Readonly<Record<string, number>>>
  /** Keeps a run for later ones. Of a pull request nobody but itself could read it, so it is not kept. */
  save(record: Omit<RunRecord, 'branch' | 'sha'>, part: string): Promise<void>
}

export function openRecords({ name }: Pick<Inputs, 'name'>, context: Context): Records {
  const { env } = context
  const { branch, baseBranch, keptAs } = readRecordScope(env)
  const cache = openCache(context)
  const store: RecordStore = {
    restore: async (key, prefixes) => (await cache.restore(key, prefixes))?.text,
    save: (key, text) => cache.save(key, text),
  }
  const history = new History(store, {
    workflow: env.GITHUB_WORKFLOW ?? '',
    name,
    branch,
    baseBranch: baseBranch ?? branch,
    runId: env.GITHUB_RUN_ID ?? '',
    runAttempt: env.GITHUB_RUN_ATTEMPT ?? '',
  })
  return {
    baseline: baseBranch === undefined ? Promise.resolve(undefined) : history.baseline(),
    sharedTimes: (shards) => history.sharedTimes(shards),
    save: (record, part) =>
      keptAs === undefined ? Promise.resolve() : history.save({ ...record, ...keptAs }, part),
  }
}
