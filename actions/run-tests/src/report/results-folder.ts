import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asError, UserError } from '@slipway/action-kit'
import type { Outcome } from '../outcome.js'
import { writeJUnitFile } from './junit-file.js'
import { writeResultsJson } from './results-json.js'

/** What the files of a results folder are called. */
const resultFiles = { page: 'index.html', json: 'results.json', junit: 'junit.xml' } as const

/**
 * Writes the full results: a page for people, all of it as JSON, and a JUnit file for other tools.
 * @param folder absolute; made when it is not there
 * @param name what the run is called
 * @throws UserError when it cannot be written
 */
export async function writeResults(outcome: Outcome, folder: string, name: string): Promise<void> {
  try {
    const { reportPage } = await import('./html/page.js')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, resultFiles.page), reportPage(outcome, name))
    writeResultsJson(outcome, join(folder, resultFiles.json))
    writeJUnitFile(outcome, join(folder, resultFiles.junit))
  } catch (error) {
    throw new UserError(`The results cannot be written to ${folder}`, {
      cause: asError(error),
      hint: 'Give results-directory a folder that this step may write to, with room for the results.',
    })
  }
}
