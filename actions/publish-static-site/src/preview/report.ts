import {
  code,
  codeBlock,
  details,
  escapeMarkdown,
  facts,
  formatDuration,
  type Annotation,
  type Report,
} from '@slipway/action-kit'
import { explainFailure } from '../explain-failure.js'
import { count, filesRow, verifiedRow } from '../figures.js'
import { renderInstructions } from '../instructions.js'
import type { PreviewOutcome } from './outcome.js'

/** Outputs, summary and failure of a preview, or of its removal. */
export function reportPreview(outcome: PreviewOutcome, place: string): Report {
  const { upload, url, preview, deleted } = outcome
  const failure = failureOf(outcome)
  return {
    outputs: {
      outcome: outcome.kind,
      uploaded: upload?.uploaded ?? 0,
      updated: upload?.updated ?? 0,
      unchanged: upload?.plan.unchanged ?? 0,
      deleted,
      bytes: upload?.bytes ?? 0,
      url,
      release: preview,
      'invalidation-ids': (upload?.invalidations ?? []).map(({ id }) => id).join('\n'),
      'changed-paths': JSON.stringify(changedPaths(outcome).slice(0, mostChangedPaths)),
    },
    summary: [
      `### ${titleOf(outcome)} ${code(preview)}`,
      // A preview's address is made of a name and a host that are both checked.
      ...(url === undefined ? [] : [`**<${url}>**`]),
      ...(failure === undefined ? [] : [linesOf(failure.message)]),
      ...(failure?.hint === undefined ? [] : [`**What to do:**\n\n${renderInstructions(failure.hint)}`]),
      figures(outcome, place),
      ...lists(outcome),
    ],
    annotations: supersededNotice(outcome),
    ...(failure === undefined ? {} : { failure }),
  }
}

// An output is for scripts; the first publish of a preview changes everything.
const mostChangedPaths = 1000
// A comment shows what a person reads; the whole list is in the log.
const longest = 100

function titleOf({ kind, stage, upload }: PreviewOutcome): string {
  switch (kind) {
    case 'published':
      return '🔎 Preview'
    case 'unchanged':
      return upload === undefined ? '🧹 There is no preview' : '🔎 Preview, as it was:'
    case 'removed':
      return '🧹 Removed the preview'
    case 'superseded':
      return '⏭️ A newer run has seen to the preview'
    case 'invalidation-timed-out':
      return '⌛ CloudFront may still show the old preview'
    case 'failed':
      return stage === 'verifying'
        ? '❌ Published, but visitors do not get it: the preview'
        : '❌ Publishing failed: the preview'
    case 'cancelled':
      return '🛑 Publishing was cancelled: the preview'
  }
}

function failureOf(outcome: PreviewOutcome): Report['failure'] {
  switch (outcome.kind) {
    case 'published':
    case 'unchanged':
    case 'removed':
    case 'superseded':
      return undefined
    case 'invalidation-timed-out':
      return {
        message: 'The invalidation was not completed in time: CloudFront may show old copies until it is.',
        hint: 'Re-run this job: it asks for the invalidation again and uploads nothing twice.',
      }
    case 'failed':
      return explainFailure(outcome.error, stateOf(outcome))
    case 'cancelled':
      return { message: `Cancelled. ${stateOf(outcome)}`, hint: 'Re-run this job: it uploads nothing twice.' }
  }
}

function stateOf({ stage }: PreviewOutcome): string {
  const untouched = 'The site itself was not touched.'
  if (stage === 'changing') return untouched
  return `The preview is published and stays as it is. A re-run looks again. ${untouched}`
}

/** What it took, at a glance: no wider than a telephone. */
function figures({ upload, deleted, foreign, verified, durationMs }: PreviewOutcome, place: string): string {
  return facts([
    ['In', code(place)],
    ...filesRow(upload),
    ...(deleted === 0 ? [] : [['Deleted', count(deleted)] as const]),
    ...(foreign.length === 0 ? [] : [['Kept', count(foreign.length)] as const]),
    ...verifiedRow(verified),
    ['Time', formatDuration(durationMs)],
  ])
}

/** Paths below the preview whose content or headers changed, or that went. */
function changedPaths({ upload }: PreviewOutcome): readonly string[] {
  const { changes = [], deletions = [] } = upload?.plan ?? {}
  return [...changes.map(({ object }) => object.path), ...deletions].sort()
}

function lists({ upload, foreign, expired }: PreviewOutcome): readonly string[] {
  const { changes = [], deletions = [] } = upload?.plan ?? {}
  return [
    list(
      'What this push changed',
      [
        ...changes.map(({ object, reason }) => `${reason === 'new' ? '+' : '~'} ${object.path}`),
        ...deletions.map((path) => `- ${path}`),
      ],
      'diff',
    ),
    list('Kept: another tool has put them there', foreign),
    list('Forgotten previews that were removed', expired),
  ].flat()
}

function list(title: string, lines: readonly string[], language = ''): readonly string[] {
  if (lines.length === 0) return []
  const shown = lines.slice(0, longest).map((line) => line.replace(/\s/g, ' '))
  const rest = lines.length > longest ? [`… and ${lines.length - longest} more, in the log`] : []
  return [details(`${title} (${lines.length})`, codeBlock([...shown, ...rest].join('\n'), language))]
}

function linesOf(message: string): string {
  return message
    .split('\n')
    .map((line) => `- ${escapeMarkdown(line)}`)
    .join('\n')
}

function supersededNotice(outcome: PreviewOutcome): readonly Annotation[] {
  if (outcome.kind !== 'superseded') return []
  const message = `Nothing was changed: a newer run has published or removed it, ${outcome.by}`
  return [{ level: 'notice', title: 'A newer run has seen to this preview', message }]
}
