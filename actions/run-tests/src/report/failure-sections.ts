import { code, codeBlock, details, escapeMarkdown, table } from '@slipway/action-kit'
import type { Section } from '@slipway/github'
import type { Place } from '../places/place.js'
import { groupByCause, type Cause } from './causes.js'
import { headline, shorten } from './failure-message.js'
import { showsDiff, type FailedTest } from './failures.js'

// More than anyone reads in one sitting; all of them are in the log and in the full results.
const maxListed = 100
const maxDetailed = 25
const maxMessage = 4_000
const maxNamed = 20

/** The failures: a row for each cause, then each with all that helps to mend it. */
export function failureSections(
  failures: readonly FailedTest[],
  changedFiles: ReadonlySet<string>,
): readonly Section[] {
  if (failures.length === 0) return []
  const causes = groupByCause(failures, changedFiles)
  return [
    { title: 'Failed', text: `#### Failed\n\n${causeTable(causes, changedFiles)}` },
    ...causes.slice(0, maxDetailed).map((cause) => ({
      title: cause.first.title,
      text: causeDetails(cause, '❌'),
    })),
  ]
}

/** A row for each cause, without details: for where room is short. */
export function causeTable(
  causes: readonly Cause[],
  changedFiles: ReadonlySet<string>,
  most = maxListed,
): string {
  const shown = causes.slice(0, most)
  const rows = shown.map(({ first, others }) => [
    escapeMarkdown(shorten(first.title, 300)) + (others.length === 0 ? '' : ` and ${others.length} more`),
    describePlace(first.place) + (isChanged(first, changedFiles) ? ' (changed)' : ''),
    escapeMarkdown(headline(first.message, 200)),
  ])
  const left = causes.slice(most).reduce((sum, { others }) => sum + 1 + others.length, 0)
  const note = left > 0 ? `\n\n_${left} more failed; the log names them all._` : ''
  return table(['Test', 'Where', 'Message'], rows) + note
}

function isChanged({ place }: FailedTest, changedFiles: ReadonlySet<string>): boolean {
  return place !== undefined && changedFiles.has(place.file)
}

export function describePlace(place: Place | undefined): string {
  if (place === undefined) return '–'
  return code(shorten(place.line === undefined ? place.file : `${place.file}:${place.line}`, 300))
}

export function causeDetails({ first, others }: Cause, icon: string): string {
  const { title, place, message, diff, source, rerun } = first
  const text = shorten(message, maxMessage)
  const parts = [
    codeBlock(text, showsDiff(text) ? 'diff' : 'text'),
    ...(diff === undefined
      ? []
      : [`\\- expected, + actual:\n\n${codeBlock(shorten(diff, maxMessage), 'diff')}`]),
    ...(source === undefined ? [] : [`${describePlace(place)}\n\n${codeBlock(source, 'text')}`]),
    ...(rerun === undefined ? [] : [`Run just this test:\n\n${codeBlock(shorten(rerun, 2_000), 'sh')}`]),
    ...(others.length === 0 ? [] : [`The same in:\n\n${nameOthers(others)}`]),
  ]
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  return details(`${icon} ${escapeMarkdown(shorten(title, 300))}${more}`, parts.join('\n\n'))
}

function nameOthers(others: readonly FailedTest[]): string {
  const names = others.slice(0, maxNamed).map(({ title }) => `- ${escapeMarkdown(shorten(title, 300))}`)
  const left = others.length - names.length
  return [...names, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n')
}
