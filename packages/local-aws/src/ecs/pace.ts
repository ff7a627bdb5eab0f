/** How long things take, in milliseconds of the world's time. */
export interface Pace {
  /** How often the scheduler looks at a service. */
  readonly pollMs: number
  /** PROVISIONING: the network interface. */
  readonly provisioningMs: number
  /** Pulling an image that is there; simulated tasks only. */
  readonly pullMs: number
  /** From the pulled image to the running container; simulated tasks only. */
  readonly startMs: number
  /** How long pulling an image that is not there is tried again before the task fails. */
  readonly pullRetriesMs: number
  /** From the last container's end to STOPPED. */
  readonly deprovisioningMs: number
  /** How long a task without health checks runs before the scheduler counts on it. */
  readonly steadyMs: number
  /** From the failure that reaches the circuit breaker's threshold to what it does. */
  readonly breakerMs: number
  /** How long a deployment that was rolled back is still shown, as FAILED. */
  readonly failedShownMs: number
  /** What the second task in a row that cannot start is waited out with; doubled by each further one. */
  readonly restartDelayMs: number
  /** How long a capacity provider takes to add a container instance. */
  readonly scaleOutMs: number
  /** How long a deployment with alarms goes on watching them after its tasks are all in service. */
  readonly alarmBakeMs: number
  /** How long a stopped task can still be described. */
  readonly stoppedTasksKeptMs: number
}

/**
 * As observed on Fargate, one task: a crashing one starts 17, 69, 120 and 170 s into the deployment, the breaker
 * acts at 175 s and the service is restored at 254 s; with a missing image failures are counted at 154, 286 and 660 s, and the breaker acts at 704 s.
 */
export const observedPace: Pace = {
  pollMs: 5_000,
  provisioningMs: 10_000,
  pullMs: 5_000,
  startMs: 2_000,
  pullRetriesMs: 120_000,
  deprovisioningMs: 30_000,
  steadyMs: 15_000,
  breakerMs: 47_000,
  failedShownMs: 78_000,
  restartDelayMs: 210_000,
  scaleOutMs: 120_000,
  alarmBakeMs: 300_000,
  stoppedTasksKeptMs: 3_600_000,
}

/** For people who watch in real time: a rollout of one container takes seconds. */
export const quickPace: Pace = {
  pollMs: 250,
  provisioningMs: 200,
  pullMs: 100,
  startMs: 100,
  pullRetriesMs: 1_000,
  deprovisioningMs: 200,
  steadyMs: 1_000,
  breakerMs: 500,
  failedShownMs: 2_000,
  restartDelayMs: 500,
  scaleOutMs: 2_000,
  alarmBakeMs: 1_000,
  stoppedTasksKeptMs: 3_600_000,
}

// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-throttle-logic.html
const longestRestartDelayMs = 15 * 60_000

/** How long after the `failures`-th task in a row that could not start the next one is started. */
export function restartDelay(pace: Pace, failures: number): number {
  if (failures < 2) return 0
  return Math.min(longestRestartDelayMs, pace.restartDelayMs * 2 ** (failures - 2))
}
