import { code, details, formatDuration, table } from '@slipway/action-kit'
import type { BuildStep } from '../build/build-step.js'
import { stepTitle } from '../build/progress/step-lines.js'

const mostRows = 15

/** The steps of a build that took the longest, and how many came from the cache. */
export function stepsSection(steps: readonly BuildStep[]): readonly string[] {
  const own = steps.filter(({ name }) => /^\[(?!internal)/.test(name))
  if (own.length === 0) return []
  const cached = own.filter(({ state }) => state === 'cached').length
  const slowest = [...own].sort((a, b) => (b.tookMs ?? 0) - (a.tookMs ?? 0)).slice(0, mostRows)
  const shown = own.filter((step) => slowest.includes(step))
  const rows = shown.map(({ name, tookMs, state }) => [
    code(stepTitle(name, false)),
    state === 'done' || state === 'failed' ? (tookMs === undefined ? '' : formatDuration(tookMs)) : state,
  ])
  const title = `${own.length} steps, ${cached} of them cached`
  return [details(title, table(['Step', 'Time'], rows))]
}
