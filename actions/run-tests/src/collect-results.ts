import type { Context } from '@slipway/action-kit'
import { displayable, displayableRun } from './results/displayable.js'
import { findReports, writtenSince, type FoundReports } from './readers/find-reports.js'
import type { Inputs } from './inputs.js'
import { hookEnvironment } from './follow/node-hook.js'
import { readReport, type UnreadableReport } from './readers/read-report.js'
import { readRecords } from './follow/records.js'
import type { TestRun } from './results/test-results.js'

export interface Results {
  readonly runs: readonly TestRun[]
  readonly unreadable: readonly UnreadableReport[]
  /** Reports that lay there before the command ran, and that it did not write again: they tell of another run. */
  readonly stale: readonly string[]
}

export interface Collection {
  /** What the command needs in its environment so that results can be collected. */
  readonly environment: Readonly<Record<string, string>>
  /** What is there now; may be asked before the command has come to its end. */
  results(): Promise<Results>
}

/** Given reports are what is read; else the frameworks are followed. Never both: a test would count twice. */
export async function prepareCollection(
  inputs: Inputs,
  context: Pick<Context, 'env' | 'temporary'>,
): Promise<Collection> {
  if (inputs.reports.length > 0) {
    const before: FoundReports = inputs.reportsOnly
      ? new Map()
      : await findReports(inputs.reports, inputs.workingDirectory)
    return { environment: {}, results: () => collectReports(inputs, before) }
  }
  const folder = context.temporary.directory('records')
  return {
    environment: hookEnvironment(context.env, folder),
    results: () =>
      Promise.resolve({ runs: readRecords(folder).map(displayableRun), unreadable: [], stale: [] }),
  }
}

async function collectReports(inputs: Inputs, before: FoundReports): Promise<Results> {
  const after = await findReports(inputs.reports, inputs.workingDirectory)
  const { fresh, stale } = writtenSince(before, after)
  const runs: TestRun[] = []
  const unreadable: UnreadableReport[] = []
  for (const file of fresh) {
    const read = await readReport(file, inputs.workingDirectory)
    if ('problem' in read) unreadable.push({ ...read, problem: displayable(read.problem) })
    else runs.push(displayableRun(read))
  }
  return { runs, unreadable, stale }
}
