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
import { describeFinding } from '../plan/check-ahead.js'
import { describeChanges } from '../definition/diff.js'
import { namesApart } from '../work/names-apart.js'
import type { OneOffResult } from '../one-off/run-one-off.js'
import type { Outcome, ServiceOutcome } from '../work/outcome.js'
import { lastPart } from '../ecs/target.js'
import { revisionName } from '../ecs/task-definition.js'
import { drawTimeline } from '../rolling/timeline.js'
import { howToGoOn } from './annotations.js'
import { describeDiagnosis } from './describe-diagnosis.js'
import { headline, stepHeadline } from './headline.js'

const icons: Readonly<Record<Outcome['kind'], string>> = {
  succeeded: '✅',
  unchanged: '✅',
  planned: '📋',
  started: '🚀',
  paused: '⏸️',
  'rolled-back': '⏪',
  failed: '❌',
  superseded: '🔀',
  'timed-out': '⌛',
  cancelled: '🚫',
}

/** The step summary: what was deployed, why it failed and what to do, how it went over time, what ECS said. */
export function summarize(outcome: Outcome): readonly string[] {
  const { services, tasks } = outcome
  const sections = services.flatMap(summarizeService)
  if (services.length === 1) return sections
  const title = `### ${icons[outcome.kind]} ${escapeMarkdown(stepHeadline(outcome))}`
  const names = namesApart(services)
  const rows = services.map(({ kind, taskDefinition, durationMs }, index) => [
    code(names[index] ?? ''),
    `${icons[kind]} ${kind}`,
    taskDefinition === undefined ? '–' : code(revisionName(taskDefinition)),
    formatDuration(durationMs),
  ])
  const overview =
    services.length === 0 ? [] : [table(['Service', 'Outcome', 'Task definition', 'Time'], rows)]
  return [title, ...overview, ...describeTasks(tasks), ...sections]
}

function summarizeService(outcome: ServiceOutcome): readonly string[] {
  const diagram = drawTimeline(outcome.timeline)
  return [
    `### ${icons[outcome.kind]} ${escapeMarkdown(headline(outcome))}`,
    describeDeployed(outcome),
    ...(outcome.kind === 'paused' ? [escapeMarkdown(howToGoOn(outcome))] : []),
    ...('world' in outcome ? [escapeMarkdown(outcome.world)] : []),
    ...('diagnosis' in outcome && !isWanted(outcome) ? describeDiagnosis(outcome.diagnosis) : []),
    ...describeFindings(outcome),
    ...describeTasks(outcome.tasks, false),
    ...(diagram === undefined ? [] : [mermaid(diagram)]),
    ...describeDifferences(outcome),
    ...describeEvents(outcome),
  ]
}

/** To go back was what the step was for: there is nothing to explain. */
function isWanted(outcome: ServiceOutcome): boolean {
  return outcome.kind === 'rolled-back' && outcome.by === 'user'
}

function describeDeployed(outcome: ServiceOutcome): string {
  const name = (arn: string | undefined): string => (arn === undefined ? '–' : code(revisionName(arn)))
  const { cluster, service, region, previous, taskDefinition, deploymentId, images, schedules } = outcome
  const isSame = previous === taskDefinition
  const rows: readonly (readonly [string, string])[] = [
    ['Outcome', code(outcome.kind)],
    ['Service', `${code(lastPart(service))} in cluster ${code(lastPart(cluster))}, ${code(region)}`],
    ['Task definition', isSame ? name(taskDefinition) : `${name(previous)} → ${name(taskDefinition)}`],
    ...[...images].map(([container, image]) => [`Image of ${code(container)}`, code(image)] as const),
    ...(deploymentId === undefined ? [] : [['Deployment', code(nameOf(deploymentId))] as const]),
    ...(outcome.url === undefined ? [] : [['URL', escapeMarkdown(outcome.url)] as const]),
    ...(schedules.length === 0 ? [] : [['Schedules', schedules.map(code).join(', ')] as const]),
    ['Time', formatDuration(outcome.durationMs)],
  ]
  return facts(rows)
}

/** An ARN by its last part; `ecs-svc/<number>` as it is. */
function nameOf(deploymentId: string): string {
  return deploymentId.startsWith('arn:') ? lastPart(deploymentId) : deploymentId
}

function describeFindings({ findings }: ServiceOutcome): readonly string[] {
  if (findings.length === 0) return []
  const signs = { error: '❌', warning: '⚠️', unknown: '❔' } as const
  return [
    findings
      .map((finding) => `- ${signs[finding.level]} ${escapeMarkdown(describeFinding(finding))}`)
      .join('\n'),
  ]
}

/** @param isExplained whether nothing else of the summary says why one failed */
function describeTasks(tasks: readonly OneOffResult[], isExplained = true): readonly string[] {
  if (tasks.length === 0) return []
  const rows = tasks.map(({ name, kind, exitCode, durationMs }) => [
    escapeMarkdown(name),
    kind,
    exitCode === undefined ? '–' : String(exitCode),
    formatDuration(durationMs),
  ])
  if (!isExplained) return [table(['Task', 'Outcome', 'Exit code', 'Time'], rows)]
  const failed = tasks.flatMap(({ diagnosis }) =>
    diagnosis === undefined ? [] : describeDiagnosis(diagnosis),
  )
  return [table(['Task', 'Outcome', 'Exit code', 'Time'], rows), ...failed]
}

/** What is planned is what people came to see; after a deployment it is folded. */
function describeDifferences(outcome: ServiceOutcome): readonly string[] {
  const lines = [...describeChanges(outcome.changes), ...describeChanges(outcome.serviceChanges)]
  if (lines.length === 0) return []
  const block = codeBlock(lines.join('\n'), 'diff')
  if (outcome.kind === 'planned') return [block]
  const count = outcome.changes.length + outcome.serviceChanges.length
  return [details(`${count} ${count === 1 ? 'change' : 'changes'}`, block)]
}

function describeEvents({ events }: ServiceOutcome): readonly string[] {
  if (events.length === 0) return []
  const rows = events.map(({ at, message }) => [
    new Date(at).toISOString().slice(11, 19),
    escapeMarkdown(message),
  ])
  return [details(`${events.length} service events`, table(['UTC', 'Event'], rows))]
}
