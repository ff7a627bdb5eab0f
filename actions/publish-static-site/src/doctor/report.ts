import {
  code,
  codeBlock,
  details,
  escapeMarkdown,
  type Annotation,
  type Failure,
  type Report,
} from '@slipway/action-kit'
import { renderInstructions } from '../instructions.js'
import type { Diagnosis } from './doctor.js'
import type { Finding, Level } from './finding.js'

const icons: Readonly<Record<Level, string>> = { error: '❌', warning: '⚠️', unknown: '❔', hint: '💡' }

/** Outputs, summary and failure of `mode: doctor`. @param place `s3://bucket/prefix` */
export function reportDiagnosis({ kind, findings, policies }: Diagnosis, place: string): Report {
  const failure = failureOf(findings)
  return {
    outputs: { outcome: kind === 'healthy' ? 'healthy' : 'failed' },
    summary: [
      `### ${kind === 'healthy' ? '🩺 Healthy:' : '🩺 Something is wrong:'} ${code(place)}`,
      findings.length === 0 ? 'Nothing is wrong with bucket and distribution.' : countsOf(findings),
      ...findings.map(section),
      ...policies.map(({ title, text }) => details(title, codeBlock(text, 'json'))),
    ],
    annotations: warningsOf(findings),
    ...(failure === undefined ? {} : { failure }),
  }
}

function countsOf(findings: readonly Finding[]): string {
  const names: readonly (readonly [Level, string])[] = [
    ['error', 'error'],
    ['warning', 'warning'],
    ['unknown', 'not looked at'],
    ['hint', 'hint'],
  ]
  return names
    .map(([level, name]) => [findings.filter((finding) => finding.level === level).length, name] as const)
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}${count === 1 || name === 'not looked at' ? '' : 's'}`)
    .join(' · ')
}

function section({ level, what, why, mend }: Finding): string {
  return [`**${icons[level]} ${escapeMarkdown(what)}**`, escapeMarkdown(why), renderInstructions(mend)].join(
    '\n\n',
  )
}

function failureOf(findings: readonly Finding[]): Failure | undefined {
  const errors = findings.filter(({ level }) => level === 'error')
  if (errors.length === 0) return undefined
  return {
    message: errors.map(({ what, why }) => `${what}. ${why}`).join('\n'),
    hint: errors.map(({ mend }) => mend).join('\n\n'),
  }
}

function warningsOf(findings: readonly Finding[]): readonly Annotation[] {
  return findings
    .filter(({ level }) => level === 'warning')
    .map(({ what, why, mend }) => ({ level: 'warning', title: what, message: `${why}\n${mend}` }))
}
