const second = 1_000

interface Situation {
  /** Since following began, in milliseconds. */
  readonly elapsedMs: number
  /** Looks that failed in a row: throttled, or AWS not reached. */
  readonly trouble: number
  /** CodeDeploy itself waits, for minutes. */
  readonly isResting: boolean
  /** Every look asks the application as well. */
  readonly isChecked: boolean
}

/** How long to wait before the next look, in milliseconds. A look is two calls of CodeDeploy. */
export function lookInterval({ elapsedMs, trouble, isResting, isChecked }: Situation): number {
  if (trouble > 0) return Math.min(60 * second, 5 * second * 2 ** (trouble - 1))
  if (isResting) return isChecked ? 5 * second : 15 * second
  return elapsedMs < 20 * second ? 2 * second : 5 * second
}
