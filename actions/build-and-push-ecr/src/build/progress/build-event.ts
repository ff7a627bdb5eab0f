import type { BuildStep } from '../build-step.js'

export type Stream = 'stdout' | 'stderr'

/** What a builder tells while it runs, in one vocabulary for all of them. `step` tells the steps of a build apart. */
export type BuildEvent =
  /** Also when a step goes on after it had ended for the time being. */
  | { readonly kind: 'started'; readonly step: string; readonly name: string }
  /** A line that the step printed. */
  | { readonly kind: 'printed'; readonly step: string; readonly line: string }
  /** How far the layers or the files are that the step sends or fetches, summed up. */
  | { readonly kind: 'transferred'; readonly step: string; readonly bytes: number; readonly total: number }
  | StepEnded
  | { readonly kind: 'warned'; readonly warning: BuildWarning }
  /** A line of the builder itself, outside of any step. */
  | { readonly kind: 'said'; readonly line: string; readonly stream: Stream }

export interface StepEnded {
  readonly kind: 'ended'
  readonly step: string
  readonly state: BuildStep['state']
  /** All the time that the step ran, when it did so several times; undefined where nobody says. */
  readonly tookMs: number | undefined
  /** Why it failed; undefined unless it did. */
  readonly error: string | undefined
  /** Whether the builder may take it up again. */
  readonly mayGoOn: boolean
}

/** A remark of the builder's own linter. */
export interface BuildWarning {
  /** `JSONArgsRecommended` */
  readonly rule: string | undefined
  readonly message: string
  /** In the Dockerfile; the first is 1. */
  readonly line: number | undefined
  /** Where the rule is described. */
  readonly url: string | undefined
}

export type EmitEvent = (event: BuildEvent) => void

/** Takes a builder's output line by line and makes events of it. */
export interface ProgressReader {
  read(line: string, stream: Stream): void
  /** Says what was still open when the builder ended, well or not. */
  end(failed: boolean): void
}
