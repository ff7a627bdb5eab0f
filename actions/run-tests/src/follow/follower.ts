import type { Context } from '@slipway/action-kit'
import type { TestRun } from '../results/test-results.js'
import type { TestPlan } from './test-plan.js'

/**
 * Has the results of a framework while a command runs it, without a change to the project. Every follower takes part in
 * every command: what a command will start cannot be told from its words.
 */
export interface Follower {
  readonly name: string
  /** Called before the command starts. */
  prepare(request: FollowRequest): Promise<Following>
}

export interface FollowRequest {
  /** Where the command runs; absolute. */
  readonly directory: string
  readonly workspace: string
  /** The environment so far; what a follower adds to PATH or NODE_OPTIONS goes beside what is there. */
  readonly env: Readonly<NodeJS.ProcessEnv>
  /** Where recorders write their JSON lines, a file a process. records.cjs and records.ts say which lines there are. */
  readonly records: string
  /** What to run; undefined runs everything. */
  readonly plan: TestPlan | undefined
  readonly context: Pick<Context, 'log' | 'temporary' | 'programs' | 'clock'>
}

export interface Following {
  /** Variables that the command gets in addition. */
  readonly environment: Readonly<Record<string, string>>
  /** What the command's output tells, each line as it comes (both streams, without line ends). */
  line?(text: string): void
  /** Runs that are not in the records; asked when the command has ended, or was ended. */
  runs?(): Promise<readonly TestRun[]>
  /** Undoes what was laid down outside of temporary folders. Called whatever happens. */
  close?(): Promise<void>
}
