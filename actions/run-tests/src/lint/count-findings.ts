import type { Finding } from './finding.js'

export interface LevelCounts {
  readonly error: number
  readonly warning: number
  readonly note: number
}

export function countLevels(findings: readonly Finding[]): LevelCounts {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { level } of findings) counts[level]++
  return counts
}

/** `2 errors and 1 warning`; empty when all counts are 0. */
export function describeCounts(counts: LevelCounts): string {
  const parts = (['error', 'warning', 'note'] as const)
    .filter((level) => counts[level] > 0)
    .map((level) => `${counts[level]} ${level}${counts[level] === 1 ? '' : 's'}`)
  const last = parts.pop()
  if (last === undefined) return ''
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`
}
