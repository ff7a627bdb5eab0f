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
import { wentWithOthers } from '../failure/others-fault.js'
import type { OneOffResult } from '../one-off/run-one-off.js'
import type { Outcome, ServiceOutcome } from '../work/outcome.js'
import { lastPart } from '../ecs/target.js'
import { revisionName } from '../ecs/task-definition.js'
import { drawTimeline } from '../rolling/timeline.js'
import { howToGoOn } from './annotations.js'
import { describeDiagnosis } from './describe-diagnosis.js'
import { headline, stepHeadline } from './headline.js'
import { readable, shortName } from './readable.js'
import { worstFirst, type Named } from './worst-first.js'

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

/**
 * The step summary: what was deployed, why it failed and what to do, how it went over time, what ECS said. Of several
 * services what is to be looked at comes first, and what went well is folded.
 */
export function summarize(outcome: Outcome): readonly string[] {
  const { tasks } = outcome
  const services = worstFirst(outcome.services)
  const [only, ...others] = services
  if (only !== undefined && others.length === 0) return [title(only), ...summarizeService(only.outcome)]
  const heading = `### ${icons[outcome.kind]} ${escapeMarkdown(stepHeadline(outcome))}`
  const calm = services.length > mostInOneTable ? services.filter((one) => isCalm(one.outcome)) : []
  const open = services.filter((one) => !calm.includes(one))
  return [
    heading,
    ...(open.length === 0 ? [] : [overview(open)]),
    ...describeTasks(tasks),
    ...open.flatMap(oneOfMany),
    ...byOutcome(calm).map((group) => details(titleOfGroup(group), overview(group))),
    ...calm.flatMap(oneOfMany),
  ]
}

// More are not taken in at a glance: then what went well is folded, so that the rest is seen.
const mostInOneTable = 12

function overview(services: readonly Named[]): string {
  const rows = services.map(({ outcome: { kind, taskDefinition, durationMs }, name }) => [
    code(shortName(name)),
    `${icons[kind]} ${kind}`,
    taskDefinition === undefined ? '–' : code(revisionName(taskDefinition)),
    formatDuration(durationMs),
  ])
  return table(['Service', 'Outcome', 'Task definition', 'Time'], rows)
}

function byOutcome(services: readonly Named[]): readonly (readonly Named[])[] {
  const kinds = [...new Set(services.map(({ outcome }) => outcome.kind))]
  return kinds.map((kind) => services.filter(({ outcome }) => outcome.kind === kind))
}

function titleOfGroup(services: readonly Named[]): string {
  const kind = services[0]?.outcome.kind ?? 'unchanged'
  return `${icons[kind]} ${services.length} ${services.length === 1 ? 'service' : 'services'} ${kind}`
}

function title({ outcome, name }: Named): string {
  return `### ${icons[outcome.kind]} ${escapeMarkdown(headline(outcome, name))}`
}

/** What nobody has to look at is one folded section, so that it is there or left out as a whole. */
function oneOfMany(service: Named): readonly string[] {
  const { outcome, name } = service
  const sections = summarizeService(outcome)
  if (!isCalm(outcome)) return [title(service), ...sections]
  // The table says it all.
  if (outcome.kind === 'unchanged' && outcome.findings.length === 0) return []
  const summary = `${icons[outcome.kind]} ${escapeMarkdown(headline(outcome, shortName(name)))}`
  return [details(summary, sections.join('\n\n'))]
}

function isCalm(outcome: ServiceOutcome): boolean {
  switch (outcome.kind) {
    case 'succeeded':
    case 'unchanged':
    case 'started':
      return true
    case 'rolled-back':
      return wentWithOthers(outcome)
    case 'planned':
      // What would be done is what people came to see.
      return outcome.changes.length + outcome.serviceChanges.length + outcome.findings.length === 0
    case 'failed':
    case 'superseded':
    case 'timed-out':
    case 'paused':
    case 'cancelled':
      return false
  }
}

function summarizeService(outcome: ServiceOutcome): readonly string[] {
  const diagram = drawTimeline(outcome.timeline)
  return [
    describeDeployed(outcome),
    ...(outcome.kind === 'paused' ? [escapeMarkdown(howToGoOn(outcome))] : []),
    ...('world' in outcome ? [escapeMarkdown(readable(outcome.world))] : []),
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
  const isToCome = outcome.kind === 'planned' && outcome.changes.length > 0
  const { cluster, service, region, previous, taskDefinition, deploymentId, images, schedules } = outcome
  const isSame = previous === taskDefinition
  const now = isToCome && taskDefinition === undefined ? 'a new revision' : name(taskDefinition)
  const rows: readonly (readonly [string, string])[] = [
    ['Outcome', code(outcome.kind)],
    ['Service', `${codeName(service)} in cluster ${codeName(cluster)}, ${code(region)}`],
    ['Task definition', isSame ? name(taskDefinition) : `${name(previous)} → ${now}`],
    ...[...images].map(
      ([container, image]) =>
        [images.size === 1 ? 'Image' : `Image of ${codeName(container)}`, code(readable(image))] as const,
    ),
    ...(deploymentId === undefined ? [] : [['Deployment', code(nameOf(deploymentId))] as const]),
    ...(outcome.url === undefined ? [] : [['URL', escapeMarkdown(outcome.url)] as const]),
    ...(schedules.length === 0 ? [] : [['Schedules', schedules.map(code).join(', ')] as const]),
    ['Time', formatDuration(outcome.durationMs)],
  ]
  return facts(rows)
}

/** Of a name or an ARN. */
function codeName(nameOrArn: string): string {
  return code(shortName(lastPart(nameOrArn)))
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
      .map((finding) => `- ${signs[finding.level]} ${escapeMarkdown(readable(describeFinding(finding)))}`)
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
  const block = codeBlock(readable(lines.join('\n')), 'diff')
  if (outcome.kind === 'planned') return [block]
  const count = outcome.changes.length + outcome.serviceChanges.length
  return [details(`${count} ${count === 1 ? 'change' : 'changes'}`, block)]
}

function describeEvents({ events }: ServiceOutcome): readonly string[] {
  if (events.length === 0) return []
  const rows = events.map(({ at, message }) => [
    new Date(at).toISOString().slice(11, 19),
    escapeMarkdown(readable(message)),
  ])
  return [details(`${events.length} service events`, table(['UTC', 'Event'], rows))]
}
