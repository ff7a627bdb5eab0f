import type { Context } from '@slipway/action-kit'
import type { Finding, Level } from './finding.js'

const labels: Readonly<Record<Level, string>> = {
  error: 'ERROR  ',
  warning: 'WARNING',
  unknown: 'UNKNOWN',
  hint: 'HINT   ',
}

/** Every finding with its reason and what to do. */
export function printFindings(findings: readonly Finding[], log: Pick<Context['log'], 'info'>): void {
  if (findings.length === 0) log.info('Nothing is wrong with bucket and distribution')
  for (const { level, what, why, mend } of findings) {
    log.info(`${labels[level]} ${what}`)
    log.info(`        ${why}`)
    for (const line of mend.split('\n')) log.info(`        > ${line}`)
  }
}
