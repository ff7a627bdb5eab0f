/** What a rolling update has to reckon with: numbers of tasks. */
export interface TaskCounts {
  readonly desired: number
  /** Of the primary deployment: those that take a place, be they still starting. */
  readonly current: number
  /** Of those, the ones that the scheduler counts on. */
  readonly currentHealthy: number
  /** Of earlier deployments, not yet on their way out. */
  readonly outgoing: number
  readonly outgoingHealthy: number
}

export interface Limits {
  readonly minimumHealthyPercent: number
  readonly maximumPercent: number
}

export interface ScalingStep {
  /** Tasks of the primary deployment to start. */
  readonly start: number
  /** Tasks of the primary deployment that are too many. */
  readonly stopCurrent: number
  /** Healthy tasks of earlier deployments that can go; the unhealthy ones always can. */
  readonly stopOutgoing: number
}

/**
 * The next step of a rolling update.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
 */
export function nextStep(counts: TaskCounts, limits: Limits): ScalingStep {
  const { desired, current, currentHealthy, outgoing, outgoingHealthy } = counts
  const most = Math.floor((desired * limits.maximumPercent) / 100)
  const least = Math.ceil((desired * limits.minimumHealthyPercent) / 100)
  return {
    start: Math.max(0, Math.min(desired - current, most - current - outgoing)),
    stopCurrent: Math.max(0, current - desired),
    stopOutgoing: Math.max(0, Math.min(outgoingHealthy, currentHealthy + outgoingHealthy - least)),
  }
}
