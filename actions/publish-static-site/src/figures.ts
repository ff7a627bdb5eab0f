import { code, escapeHtml, facts, formatBytes, formatDuration } from '@slipway/action-kit'
import { describeCost } from './cloudfront/cost.js'
import type { Outcome, Progress } from './publish/outcome.js'

type Row = readonly [name: string, value: string]

/** What a publish came to, or what it would, at a glance: no wider than a telephone. */
export function publishFigures(outcome: Outcome): string {
  const paths = invalidatedPaths(outcome).length
  const rows: Row[] = []
  const isPlan = outcome.kind === 'planned'
  rows.push([isPlan ? 'Would change' : 'Changed', changesOf(outcome)])
  const bytes = isPlan ? plannedBytes(outcome) : outcome.bytes
  if (bytes > 0) rows.push([isPlan ? 'To upload' : 'Uploaded', formatBytes(bytes)])
  if (paths > 0) rows.push([isPlan ? 'To invalidate' : 'Invalidated', describeCost(paths)])
  rows.push(...verifiedRow(outcome.verified))
  rows.push(['Time', formatDuration(outcome.durationMs)])
  return facts(rows)
}

/** The paths that were invalidated; of a plan, those that would be. */
export function invalidatedPaths({ kind, planned, invalidations }: Outcome): readonly string[] {
  return (kind === 'planned' ? planned : invalidations).flatMap(({ paths }) => paths)
}

/** What was sent for a release or a preview, and what needed not be. */
export function filesRow(upload: Progress | undefined): readonly Row[] {
  if (upload === undefined) return []
  const { uploaded, updated, bytes, plan } = upload
  const sent = uploaded + updated
  const size = sent === 0 ? '' : ` (${formatBytes(bytes)})`
  return [['Files', `${count(sent)} uploaded${size}, ${count(plan.unchanged)} copied or there already`]]
}

/** How far visitors were seen to get it. */
export function verifiedRow(checked: number | undefined): readonly Row[] {
  return checked === undefined
    ? []
    : [['Verified', checked === 0 ? 'nothing to compare' : addresses(checked)]]
}

function addresses(checked: number): string {
  return checked === 1 ? '1 address answers it' : `${count(checked)} addresses answer it`
}

/** Where the site is seen. */
export function siteLine(url: string | undefined): readonly string[] {
  return url === undefined ? [] : [`**Site:** ${linkTo(url)}`]
}

/** Who was there first. */
export function newerLine(by: string): string {
  return `Nothing was changed. The newer run: ${linkTo(by)}`
}

/** An address as a link, which may be broken to fit; what is none is shown as it is. */
function linkTo(text: string): string {
  if (!/^https?:\/\/[^\s"'<>]+$/.test(text)) return code(text)
  const address = escapeHtml(text)
  return `<a href="${address}">${address}</a>`
}

export function count(files: number): string {
  return files.toLocaleString('en-US')
}

/** New, updated and deleted files, and those that stay: in a clause. */
export function changesOf({ kind, plan, uploaded, updated, deleted }: Outcome): string {
  const isPlan = kind === 'planned'
  const added = plan.changes.filter(({ reason }) => reason === 'new').length
  const kept = plan.kept.length + plan.retained.size + plan.waiting.length
  const parts = [
    [isPlan ? added : uploaded, 'new'],
    [isPlan ? plan.changes.length - added : updated, 'updated'],
    [isPlan ? plan.deletions.length : deleted, 'deleted'],
  ] as const
  const changed = parts.filter(([files]) => files > 0).map(([files, what]) => `${count(files)} ${what}`)
  const rest = [
    ...(plan.unchanged > 0 ? [`${count(plan.unchanged)} as they were`] : []),
    ...(kept > 0 ? [`${count(kept)} kept though gone from the source`] : []),
  ]
  return [changed.length === 0 ? 'nothing' : changed.join(', '), ...rest].join('; ')
}

function plannedBytes({ plan }: Outcome): number {
  const puts = plan.changes.filter(({ how }) => how.kind === 'put')
  return puts.reduce((sum, { object }) => sum + object.size, 0)
}
