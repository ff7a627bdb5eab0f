import type { TimelineMark } from '../rolling/timeline.js'
import { isUnhealthy, type Target } from './target.js'

/** Something new about a target. */
export interface TargetChange {
  readonly line: string
  readonly target: Target
}

const firstHealthy = 'first target healthy'

/**
 * For the diagram: each that became unhealthy, and the first that is healthy.
 * @param known marks that are there
 */
export function marksOf(
  changes: readonly TargetChange[],
  known: readonly TimelineMark[],
  at: number,
): readonly TimelineMark[] {
  const unhealthy = changes
    .filter(({ target }) => isUnhealthy(target))
    .map(({ target: { reason } }) => ({ at, label: `target unhealthy ${reason}`.trim() }))
  const isFirst =
    changes.some(({ target }) => target.state === 'healthy') &&
    !known.some(({ label }) => label === firstHealthy)
  return isFirst ? [...unhealthy, { at, label: firstHealthy, isGood: true }] : unhealthy
}
