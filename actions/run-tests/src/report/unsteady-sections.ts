import { escapeMarkdown, table } from '@slipway/action-kit'
import type { Section } from '@slipway/github'
import type { Outcome } from '../outcome.js'
import { headline, shorten } from './failure-message.js'
import { describePlace } from './failure-sections.js'
import type { FailedTest } from './failures.js'

const maxListed = 50

/** Tests that passed only when they were run again. */
export function flakySection({ flaky }: Pick<Outcome, 'flaky'>): readonly Section[] {
  if (flaky.length === 0) return []
  const text = `#### Flaky\n\nFailed at first, passed when run again.\n\n${list(flaky, 'What it said at first')}`
  return [{ title: 'Flaky', text }]
}

/** Tests whose failures are known, and what is to be mended in the file that lists them. */
export function quarantineSection({
  quarantined,
  quarantineRemarks,
}: Pick<Outcome, 'quarantined' | 'quarantineRemarks'>): readonly Section[] {
  if (quarantined.length === 0 && quarantineRemarks.length === 0) return []
  const remarks = quarantineRemarks.slice(0, maxListed).map((remark) => `- ${escapeMarkdown(remark)}`)
  const parts = [
    '#### Quarantined',
    ...(quarantined.length === 0 ? [] : [list(quarantined, 'Message')]),
    ...(remarks.length === 0 ? [] : [remarks.join('\n')]),
  ]
  return [{ title: 'Quarantined', text: parts.join('\n\n') }]
}

function list(tests: readonly FailedTest[], message: string): string {
  const rows = tests
    .slice(0, maxListed)
    .map((test) => [
      escapeMarkdown(shorten(test.title, 300)),
      describePlace(test.place),
      escapeMarkdown(headline(test.message, 200)),
    ])
  const left = tests.length - rows.length
  const note = left > 0 ? `\n\n_${left} more are in the full results._` : ''
  return table(['Test', 'Where', message], rows) + note
}
