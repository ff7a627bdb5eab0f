import {
  code,
  details,
  escapeHtml,
  escapeMarkdown,
  formatDuration,
  table,
  type Annotation,
  type Report,
} from '@slipway/action-kit'
import { describeReason } from '../project/changes/describe-reason.js'
import type { Decision } from '../project/changes/decide.js'
import { toAnnotation } from '../project/document/show-problem.js'
import type { ConfigFile } from '../project/open-project.js'
import type { ProjectOutcome } from '../project/run/run-project.js'
import type { StageResult, WorkResult } from '../run/work.js'
import { drawGantt } from './draw-gantt.js'
import { ownTimeLine } from './own-time-line.js'
import { outputsOf } from './report-pipeline.js'
import { icons, sectionsOf, tookMs } from './stage-sections.js'
import { linkOf, versionOf } from './version-of.js'

/** One summary and one set of outputs for all services and sites of a `slipway.yml`. */
export function reportProject(outcome: ProjectOutcome, environment: string, file: ConfigFile): Report {
  const { kind, works, decisions, failure } = outcome
  const failed = works.find((work) => work.failure !== undefined)
  const stage = failed?.stages.find((found) => found.outcome === 'failed' || found.outcome === 'cancelled')
  const warnings: readonly Annotation[] = file.problems.map((problem) => toAnnotation(file.name, problem))
  return {
    outputs: {
      outcome: kind,
      'failed-stage': stage?.name,
      'failed-component': failed?.name,
      changed: decisions.filter(({ runs }) => runs).map(({ name }) => name),
      components: JSON.stringify(
        Object.fromEntries(decisions.map((decision) => [decision.name, toOutput(decision, works)])),
      ),
    },
    summary: [
      headline(outcome, environment),
      ...whyList(decisions),
      ...works.flatMap(({ name, stages }) =>
        stages.flatMap((one) => sectionsOf(one, `${name}: ${one.name}`)),
      ),
    ],
    annotations: [
      ...warnings,
      ...works.flatMap(({ stages }) => stages.flatMap(({ report }) => report?.annotations ?? [])),
    ],
    ...(failure === undefined
      ? {}
      : {
          failure: {
            message: `${failed?.name ?? ''}: ${stage?.name ?? ''}: ${failure.message}`,
            hint: failure.hint,
          },
        }),
  }
}

function toOutput({ name, runs, reason }: Decision, works: readonly WorkResult[]): unknown {
  const work = works.find((candidate) => candidate.name === name)
  const outputs = Object.fromEntries((work?.stages ?? []).flatMap(outputsOf))
  return {
    outcome: runs ? (work?.outcome ?? 'not-run') : 'unchanged',
    why: describeReason(reason),
    ...outputs,
  }
}

function headline(outcome: ProjectOutcome, environment: string): string {
  const { kind, works, decisions } = outcome
  const rows = works.flatMap((work) => work.stages.map((stage, index) => row(work, stage, index)))
  const succeeded = works.filter(({ outcome }) => outcome === 'succeeded').length
  const time = formatDuration(tookMs(works.flatMap(({ stages }) => stages)))
  const where = escapeMarkdown(environment)
  if (works.length === 0) {
    return `## ✅ ${where}: nothing to do\n\nNothing has changed of ${decisions.length} services and sites.`
  }
  const gantt = drawGantt(works)
  const own = ownTimeLine(outcome)
  return [
    `## ${icons[kind]} ${where}: ${succeeded} of ${works.length} ${kind === 'succeeded' ? 'done' : kind} in ${time}`,
    table(['Service or site', 'Stage', 'Outcome', 'Time', 'Version', 'Link'], rows),
    ...(gantt === undefined ? [] : [gantt]),
    ...(own === undefined ? [] : [own]),
  ].join('\n\n')
}

function row({ name }: WorkResult, stage: StageResult, index: number): readonly string[] {
  const version = versionOf(stage)
  const link = linkOf(stage)
  return [
    index === 0 ? `**${escapeMarkdown(name)}**` : '',
    `${icons[stage.outcome]} ${stage.name}`,
    stage.outcome.replace('-', ' '),
    stage.outcome === 'not-run' ? '' : formatDuration(stage.duration),
    version === undefined ? '' : code(version),
    link === undefined ? '' : `<a href="${escapeHtml(link)}">open</a>`,
  ]
}

/** Why each one ran, and why others did not. */
function whyList(decisions: readonly Decision[]): readonly string[] {
  if (decisions.length === 0) return []
  const skipped = decisions.filter(({ runs }) => !runs).length
  const title =
    skipped === 0 ? 'Why everything ran' : `Why ${decisions.length - skipped} ran and ${skipped} did not`
  return [details(title, reasonLines(decisions))]
}

/** A line each. */
export function reasonLines(decisions: readonly Decision[]): string {
  const lines = decisions.map(
    ({ name, runs, reason }) =>
      `- ${runs ? '▶️' : '⏭️'} **${escapeMarkdown(name)}**: ${escapeMarkdown(describeReason(reason))}`,
  )
  return lines.join('\n')
}
