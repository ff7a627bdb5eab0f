import type { FollowedFramework } from '../results/test-results.js'

/**
 * What a recorder is asked to run, as the JSON file that SLIPWAY_TEST_PLAN names. Without that variable everything runs.
 * The user's own command is always what is started; the recorder narrows it by the framework's own selectors.
 */
export interface TestPlan {
  /** GITHUB_WORKSPACE; file names below are relative to it, with `/`. */
  readonly workspace: string
  /**
   * Only what failed before is run again. A run whose key is not listed has not run before and runs whole; one that is
   * listed with no tests has nothing to repeat: it ends at once, with exit code 0, and records `{"event":"nothing"}`.
   */
  readonly rerun?: readonly RunToRepeat[]
  /** Of all test files, only this shard's are run (recorders/choose-files.cjs says which), and `files` is recorded. */
  readonly shard?: Shard
}

export interface RunToRepeat {
  readonly framework: FollowedFramework
  readonly key: string
  readonly tests: readonly TestToRepeat[]
}

export interface TestToRepeat {
  readonly suite: readonly string[]
  readonly name: string
  readonly file?: string | undefined
  readonly selector?: string | undefined
  readonly isWholeFile?: boolean | undefined
}

export interface Shard {
  /** From 1. */
  readonly index: number
  readonly count: number
  /** Milliseconds that each file took in earlier runs. */
  readonly times: Readonly<Record<string, number>>
}
