import type { Section } from '@slipway/github'
import { summarizeCoverage } from '../coverage/coverage-summary.js'
import { summarizeFindings } from '../lint/lint-summary.js'
import type { Outcome } from '../outcome.js'
import { qualityGateSection } from './quality-gate-section.js'
import { failureSections } from './failure-sections.js'
import { glance } from './glance.js'
import { remarkSection } from './report-remarks.js'
import { stageSection } from './stage-section.js'
import { kindSection, slowestSection, suiteSection } from './suite-sections.js'
import { flakySection, quarantineSection } from './unsteady-sections.js'

/** The step summary: one glance, then what failed, then what to look up. What stands last is what is cut first. */
export function summarize(outcome: Outcome, name: string): readonly Section[] {
  const { findings, changedFiles, coverage, baseline, qualityGate } = outcome
  return [
    ...glance(outcome, name),
    ...stageSection(outcome.stages),
    ...failureSections(outcome.failures, changedFiles),
    ...remarkSection(outcome),
    ...flakySection(outcome),
    ...quarantineSection(outcome),
    ...titled('Static analysis', summarizeFindings(findings, changedFiles)),
    ...qualityGateSection(qualityGate),
    ...titled('Coverage', coverage === undefined ? [] : summarizeCoverage(coverage, baseline?.coverage)),
    ...kindSection(outcome),
    ...suiteSection(outcome),
    ...slowestSection(outcome),
  ]
}

function titled(title: string, texts: readonly string[]): readonly Section[] {
  return texts.map((text) => ({ title, text }))
}
