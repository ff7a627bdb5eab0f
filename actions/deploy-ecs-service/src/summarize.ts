import {
  code,
  codeBlock,
  details,
  escapeMarkdown,
  facts,
  formatDuration,
  mermaid,
  table,
} from '@slipway/action-kit'
import type { ContainerLog } from './container-log.js'
import type { Diagnosis } from './diagnose.js'
import type { Outcome } from './outcome.js'
import { revisionName } from './task-definition.js'
import { drawTimeline } from './timeline.js'

const icons: Readonly<Record<Outcome['kind'], string>> = {
  succeeded: '✅',
  unchanged: '✅',
  'rolled-back': '⏪',
  failed: '❌',
  superseded: '🔀',
  'timed-out': '⌛',
  cancelled: '🚫',
}

/** The step summary: what was deployed, why it failed and what to do, how it went over time, what ECS said. */
export function summarize(outcome: Outcome, headline: string): readonly string[] {
  const diagram = drawTimeline(outcome.timeline)
  return [
    `### ${icons[outcome.kind]} ${escapeMarkdown(headline)}`,
    describeDeployed(outcome),
    ...('world' in outcome ? [escapeMarkdown(outcome.world)] : []),
    ...('diagnosis' in outcome ? describeDiagnosis(outcome.diagnosis) : []),
    ...(diagram === undefined ? [] : [mermaid(diagram)]),
    ...describeEvents(outcome),
  ]
}

function describeDeployed(outcome: Outcome): string {
  const name = (arn: string | undefined): string => (arn === undefined ? '–' : code(revisionName(arn)))
  const rows: readonly (readonly [string, string])[] = [
    ['Outcome', code(outcome.kind)],
    ['Service', `${code(outcome.service)} in cluster ${code(outcome.cluster)}, ${code(outcome.region)}`],
    [
      'Task definition',
      outcome.kind === 'unchanged'
        ? name(outcome.taskDefinition)
        : `${name(outcome.previous)} → ${name(outcome.taskDefinition)}`,
    ],
    ...[...outcome.images].map(([container, image]) => [`Image of ${code(container)}`, code(image)] as const),
    ...(outcome.deploymentId === undefined ? [] : [['Deployment', code(outcome.deploymentId)] as const]),
    ['Time', formatDuration(outcome.durationMs)],
  ]
  return facts(rows)
}

function describeDiagnosis({ cause, failedTasks, reason, log, advice }: Diagnosis): readonly string[] {
  const count = failedTasks > 1 ? ` (${failedTasks} tasks)` : ''
  return [
    `**Why:** ${escapeMarkdown(cause)}${count}`,
    ...(reason === undefined || reason === cause ? [] : [`ECS says: ${escapeMarkdown(reason)}`]),
    ...(log === undefined ? [] : describeLog(log)),
    ...(advice.length === 0 ? [] : [`**What to do:**\n\n${advice.map(describeAdvice).join('\n')}`]),
  ]
}

/** A paste-ready statement keeps its lines. */
function describeAdvice(advice: string): string {
  return advice.includes('\n') ? `\n${codeBlock(advice)}\n` : `- ${escapeMarkdown(advice)}`
}

function describeLog({ container, source, lines, note }: ContainerLog): readonly string[] {
  if (note !== undefined) return [escapeMarkdown(note)]
  const from = source === undefined ? '' : ` (${code(source)})`
  return [
    `The last log lines of container ${code(container)}${from}:\n\n${codeBlock(lines.map((line) => line.trimEnd()).join('\n'))}`,
  ]
}

function describeEvents({ events }: Outcome): readonly string[] {
  if (events.length === 0) return []
  const rows = events.map(({ at, message }) => [
    new Date(at).toISOString().slice(11, 19),
    escapeMarkdown(message),
  ])
  return [details(`${events.length} service events`, table(['UTC', 'Event'], rows))]
}
