import type { BuildStep } from './build-step.js'

const worthNamingMs = 1_000

/** The steps that took longest, longest first; none that was over within a second. */
export function slowestSteps(steps: readonly BuildStep[], most = 5): readonly BuildStep[] {
  return steps
    .filter(({ tookMs }) => tookMs !== undefined && tookMs >= worthNamingMs)
    .toSorted((one, other) => (other.tookMs ?? 0) - (one.tookMs ?? 0))
    .slice(0, most)
}
