import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context } from '@slipway/action-kit'
import type { Inputs } from './inputs.js'

/**
 * Where the full results go. It outlives the step, for a later one to upload; without an input it is below RUNNER_TEMP,
 * which the runner empties at the end of the job.
 */
export function chooseResultsDirectory(
  { resultsDirectory }: Pick<Inputs, 'resultsDirectory'>,
  { env }: Pick<Context, 'env'>,
): string {
  return resultsDirectory ?? mkdtempSync(join(env.RUNNER_TEMP ?? tmpdir(), 'test-results-'))
}
