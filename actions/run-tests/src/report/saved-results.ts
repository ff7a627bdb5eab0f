import type { Coverage } from '../coverage/coverage.js'
import type { Outcome } from '../outcome.js'

/** The version of results.json. A reader takes no other: numbers that mean something else are worse than none. */
export const resultsVersion = 1

/**
 * What results.json holds: of the outcome, all that cannot be worked out again from the rest of it. Paths inside the
 * workspace are relative to it, so that another job, in another folder, can read it; what tools wrote absolute, into
 * stacks and names of suites, is rebased when it is read (`workspace` says what it began with).
 */
export interface SavedResults extends Pick<
  Outcome,
  | 'verdict'
  | 'stages'
  | 'runs'
  | 'quarantineRemarks'
  | 'findings'
  | 'qualityGate'
  | 'unreadable'
  | 'stale'
  | 'shard'
  | 'durationMs'
> {
  /** Line by line, so that what several shards covered can be joined. */
  readonly coverage: Coverage | undefined
}
