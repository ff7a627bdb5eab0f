import { pauseInTrouble } from '../rolling/trouble.js'

const second = 1_000

interface Situation {
  /** Since following began, in milliseconds. */
  readonly elapsedMs: number
  /** Looks that failed in a row: throttled, or AWS not reached. */
  readonly trouble: number
  /** How long CodeDeploy itself is going to wait, in milliseconds; undefined while it works. */
  readonly restMs: number | undefined
  /** Every look asks the application as well. */
  readonly isChecked: boolean
}

/** How long to wait before the next look, in milliseconds. A look is two calls of CodeDeploy. */
export function lookInterval({ elapsedMs, trouble, restMs, isChecked }: Situation): number {
  if (trouble > 0) return pauseInTrouble(trouble)
  // Its end is near: what comes of it is to be seen soon.
  if (restMs === undefined || restMs < 10 * second) return elapsedMs < 20 * second ? 2 * second : 5 * second
  return Math.min(isChecked ? 5 * second : 15 * second, restMs)
}
