import { code, escapeMarkdown, formatDuration, table } from '@slipway/action-kit'
import type { Section } from '@slipway/github'
import type { StageEnd } from '../outcome.js'
import { headline, shorten } from './failure-message.js'

export const stageIcons: Readonly<Record<StageEnd['kind'], string>> = {
  succeeded: '✅',
  failed: '❌',
  'timed-out': '⏱️',
  cancelled: '🛑',
  'not-run': '⚪',
}

/** The stages as rows, in the order in which they ran; nothing when there is but one that ran to its end. */
export function stageSection(stages: readonly StageEnd[]): readonly Section[] {
  const isPlain = stages.length < 2 && stages.every(({ kind }) => kind === 'succeeded' || kind === 'failed')
  if (isPlain) return []
  const rows = stages.map(({ stage, folder, command, kind, why, durationMs }) => [
    stageIcons[kind],
    escapeMarkdown(shorten(stage, 100)),
    folder === '' ? '.' : code(shorten(folder, 200)),
    code(shorten(command, 200)),
    kind === 'not-run' ? '–' : formatDuration(durationMs),
    why === undefined ? '' : escapeMarkdown(headline(why, 200)),
  ])
  const hasRemarks = stages.some(({ why }) => why !== undefined)
  const header = ['', 'Stage', 'Folder', 'Command', 'Time', 'Remark']
  const cells = hasRemarks ? header.length : header.length - 1
  return [
    {
      title: 'Stages',
      text: `#### Stages\n\n${table(
        header.slice(0, cells),
        rows.map((row) => row.slice(0, cells)),
      )}`,
    },
  ]
}
