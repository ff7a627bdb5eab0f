import { join } from 'node:path'
import { observedPace, scaledTime, type LocalAwsOptions, type Pace } from '@slipway/local-aws'
import { root } from '@slipway/testkit'

/** How many times as fast as real time everything goes. */
const factor = 10

/** In the proportions that were observed on Fargate, and five times as quick. */
const pace: Pace = {
  pollMs: observedPace.pollMs / 5,
  provisioningMs: observedPace.provisioningMs / 5,
  pullMs: observedPace.pullMs / 5,
  startMs: observedPace.startMs / 5,
  pullRetriesMs: observedPace.pullRetriesMs / 5,
  deprovisioningMs: observedPace.deprovisioningMs / 5,
  steadyMs: observedPace.steadyMs / 5,
  // So that a breaker that acts at the first failure is well before the second.
  breakerMs: 2_000,
  failedShownMs: observedPace.failedShownMs / 5,
  restartDelayMs: observedPace.restartDelayMs / 5,
  scaleOutMs: observedPace.scaleOutMs / 5,
  alarmBakeMs: observedPace.alarmBakeMs / 5,
  stoppedTasksKeptMs: observedPace.stoppedTasksKeptMs,
}

/** For an embedded AWS and the steps that use it: one clock for all, ten times as fast as the real one. */
export function fastTime(): {
  readonly options: LocalAwsOptions
  readonly env: Readonly<Record<string, string>>
} {
  const start = Date.now()
  const preload = join(root, 'actions/deploy-ecs-service/test/fast-clock.cjs')
  return {
    options: { time: scaledTime(factor), pace },
    env: { NODE_OPTIONS: `--require ${preload}`, STEP_CLOCK: `${start} ${factor}` },
  }
}
