import { formatDuration, table, type OutputValue, type Report } from '@slipway/action-kit'
import type { PipelineOutcome } from '../run/outcome.js'
import type { StageResult } from '../run/work.js'
import { drawGantt } from './draw-gantt.js'
import { ownTimeLine } from './own-time-line.js'
import { icons, sectionsOf, tookMs } from './stage-sections.js'

/** One summary and one set of outputs for the stages of the step's own inputs. */
export function reportPipeline(outcome: PipelineOutcome): Report {
  const { kind, works, failure } = outcome
  const stages = works.flatMap((work) => work.stages)
  const failed = stages.find((stage) => stage.outcome === 'failed' || stage.outcome === 'cancelled')
  return {
    outputs: {
      ...Object.fromEntries(stages.flatMap(outputsOf)),
      outcome: kind,
      'failed-stage': failed?.name,
    },
    summary: [headline(outcome), ...stages.flatMap((stage) => sectionsOf(stage, stage.name))],
    annotations: stages.flatMap(({ report }) => report?.annotations ?? []),
    ...(failure === undefined
      ? {}
      : { failure: { message: `${failed?.name ?? 'pipeline'}: ${failure.message}`, hint: failure.hint } }),
  }
}

function headline(outcome: PipelineOutcome): string {
  const { kind, works } = outcome
  const stages = works.flatMap((work) => work.stages)
  const rows = stages.map(({ name, outcome: result, duration }) => [
    `${icons[result]} ${name}`,
    result.replace('-', ' '),
    result === 'not-run' ? '' : formatDuration(duration),
  ])
  const gantt = drawGantt(works)
  const own = ownTimeLine(outcome)
  return [
    `## ${icons[kind]} Pipeline ${kind} in ${formatDuration(tookMs(stages))}`,
    table(['Stage', 'Outcome', 'Time'], rows),
    ...(gantt === undefined ? [] : [gantt]),
    ...(own === undefined ? [] : [own]),
  ].join('\n\n')
}

/** A stage's outputs keep their names, but for `outcome`, which every stage has. */
export function outputsOf({ name, report }: StageResult): readonly (readonly [string, OutputValue])[] {
  return Object.entries(report?.outputs ?? {}).map(([output, value]) => [
    output === 'outcome' ? `${name}-outcome` : output,
    value,
  ])
}
