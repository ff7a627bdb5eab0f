import { details, formatDuration, table, type OutputValue, type Report } from '@slipway/action-kit'
import type { PipelineOutcome, StageResult } from './pipeline.js'

const icons = { succeeded: '✅', failed: '❌', cancelled: '🚫', 'not-run': '⏭️' } as const

/** One summary and one set of outputs for all stages. */
export function reportPipeline(outcome: PipelineOutcome): Report {
  const { kind, stages, failure } = outcome
  const failed = stages.find((stage) => stage.outcome === 'failed' || stage.outcome === 'cancelled')
  return {
    outputs: {
      ...Object.fromEntries(stages.flatMap(outputsOf)),
      outcome: kind,
      'failed-stage': failed?.name,
    },
    summary: [headline(outcome), ...stages.flatMap(sectionsOf)],
    annotations: stages.flatMap(({ report }) => report?.annotations ?? []),
    ...(failure === undefined
      ? {}
      : { failure: { message: `${failed?.name ?? 'pipeline'}: ${failure.message}`, hint: failure.hint } }),
  }
}

function headline({ kind, stages }: PipelineOutcome): string {
  const rows = stages.map(({ name, outcome, duration }) => [
    `${icons[outcome]} ${name}`,
    outcome.replace('-', ' '),
    outcome === 'not-run' ? '' : formatDuration(duration),
  ])
  const total = stages.reduce((sum, { duration }) => sum + duration, 0)
  return `## ${icons[kind]} Pipeline ${kind} in ${formatDuration(total)}\n\n${table(['Stage', 'Outcome', 'Time'], rows)}`
}

/** A stage that failed is open, one that went well is a line until it is opened. */
function sectionsOf({ name, outcome, report }: StageResult): readonly string[] {
  if (report === undefined || report.summary.length === 0) return []
  if (outcome !== 'succeeded') return report.summary
  return [details(`${icons[outcome]} ${name}`, report.summary.join('\n\n'))]
}

/** A stage's outputs keep their names, but for `outcome`, which every stage has. */
function outputsOf({ name, report }: StageResult): readonly (readonly [string, OutputValue])[] {
  return Object.entries(report?.outputs ?? {}).map(([output, value]) => [
    output === 'outcome' ? `${name}-outcome` : output,
    value,
  ])
}
