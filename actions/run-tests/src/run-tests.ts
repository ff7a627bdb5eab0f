import { asError, type Context } from '@slipway/action-kit'
import { prepareCollection, type Results } from './collect-results.js'
import { detectCommand } from './projects/detect-command.js'
import { describeFailures, type FailedTest } from './report/failures.js'
import { headline } from './report/failure-message.js'
import type { Inputs } from './inputs.js'
import { runCommand } from './run-command.js'
import { countTests } from './results/test-results.js'
import { cancelled, judge, type Verdict } from './verdict.js'

/** What became of the tests, and what that was concluded from. */
export interface Outcome extends Results {
  readonly verdict: Verdict
  readonly failures: readonly FailedTest[]
  /** Nothing when only reports were read. */
  readonly command: string | undefined
  /** 0 when only reports were read. */
  readonly durationMs: number
  readonly workspace: string
}

/** Runs the tests and judges them. What the tests do is never an error: it is in the outcome. */
export async function runAndJudge(inputs: Inputs, context: Context): Promise<Outcome> {
  const { clock, log, signal, workspace } = context
  const command = inputs.reportsOnly ? undefined : (inputs.testCommand ?? chooseCommand(inputs, context))
  const collection = await prepareCollection(inputs, context)
  const started = clock.now()
  const end =
    command === undefined
      ? undefined
      : await runCommand(
          command,
          { directory: inputs.workingDirectory, environment: collection.environment },
          context,
        ).catch((error: unknown) => {
          if (!signal.aborted) throw error
          return undefined
        })
  const durationMs = command === undefined ? 0 : clock.now() - started
  const results = await collection.results()
  if (results.stale.length > 0) {
    log.warning(
      `Left out, since this run did not write them: ${results.stale.length} files that match reports, the first is ${results.stale[0] ?? ''}`,
    )
  }
  const verdict = signal.aborted
    ? cancelled(results, asError(signal.reason))
    : judge({ ...results, end, reports: inputs.reports })
  const failures = describeFailures(results.runs, workspace)
  printOverview(failures, results, log)
  return { ...results, verdict, failures, command, durationMs, workspace }
}

/** What a reader of the log needs when the command's own output is folded away. */
function printOverview(failures: readonly FailedTest[], { runs }: Results, log: Context['log']): void {
  for (const { title, place, message } of failures) {
    const where =
      place === undefined ? '' : ` (${place.file}${place.line === undefined ? '' : `:${place.line}`})`
    log.info(`✕ ${title}${where}: ${headline(message, 200)}`)
  }
  const { passed, failed, skipped } = countTests(runs)
  log.info(`${passed} passed, ${failed} failed, ${skipped} skipped`)
}

function chooseCommand(inputs: Inputs, { log, workspace }: Context): string {
  const { command, because } = detectCommand(inputs.workingDirectory, workspace)
  log.info(`The tests are run by ${command}: ${because}.`)
  return command
}
