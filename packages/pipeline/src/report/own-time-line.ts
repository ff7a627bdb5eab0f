import { formatDuration } from '@slipway/action-kit'
import type { PipelineOutcome } from '../run/outcome.js'

/**
 * What of the time was neither in programs (npm, Docker) nor in waiting for AWS, and where. Undefined when nothing ran.
 * Stages at the same time are added up, so that one that waits hides nothing of another.
 */
export function ownTimeLine({ works, besideMs }: PipelineOutcome): string | undefined {
  const byStage = new Map<string, number>()
  for (const { name, outcome, own } of works.flatMap(({ stages }) => stages)) {
    if (outcome !== 'not-run') byStage.set(name, (byStage.get(name) ?? 0) + own)
  }
  if (byStage.size === 0) return undefined
  const total = [...byStage.values()].reduce((sum, ms) => sum + ms, besideMs)
  const parts = [...byStage].map(([name, ms]) => `${name} ${formatDuration(ms)}`)
  const all = [...parts, `beside them ${formatDuration(besideMs)}`].join(', ')
  return `Slipway's own time, without the programs that it runs and what it waits for: ${formatDuration(total)} (${all}).`
}
