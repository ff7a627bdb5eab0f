import { escapeMarkdown, table } from '@slipway/action-kit'
import type { Section } from '@slipway/github'
import { markdownAddress } from '../lint/page-address.js'
import type { QualityGate } from '../sonar/quality-gate.js'
import { shorten } from './failure-message.js'

const words = {
  passed: '✅ passed',
  failed: '❌ failed',
  none: 'none: the project has no quality gate',
} as const

export function qualityGateSection(gate: QualityGate | undefined): readonly Section[] {
  if (gate === undefined) return []
  const { status, conditions, url } = gate
  const page = url === undefined ? undefined : markdownAddress(url)
  const rows = conditions.map(({ metric, actual, failsIf }) =>
    [metric, actual, failsIf].map((text) => escapeMarkdown(shorten(text, 200))),
  )
  const parts = [
    `#### Quality gate: ${words[status]}`,
    ...(rows.length === 0 ? [] : [table(['Metric', 'Actual', 'Fails if'], rows)]),
    ...(page === undefined ? [] : [`[The analysis](${page})`]),
  ]
  return [{ title: 'Quality gate', text: parts.join('\n\n') }]
}
