import { escapeMarkdown, table, type Report } from '@slipway/action-kit'
import { reportPipeline } from '../report/report-pipeline.js'
import { reasonLines, reportProject } from '../report/report-project.js'
import { icons, sectionsOf } from '../report/stage-sections.js'
import type { StageResult } from '../run/work.js'
import type { Planned } from './planned.js'

/** Outputs as a run has them; the summary says what would be done. */
export function reportPlan(plan: Planned): Report {
  const { outcome, of } = plan
  const report =
    of.kind === 'stages'
      ? reportPipeline(outcome)
      : reportProject({ ...outcome, decisions: of.decisions }, of.environment, of.file)
  const kind = outcome.kind === 'succeeded' ? 'planned' : outcome.kind
  return { ...report, outputs: { ...report.outputs, outcome: kind }, summary: planSections(plan) }
}

/**
 * The plan, a section an entry.
 * @param isTold of which stages the own sections are in it
 */
export function planSections(
  { outcome, of }: Planned,
  isTold: (stage: string) => boolean = () => true,
): readonly string[] {
  const { kind, works } = outcome
  const what = of.kind === 'project' ? ` for ${escapeMarkdown(of.environment)}` : ''
  const rows = works.flatMap((work) =>
    work.stages.map((stage, index) => [
      ...(of.kind === 'project' ? [index === 0 ? `**${escapeMarkdown(work.name)}**` : ''] : []),
      // A line of text beside it takes the width of this column, and would break it there.
      `${icons[stage.outcome]}\u00a0${stage.name}`,
      escapeMarkdown(lineOf(stage)),
    ]),
  )
  const columns = ['Stage', 'What would be done']
  return [
    kind === 'succeeded'
      ? `## 🔎 The plan${what}${rows.length === 0 ? ': nothing to do' : ''}`
      : `## ${icons[kind]} The plan${what} ${kind === 'failed' ? 'would fail' : 'was cancelled'}`,
    ...(rows.length === 0
      ? []
      : [table(of.kind === 'project' ? ['Service or site', ...columns] : columns, rows)]),
    ...(of.kind === 'project' ? [reasonLines(of.decisions)] : []),
    ...works.flatMap(({ name, stages }) =>
      stages
        .filter((stage) => isTold(stage.name))
        .flatMap((stage) => sectionsOf(stage, name === '' ? stage.name : `${name}: ${stage.name}`)),
    ),
  ]
}

/** One line of plain text. */
function lineOf({ name, outcome, report }: StageResult): string {
  if (outcome === 'not-run') return 'not looked at'
  const [failed] = report?.failure?.message.split('\n') ?? []
  if (failed !== undefined) return failed
  if (report?.plan !== undefined) return report.plan
  const { passed, total } = report?.outputs ?? {}
  return name === 'test' && total !== undefined
    ? `${String(passed)} of ${String(total)} tests passed`
    : outcome
}
