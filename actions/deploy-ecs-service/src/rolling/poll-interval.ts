import type { Rollout } from './rollout.js'
import { pauseInTrouble } from './trouble.js'

const second = 1_000

/**
 * How long to wait before the next look, in milliseconds. Short at the start, where a wrong image shows, and near the
 * end, when nothing is pending; far below the quota in between (DescribeServices: 20 a second and account).
 * @param elapsedMs since UpdateService
 * @param trouble looks that failed in a row: throttled, or AWS not reached
 */
export function pollInterval(rollout: Rollout | undefined, elapsedMs: number, trouble: number): number {
  if (trouble > 0) return pauseInTrouble(trouble)
  if (elapsedMs < 20 * second) return 2 * second
  return rollout?.kind === 'in-progress' && rollout.mine.pending === 0 ? 2 * second : 5 * second
}
