import { pauseInTrouble } from '../rolling/trouble.js'

const second = 1_000
const minute = 60 * second

/** What is known when the next look is to be planned; times in milliseconds. */
export interface Pace {
  readonly stage: string
  /** Since the following began. */
  readonly elapsedMs: number
  /** Since this stage was first seen. */
  readonly stageMs: number
  /** How long the bake time is. */
  readonly bakeMs: number
  /** Since a look last showed something new. */
  readonly unchangedMs: number
  /** Looks that failed in a row: throttled, or AWS not reached. */
  readonly trouble: number
}

/**
 * How long to wait before the next look, in milliseconds: short while something moves and near the end, long where
 * the deployment only waits, between steps of traffic and in the bake time. The quota of DescribeServiceDeployments is
 * 20 a second and account.
 */
export function lookInterval({ stage, stageMs, bakeMs, elapsedMs, unchangedMs, trouble }: Pace): number {
  if (trouble > 0) return pauseInTrouble(trouble)
  if (elapsedMs < 20 * second || unchangedMs < 10 * second) return 2 * second
  switch (stage) {
    case 'CLEAN_UP':
      return unchangedMs < 5 * minute ? 2 * second : 5 * second
    case 'BAKE_TIME':
      // The stage was seen late; its end, and all that comes then, is not to be.
      if (stageMs > bakeMs - 20 * second) return 2 * second
      return unchangedMs < 10 * minute ? 15 * second : 30 * second
    case 'PRODUCTION_TRAFFIC_SHIFT':
      return unchangedMs < 10 * minute ? 15 * second : 30 * second
    default:
      return 5 * second
  }
}
