import { code, escapeMarkdown } from '@slipway/action-kit'
import type { Section } from '@slipway/github'
import type { Outcome } from '../outcome.js'
import { workspacePath } from '../places/workspace-path.js'
import { shorten } from './failure-message.js'

const maxListed = 20

/** Reports that could not be read, and those that were not written by this run. */
export function remarkSection({
  unreadable,
  stale,
  workspace,
}: Pick<Outcome, 'unreadable' | 'stale' | 'workspace'>): readonly Section[] {
  const name = (path: string): string => code(shorten(workspacePath(path, workspace), 300))
  const broken = unreadable.map(
    ({ report, problem }) => `- ${name(report)} cannot be read: ${escapeMarkdown(shorten(problem, 500))}`,
  )
  const old = stale.map((report) => `- ${name(report)} is left out: this run did not write it`)
  const all = [...broken, ...old]
  if (all.length === 0) return []
  const left = all.length - maxListed
  const note = left > 0 ? [`- and ${left} more`] : []
  return [{ title: 'Reports', text: `#### Reports\n\n${[...all.slice(0, maxListed), ...note].join('\n')}` }]
}
