import type { Context } from '@slipway/action-kit'
import { openGitHub, readTestedEvent, type Answer } from '@slipway/github'
import { fileTimes } from './history/file-times.js'
import type { Records } from './history/open-records.js'
import type { Inputs } from './inputs.js'
import type { Outcome } from './outcome.js'
import type { Places } from './places/places.js'
import { checkRunOf } from './report/check-run.js'
import { commentOf } from './report/comment.js'
import { countTests } from './results/test-results.js'

/** Tells GitHub, as far as it is asked for and permitted. What is not permitted is a notice, and never a failure. */
export async function tellGitHub(outcome: Outcome, inputs: Inputs, context: Context): Promise<void> {
  if (!inputs.checkRun && !inputs.comment) return
  const { log } = context
  const event = await readTestedEvent(inputs.githubToken, context)
  const github = openGitHub({ token: inputs.githubToken, event, context })
  if (inputs.checkRun) {
    told('check run', await github.createCheckRun(checkRunOf(outcome, inputs.name)), log)
  }
  const { whyNoPullRequest } = event
  if (inputs.comment && whyNoPullRequest !== undefined) {
    log.notice(`There is no comment: ${whyNoPullRequest}.`)
  } else if (inputs.comment) {
    told('comment', await github.putComment(commentOf(outcome, inputs.name)), log)
  }
}

function told(what: string, answer: Answer<{ readonly url: string }>, log: Context['log']): void {
  if (answer.kind === 'done') log.info(`The ${what}: ${answer.value.url}`)
  else log.notice(`There is no ${what}: ${answer.why}.`)
}

/** Keeps what later runs compare with and divide by. What did not run to its end is no measure. */
export async function keepRecord(outcome: Outcome, records: Records, places: Places): Promise<void> {
  const { verdict, runs, shard, durationMs, coverage, flaky } = outcome
  if (verdict.kind !== 'passed' && verdict.kind !== 'failed') return
  await records.save(
    {
      ...countTests(runs),
      flaky: flaky.length,
      durationMs,
      coverage: coverage?.total.percent,
      times: fileTimes(runs, places),
    },
    shard === undefined ? 'whole' : String(shard.index),
  )
}
