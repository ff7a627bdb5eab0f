import { code, escapeMarkdown, table } from '@slipway/action-kit'
import { markdownAddress } from '../lint/page-address.js'
import type { QualityGate } from './quality-gate.js'

/** The Markdown section about the quality gate. */
export function summarizeQualityGate({ status, conditions, url }: QualityGate): string {
  const address = url === undefined ? undefined : markdownAddress(url)
  const link = address === undefined ? '' : `\n\n[The analysis](${address})`
  const rows = conditions.map(({ metric, actual, failsIf }) => [
    code(metric),
    escapeMarkdown(actual),
    escapeMarkdown(failsIf),
  ])
  const failed = rows.length === 0 ? '' : `\n\n${table(['Condition', 'Value', 'Fails if'], rows)}`
  return `#### ${titles[status]}${failed}${link}`
}

const titles: Readonly<Record<QualityGate['status'], string>> = {
  passed: '✅ SonarQube: the quality gate passed',
  failed: '❌ SonarQube: the quality gate failed',
  none: 'SonarQube: the project has no quality gate',
}

/** What makes the run fail, in one sentence; nothing unless the gate failed. */
export function describeFailedGate({ status, conditions }: QualityGate): string | undefined {
  if (status !== 'failed') return undefined
  const told = conditions.map(({ metric, actual, failsIf }) => `${metric} is ${actual} (fails if ${failsIf})`)
  return `The quality gate failed${told.length === 0 ? '' : `: ${told.join(', ')}`}.`
}
