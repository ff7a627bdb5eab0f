import { isAbsolute } from 'node:path'
import type { Annotation } from '@slipway/action-kit'
import { shorten } from '../report/failure-message.js'
import type { Finding } from './finding.js'
import { orderFindings } from './order-findings.js'

const maxMessage = 2_000
const maxPlaces = 5

const levels: Readonly<Record<Finding['level'], Annotation['level']>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
}

/**
 * One annotation for each cause, the most important first: what the same rule says in the same words in other places is
 * told with the first of them.
 * @param findings merged
 */
export function annotateFindings(
  findings: readonly Finding[],
  changedFiles: ReadonlySet<string>,
): readonly Annotation[] {
  const causes = new Map<string, Finding[]>()
  for (const finding of orderFindings(findings, changedFiles)) {
    const { tool, level, rule, message } = finding
    const key = JSON.stringify([tool, level, rule, message])
    const cause = causes.get(key)
    if (cause === undefined) causes.set(key, [finding])
    else cause.push(finding)
  }
  return [...causes.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [annotate(first, others)],
  )
}

function annotate(finding: Finding, others: readonly Finding[]): Annotation {
  const { tool, level, rule, message, line, column } = finding
  // Only a file of the repository can be annotated; any other is named in the text.
  const file = finding.file === undefined || isAbsolute(finding.file) ? undefined : finding.file
  const elsewhere = finding.file !== undefined && file === undefined ? [`In ${placeOf(finding)}.`] : []
  const text = [
    message === '' ? 'It says nothing about it.' : message,
    ...elsewhere,
    ...describeOthers(others),
  ]
  return {
    level: levels[level],
    title: shorten(rule === undefined ? tool : `${tool}: ${rule}`, 200),
    message: shorten(text.join('\n\n'), maxMessage),
    ...(file === undefined ? {} : { file }),
    ...(file === undefined || line === undefined ? {} : { line }),
    // A column without a line is no place.
    ...(file === undefined || line === undefined || column === undefined ? {} : { column }),
  }
}

function describeOthers(others: readonly Finding[]): readonly string[] {
  if (others.length === 0) return []
  const named = others.slice(0, maxPlaces).map(placeOf)
  const left = others.length - named.length
  const more = left > 0 ? ` and ${left} more` : ''
  return [
    `The same in ${others.length} more ${others.length === 1 ? 'place' : 'places'}: ${named.join(', ')}${more}`,
  ]
}

function placeOf({ file, line }: Finding): string {
  if (file === undefined) return 'no file'
  return line === undefined ? file : `${file}:${line}`
}
