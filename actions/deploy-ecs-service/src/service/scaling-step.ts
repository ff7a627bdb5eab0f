import type { Change } from '../definition/diff.js'

/** A difference between what is wished for and what is there, and the call that makes it none. */
export interface ScalingStep {
  readonly change: Change
  run(): Promise<unknown>
}
