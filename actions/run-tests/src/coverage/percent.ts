import type { LineCount } from './coverage-result.js'

// Far less than one line of any repository is of the whole, far more than what arithmetic loses.
const tolerance = 1e-9

export function lineCount(covered: number, total: number): LineCount {
  return { covered, total, percent: total === 0 ? 100 : (covered / total) * 100 }
}

/** Whether a percentage misses a threshold, by however little. */
export function isBelow(percent: number, minimum: number): boolean {
  return percent < minimum - tolerance
}

/** Two decimals, rounded down: what misses a threshold is not shown as having reached it, nor 99.999 as 100. */
export function formatPercent(percent: number): string {
  return `${(Math.floor((percent + tolerance) * 100) / 100).toFixed(2)} %`
}

/** How a percentage changed, in percentage points. */
export function formatChange(percent: number, before: number): string {
  const change = percent - before
  if (Math.abs(change) < tolerance) return 'none'
  const points = Math.abs(change) < 0.01 ? 'less than 0.01' : Math.abs(change).toFixed(2)
  return `${change > 0 ? '▲' : '▼'} ${points}`
}
