import { details, escapeMarkdown } from '@slipway/action-kit'
import type { StageResult } from '../run/work.js'

export const icons = { succeeded: '✅', failed: '❌', cancelled: '🚫', 'not-run': '⏭️' } as const

/** A stage that failed is open, one that went well is a line until it is opened. */
export function sectionsOf({ outcome, report }: StageResult, title: string): readonly string[] {
  if (report === undefined || report.summary.length === 0) return []
  if (outcome !== 'succeeded') return report.summary
  return [details(`${icons[outcome]} ${escapeMarkdown(title)}`, report.summary.join('\n\n'))]
}

/** Milliseconds from the first beginning to the last end; stages may run at the same time. */
export function tookMs(stages: readonly StageResult[]): number {
  const ran = stages.filter(({ outcome }) => outcome !== 'not-run')
  if (ran.length === 0) return 0
  const started = Math.min(...ran.map((stage) => stage.started))
  return Math.max(...ran.map((stage) => stage.started + stage.duration)) - started
}
