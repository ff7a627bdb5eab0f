import { countLevels, describeCounts } from './count-findings.js'
import type { Finding } from './finding.js'

/** The level from which on a finding fails the run. */
export const failOnLevels = ['error', 'warning', 'none'] as const
export type FailOn = (typeof failOnLevels)[number]

export interface LintVerdict {
  /** `tolerated`: there are findings, and none of them fails the run. */
  readonly kind: 'clean' | 'tolerated' | 'failed'
  /** A sentence; of a failure, one that says what made it one. */
  readonly why: string
}

/** Whether what was found fails the run. Notes never do. */
export function judgeFindings(findings: readonly Finding[], failOn: FailOn): LintVerdict {
  const counts = countLevels(findings)
  if (findings.length === 0) return { kind: 'clean', why: 'Static analysis and compilers found nothing.' }
  const tools = [...new Set(findings.map(({ tool }) => tool))].sort()
  const found = `${nameTools(tools)} found ${describeCounts(counts)}`
  const fails =
    failOn === 'error' ? counts.error > 0 : failOn === 'warning' && counts.error + counts.warning > 0
  if (fails) {
    const failing = failOn === 'error' || counts.warning === 0 ? 'errors fail' : 'errors and warnings fail'
    return { kind: 'failed', why: `${found}; ${failing} the run (fail-on: ${failOn}).` }
  }
  return { kind: 'tolerated', why: `${found}; none of it fails the run (fail-on: ${failOn}).` }
}

function nameTools(tools: readonly string[]): string {
  const [first = '', second, ...others] = tools
  if (second === undefined) return first
  return others.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${others.length} more`
}
