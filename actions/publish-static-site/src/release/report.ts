import {
  code,
  codeBlock,
  details,
  escapeMarkdown,
  facts,
  formatDuration,
  type Report,
} from '@slipway/action-kit'
import { explainFailure } from '../explain-failure.js'
import { filesRow, newerLine, siteLine, verifiedRow } from '../figures.js'
import { renderInstructions } from '../instructions.js'
import type { ReleaseOutcome } from './outcome.js'

/** Outputs, summary and failure of a release or a rollback. */
export function reportRelease(outcome: ReleaseOutcome, place: string): Report {
  const { upload, url, removed } = outcome
  const failure = failureOf(outcome)
  const changed = [
    ...(upload?.plan.changes ?? []).map(({ object }) => object.path),
    ...(upload?.plan.deletions ?? []),
  ].sort()
  return {
    outputs: {
      outcome: outcome.kind,
      uploaded: upload?.uploaded ?? 0,
      updated: upload?.updated ?? 0,
      unchanged: upload?.plan.unchanged ?? 0,
      deleted: upload?.deleted ?? 0,
      bytes: upload?.bytes ?? 0,
      url,
      release: shownAfter(outcome),
      'invalidation-ids': '',
      'changed-paths': JSON.stringify(changed.slice(0, mostChangedPaths)),
    },
    summary: [
      `### ${titleOf(outcome)} ${code(place)}`,
      ...(failure === undefined
        ? []
        : [
            failure.message
              .split('\n')
              .map((line) => `- ${escapeMarkdown(line)}`)
              .join('\n'),
          ]),
      ...(failure?.hint === undefined ? [] : [`**What to do:**\n\n${renderInstructions(failure.hint)}`]),
      ...siteLine(url),
      outcome.kind === 'superseded' ? newerLine(outcome.by) : releaseFigures(outcome),
      ...(removed.length === 0
        ? []
        : [details(`Old releases that were deleted (${removed.length})`, codeBlock(removed.join('\n')))]),
    ],
    annotations:
      outcome.kind === 'superseded'
        ? [
            {
              level: 'notice',
              title: 'A newer site is released',
              message: `Nothing was switched: a newer run already has, ${outcome.by}`,
            },
          ]
        : [],
    ...(failure === undefined ? {} : { failure }),
  }
}

// An output is for scripts; a first release of a large site changes everything.
const mostChangedPaths = 1000

function titleOf(outcome: ReleaseOutcome): string {
  switch (outcome.kind) {
    case 'released':
      return '🌐 Released to'
    case 'rolled-back':
      return '⏪ Rolled back'
    case 'unchanged':
      return '🌐 Nothing to release:'
    case 'superseded':
      return '⏭️ A newer run has released to'
    case 'failed':
      return failedTitle(outcome)
    case 'cancelled':
      return `🛑 The ${outcome.work} was cancelled:`
  }
}

function failedTitle({ work, stage }: ReleaseOutcome): string {
  if (stage !== 'verifying') return `❌ The ${work} failed:`
  return `❌ ${work === 'release' ? 'Released' : 'Rolled back'}, but visitors do not get it:`
}

/** What visitors get, what they got before, and what it took. */
function releaseFigures(outcome: ReleaseOutcome): string {
  const { release, previous, upload, durationMs } = outcome
  const rows: (readonly [name: string, value: string])[] = []
  const shown = shownAfter(outcome)
  // They were seen not to.
  const isUnseen = outcome.kind === 'failed' && outcome.stage === 'verifying'
  if (shown !== undefined) rows.push([isUnseen ? 'Switched to' : 'Visitors get', code(shown)])
  if (release !== undefined && release !== shown) rows.push(['This release', code(release)])
  if (previous !== undefined && previous !== shown) rows.push(['Before', code(previous)])
  rows.push(...filesRow(upload), ...verifiedRow(outcome.verified))
  rows.push(['Time', formatDuration(durationMs)])
  return facts(rows)
}

function isSwitched({ stage }: ReleaseOutcome): boolean {
  return stage === 'switched' || stage === 'verifying'
}

/** The release that visitors get at the end. */
function shownAfter(outcome: ReleaseOutcome): string | undefined {
  switch (outcome.kind) {
    case 'released':
    case 'rolled-back':
    case 'unchanged':
      return outcome.release
    case 'superseded':
      return outcome.previous
    case 'failed':
    case 'cancelled':
      return isSwitched(outcome) ? outcome.release : outcome.previous
  }
}

/** What visitors get when a release or a rollback ended early. */
function stateOf({ stage, release, previous }: ReleaseOutcome): string {
  const before = previous === undefined ? 'what they got before' : `the release ${previous}`
  switch (stage) {
    case 'preparing':
      return `Visitors get ${before}.`
    case 'switching':
      return `Visitors get ${before} unless this log says that it was switched.`
    case 'switched':
      return `The switch to ${release ?? ''} is written and stays. A re-run does the rest.`
    case 'verifying':
      return `The switch to ${release ?? ''} is written and stays. A re-run looks again.`
  }
}

function failureOf(outcome: ReleaseOutcome): Report['failure'] {
  const kept = stateOf(outcome)
  switch (outcome.kind) {
    case 'released':
    case 'rolled-back':
    case 'unchanged':
    case 'superseded':
      return undefined
    case 'failed':
      return explainFailure(outcome.error, kept)
    case 'cancelled':
      return { message: `Cancelled. ${kept}`, hint: 'Re-run this job: it uploads nothing twice.' }
  }
}
