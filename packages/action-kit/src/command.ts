import type { Clock } from './clock.js'
import type { InputReader } from './inputs.js'
import type { Log } from './log.js'
import type { Programs } from './programs.js'
import type { TemporaryFiles } from './temporary-files.js'

/**
 * A command: how its inputs are read, what it does, what it reports. `main.ts` hands one to `runAction`; the root action
 * runs several one after another.
 *
 * `I` is the readonly object made of the inputs; `O` is the closed union of outcomes, each with what was found.
 */
export interface Command<I, O> {
  readonly name: string
  /** Reads and checks every input; touches nothing else but files that an input names. Faults go to the reader. */
  readInputs(reader: InputReader): I
  /** Loads what stands behind the inputs. A step that its inputs stop never waits for it. */
  load(): Promise<Execution<I, O>>
  /** Runs in the post step, whatever became of the main one. Temporary files are removed without it. */
  cleanUp?(context: Context): Promise<void>
}

/** What a command does, and what it says of it. */
export interface Execution<I, O> {
  /** @throws UserError for what the user can mend; anything else is a bug */
  run(inputs: I, context: Context): Promise<O>
  /** Outputs, annotations, summary and failure, all derived from the outcome; pure. */
  report(outcome: O, inputs: I): Report
}

/** Everything a command touches beyond its inputs. */
export interface Context {
  readonly log: Log
  /** Aborts when the runner cancels the step. The reason is a CancelledError. */
  readonly signal: AbortSignal
  readonly clock: Clock
  readonly env: Readonly<NodeJS.ProcessEnv>
  /** GITHUB_WORKSPACE: where relative paths in inputs start. */
  readonly workspace: string
  readonly temporary: TemporaryFiles
  readonly programs: Programs
  /** Has the runner replace `value` by *** in this log from now on. */
  maskSecret(value: string): void
}

export type OutputValue = string | number | boolean | readonly string[] | undefined
export type Outputs = Readonly<Record<string, OutputValue>>

export interface Report {
  /** Lists become one value a line; undefined becomes the empty string. */
  readonly outputs: Outputs
  /** Markdown, a section an entry; cut at whole sections when all of it would be over GitHub's limit. */
  readonly summary: readonly string[]
  readonly annotations: readonly Annotation[]
  /** Of a plan: what would be done, in a line of plain text. */
  readonly plan?: string
  /** Present when the step fails. */
  readonly failure?: Failure
}

export interface Failure {
  readonly message: string
  readonly hint?: string | undefined
}

/** A remark at a place in the repository. Lines and columns start at 1; `file` is relative to the workspace. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title?: string
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
}
