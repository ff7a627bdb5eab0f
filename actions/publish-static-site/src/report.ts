import {
  code,
  codeBlock,
  details,
  escapeMarkdown,
  type Annotation,
  type Failure,
  type Report,
} from '@slipway/action-kit'
import { explainFailure } from './explain-failure.js'
import { changesOf, invalidatedPaths, newerLine, publishFigures, siteLine } from './figures.js'
import type { Inputs } from './inputs.js'
import { renderInstructions } from './instructions.js'
import type { Outcome } from './publish/outcome.js'

/** Outputs, summary and failure of a publish. */
export function reportOutcome(outcome: Outcome, inputs: Pick<Inputs, 'place'>): Report {
  const { uploaded, updated, deleted, plan, bytes, url, invalidations } = outcome
  const place = `s3://${inputs.place.bucket}/${inputs.place.prefix}`
  const failure = failureOf(outcome, place)
  return {
    outputs: {
      outcome: outcome.kind,
      uploaded,
      updated,
      unchanged: plan.unchanged,
      deleted,
      bytes,
      url,
      'invalidation-ids': invalidations.map(({ id }) => id).join('\n'),
      'changed-paths': JSON.stringify(changedPaths(outcome)),
    },
    summary: [
      `### ${titleOf(outcome)} ${code(place)}`,
      ...(failure === undefined ? [] : failureSections(failure)),
      ...siteLine(outcome.url),
      ...(outcome.kind === 'superseded'
        ? [newerLine(outcome.by)]
        : [publishFigures(outcome), ...lists(outcome)]),
    ],
    ...(outcome.kind === 'planned' ? { plan: `files: ${changesOf(outcome)}` } : {}),
    annotations: [...keyWarnings(outcome), ...supersededNotice(outcome)],
    ...(failure === undefined ? {} : { failure }),
  }
}

function titleOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'published':
      return '🌐 Published to'
    case 'unchanged':
      return '🌐 Nothing to publish:'
    case 'planned':
      return '🔎 What a publish would change in'
    case 'superseded':
      return '⏭️ A newer run has published to'
    case 'invalidation-timed-out':
      return '⌛ Published, but CloudFront may still show the old site:'
    case 'failed':
      return outcome.stage === 'verifying'
        ? '❌ Published, but visitors do not get it:'
        : '❌ Publishing failed:'
    case 'cancelled':
      return '🛑 Publishing was cancelled:'
  }
}

function failureOf(outcome: Outcome, place: string): Failure | undefined {
  switch (outcome.kind) {
    case 'published':
    case 'unchanged':
    case 'planned':
    case 'superseded':
      return undefined
    case 'invalidation-timed-out':
      return {
        message:
          `The invalidation ${outcome.invalidations.map(({ id }) => id).join(', ')} was not completed in time. Everything is uploaded to ` +
          `${place} and ${deletedOf(outcome)}; CloudFront may show old copies until it has completed it.`,
        hint: 'Re-run this job: it asks for the invalidation again and uploads nothing twice.',
      }
    case 'failed':
      return explainFailure(outcome.error, stateOf(outcome))
    case 'cancelled':
      return { message: `Cancelled. ${stateOf(outcome)}`, hint: 'Re-run this job to finish the publish.' }
  }
}

/** What state the site is in when a publish ended early. */
function stateOf(outcome: Outcome): string {
  const { stage, uploaded, updated, deleted, plan } = outcome
  const total = plan.changes.length
  switch (stage) {
    case 'preparing':
      return 'Nothing was changed.'
    case 'uploading':
      return (
        `${uploaded + updated} of ${total} files were uploaded and nothing was deleted: every page that is served finds what ` +
        'it refers to. A re-run uploads the rest.'
      )
    case 'switching':
      return (
        `All ${total} files were uploaded and nothing was deleted, but the edge may still serve the site as before. ` +
        'A re-run goes on from there.'
      )
    case 'invalidating':
      return (
        `All ${total} files were uploaded and ${deletedOf(outcome)}, but CloudFront may show old copies of what was ` +
        `${deleted > 0 ? 'deleted' : 'overwritten'}. A re-run asks for the invalidation again.`
      )
    case 'deleting':
      return (
        `All ${total} files were uploaded and are what visitors get; ${deleted} of ${plan.deletions.length} ` +
        'removed files were deleted. A re-run deletes the rest.'
      )
    case 'verifying':
      return 'The publish itself is complete and stays as it is. A re-run looks again.'
  }
}

function deletedOf({ deleted, plan }: Outcome): string {
  return deleted === 0
    ? 'nothing was deleted'
    : `${deleted} of ${plan.deletions.length} removed files were deleted`
}

// An output is for scripts; a first publish of a large site changes everything.
const mostChangedPaths = 1000

/** Paths below the prefix whose content or headers changed, or that went. */
function changedPaths({ plan }: Outcome): readonly string[] {
  const changed = [...plan.changes.map(({ object }) => object.path), ...plan.deletions]
  return changed.sort().slice(0, mostChangedPaths)
}

function supersededNotice(outcome: Outcome): readonly Annotation[] {
  if (outcome.kind !== 'superseded') return []
  const message = `Nothing was published: a newer run already has, ${outcome.by}`
  return [{ level: 'notice', title: 'A newer site is published', message }]
}

/** A private key in the build is a mistake somewhere, though it was not published here. */
function keyWarnings({ leftOut }: Outcome): readonly Annotation[] {
  const keys = leftOut.filter(({ why }) => why === 'private key').map(({ path }) => path)
  if (keys.length === 0) return []
  const message = `These look like private keys and were not published: ${keys.join(', ')}`
  return [{ level: 'warning', title: 'Private keys in the source', message }]
}

function failureSections({ message, hint }: Failure): readonly string[] {
  const lines = message.split('\n').map((line) => `- ${escapeMarkdown(line)}`)
  return [lines.join('\n'), ...(hint === undefined ? [] : [`**What to do:**\n\n${renderInstructions(hint)}`])]
}

function lists(outcome: Outcome): readonly string[] {
  const { plan, leftOut } = outcome
  // Of a large site, only those that are shown are made.
  const changes = [
    ...plan.changes
      .slice(0, longest)
      .map(({ object, reason }) => `${reason === 'new' ? '+' : '~'} ${object.path} (${reason})`),
    ...plan.deletions.slice(0, longest).map((path) => `- ${path}`),
  ]
  return [
    list(changesTitle(outcome), changes, 'diff', plan.changes.length + plan.deletions.length),
    list(
      outcome.kind === 'planned' ? 'To be invalidated in CloudFront' : 'Invalidated in CloudFront',
      invalidatedPaths(outcome),
    ),
    list(
      outcome.kind === 'planned' ? 'To be changed at the edge' : 'Changed at the edge',
      outcome.edge ?? [],
    ),
    list(
      'Gone from the source, and kept a while for visitors with an old page open',
      [...plan.retained.keys()].sort(),
    ),
    list('Gone from the source, and deleted by a later publish, when no cache has an old page', plan.waiting),
    list(
      'Gone from the source and kept in the bucket; <code>delete-removed: true</code> deletes them',
      plan.kept,
    ),
    list(
      'Not published, and why',
      leftOut.map(({ path, why }) => `${path} (${why})`),
    ),
  ].flat()
}

function changesTitle({ kind, stage }: Outcome): string {
  if (stage === 'verifying') return 'What changed'
  switch (kind) {
    case 'published':
    case 'unchanged':
    case 'superseded':
    case 'invalidation-timed-out':
      return 'What changed'
    case 'planned':
    case 'failed':
    case 'cancelled':
      return 'What changes'
  }
}

// A summary shows what a person reads; the whole list is in the log.
const longest = 200

function list(
  title: string,
  lines: readonly string[],
  language = '',
  total = lines.length,
): readonly string[] {
  if (lines.length === 0) return []
  const shown = lines.slice(0, longest).map(inOneLine)
  const rest = total > longest ? [`… and ${total - longest} more, in the log`] : []
  return [details(`${title} (${total})`, codeBlock([...shown, ...rest].join('\n'), language))]
}

/** A name as it is, but for what would break its line, and for marks by which `gpj.exe` is read as `exe.jpg`. */
function inOneLine(line: string): string {
  const spelled = (mark: string): string => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`
  return line.replace(/\s/g, ' ').replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, spelled)
}
