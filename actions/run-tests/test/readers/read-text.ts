import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReportContent } from '../../src/readers/content.js'
import { readReport, type UnreadableReport } from '../../src/readers/read-report.js'
import type { TestRun } from '../../src/results/test-results.js'

const folder = mkdtempSync(join(tmpdir(), 'slipway-reports-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The path that `readText` gives to what it reads. */
export const report = join(folder, 'results')

/** Reads a text as a report file whose name says nothing. */
export function readText(content: string | Uint8Array): Promise<ReportContent | UnreadableReport> {
  writeFileSync(report, content)
  return readReport(report, '/workspace')
}

/** Reads a text that has to be a report of tests. */
export async function readRun(content: string | Uint8Array): Promise<TestRun> {
  const read = await readText(content)
  if (!('kind' in read) || read.kind !== 'tests') throw new Error(JSON.stringify(read))
  return read.run
}
