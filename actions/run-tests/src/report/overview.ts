import type { Context } from '@slipway/action-kit'
import { countLevels, describeCounts } from '../lint/count-findings.js'
import type { Outcome } from '../outcome.js'
import { countOutcome } from './counts.js'
import { headline } from './failure-message.js'
import type { FailedTest } from './failures.js'

// The log is not cut by anyone; a run where everything fails is told by its first failures all the same.
const maxFailures = 1_000

/** What a reader of the log needs when the commands' own output is folded away. */
export function printOverview(outcome: Outcome, log: Pick<Context['log'], 'info'>): void {
  const { failures, flaky, quarantined, quarantineRemarks, findings } = outcome
  print('✕', failures, log)
  print('⚠ flaky:', flaky, log)
  print('⚠ in quarantine:', quarantined, log)
  for (const remark of quarantineRemarks) log.info(`⚠ quarantine: ${remark}`)
  if (findings.length > 0) log.info(`Linters and compilers found ${describeCounts(countLevels(findings))}`)
  const counts = countOutcome(outcome)
  const unsteady = counts.quarantined > 0 ? `, ${counts.quarantined} failed in quarantine` : ''
  log.info(`${counts.passed} passed, ${counts.failed} failed${unsteady}, ${counts.skipped} skipped`)
}

function print(mark: string, tests: readonly FailedTest[], log: Pick<Context['log'], 'info'>): void {
  for (const { title, place, message } of tests.slice(0, maxFailures)) {
    const where =
      place === undefined ? '' : ` (${place.file}${place.line === undefined ? '' : `:${place.line}`})`
    log.info(`${mark} ${title}${where}: ${headline(message, 200)}`)
  }
  const left = tests.length - maxFailures
  if (left > 0) log.info(`${mark} and ${left} more`)
}
