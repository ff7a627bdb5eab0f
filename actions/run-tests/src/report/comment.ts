import type { Section, StickyComment } from '@slipway/github'
import { summarizeCoverage } from '../coverage/coverage-summary.js'
import { countLevels, describeCounts } from '../lint/count-findings.js'
import type { Outcome } from '../outcome.js'
import { groupByCause } from './causes.js'
import { causeDetails, causeTable } from './failure-sections.js'
import { glance } from './glance.js'
import { qualityGateSection } from './quality-gate-section.js'
import { flakySection } from './unsteady-sections.js'

const maxListed = 20
const maxDetailed = 5

/** What the pull request's comment says: short, for it stands between what people say. */
export function commentOf(outcome: Outcome, name: string): StickyComment {
  const { baseline, coverage } = outcome
  const covered = coverage === undefined ? [] : summarizeCoverage(coverage, baseline?.coverage).slice(0, 2)
  return {
    kind: 'tests',
    name,
    sections: [
      ...glance(outcome, name),
      ...failures(outcome),
      ...flakySection(outcome),
      ...findings(outcome),
      ...qualityGateSection(outcome.qualityGate),
      ...covered.map((text) => ({ title: 'Coverage', text })),
    ],
  }
}

function failures({ failures: all, changedFiles }: Outcome): readonly Section[] {
  if (all.length === 0) return []
  const causes = groupByCause(all, changedFiles)
  return [
    { title: 'Failed', text: `#### Failed\n\n${causeTable(causes, changedFiles, maxListed)}` },
    ...causes.slice(0, maxDetailed).map((cause) => ({
      title: cause.first.title,
      text: causeDetails(cause, '❌'),
    })),
  ]
}

function findings({ findings: all }: Outcome): readonly Section[] {
  if (all.length === 0) return []
  const counts = describeCounts(countLevels(all))
  return [{ title: 'Static analysis', text: `Static analysis and compilers found ${counts}.` }]
}
