import { number, text } from './members.js'
import type { Service } from './service.js'

/**
 * The number of failures at which the circuit breaker acts: half the desired count, at least 3 and at most 200, unless
 * the service says otherwise.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html
 */
export function breakerThreshold({
  circuitBreaker,
  desiredCount,
}: Pick<Service, 'circuitBreaker' | 'desiredCount'>): number {
  const value = number(circuitBreaker.threshold, 'value') ?? 50
  const share = Math.ceil((desiredCount * value) / 100)
  switch (text(circuitBreaker.threshold, 'type') ?? 'BOUNDED_PERCENT') {
    case 'COUNT':
      return value
    case 'UNBOUNDED_PERCENT':
      return share
    default:
      return Math.min(200, Math.max(3, share))
  }
}

/** Whether the breaker acts on the primary deployment now; notes when its threshold was reached. */
export function hasTripped(service: Service, now: number, delayMs: number): boolean {
  const { primary, circuitBreaker } = service
  if (primary?.rolloutState !== 'IN_PROGRESS' || !circuitBreaker.enable) return false
  if (primary.failedTasks < breakerThreshold(service)) {
    delete primary.trippedAt
    return false
  }
  primary.trippedAt ??= now
  return now - primary.trippedAt >= delayMs
}
