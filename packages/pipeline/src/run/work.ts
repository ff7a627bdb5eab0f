import type { Failure, Report } from '@slipway/action-kit'
import type { RunStage } from '../stage.js'

export interface PreparedStage {
  readonly name: string
  readonly run: RunStage
  /** Takes the whole machine and the log for itself: no other such stage runs at the same time. */
  readonly isExclusive: boolean
}

/** A service or site and its stages; the one that the step's own inputs describe has no name. */
export interface Work {
  readonly name: string
  /** Those that have to succeed first; of those that do not run, nothing is waited for. */
  readonly behind: readonly string[]
  readonly stages: readonly PreparedStage[]
  /** Told when the first stage of it that changes something in AWS begins; gives what is told of the end. */
  readonly announce?: () => Announced
}

export interface Announced {
  conclude(result: WorkResult): Promise<void>
}

/** What became of a stage. */
export interface StageResult {
  readonly name: string
  readonly outcome: StageOutcome
  /** Milliseconds since the epoch; 0 when it did not run. */
  readonly started: number
  /** Milliseconds; 0 when it did not run. */
  readonly duration: number
  /** Of that, what went neither into programs nor into waiting, in milliseconds. */
  readonly own: number
  readonly report: Report | undefined
}

export type StageOutcome = 'succeeded' | 'failed' | 'cancelled' | 'not-run'

/** `succeeded` only when every stage did; stages behind the first failure do not run. */
export interface WorkResult {
  readonly name: string
  readonly outcome: StageOutcome
  readonly stages: readonly StageResult[]
  readonly failure: Failure | undefined
}
