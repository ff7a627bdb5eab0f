import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, runStep, type StepOptions, type StepResult } from '@slipway/testkit'

const folders: string[] = []

afterAll(() => {
  for (const path of folders.splice(0)) rmSync(path, { recursive: true })
})

/** A copy of a fixture in a folder of its own, with this repository's Jest and Mocha installed. */
export function checkOut(fixture: string): string {
  const workspace = makeFolder('workspace')
  cpSync(join(__dirname, 'fixtures', fixture), workspace, { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(workspace, 'node_modules'))
  return workspace
}

export interface RunResult extends StepResult {
  /** The results directory; absolute. */
  readonly results: string
}

/**
 * Runs the bundle on a fixture, or on the workspace that is given; whatever becomes of it, it leaves nothing behind but
 * its results.
 */
export async function run(fixture: string, options: Partial<StepOptions> = {}): Promise<RunResult> {
  const workspace = options.workspace ?? checkOut(fixture)
  const results = join(makeFolder('results'), 'full')
  const inputs = { 'results-directory': results, ...options.inputs }
  const step = await runStep({ action: 'actions/run-tests', ...options, inputs, workspace })
  expect(step.leftAfterMain).toEqual([])
  return { ...step, results }
}

/** A folder that goes when the tests of this file have ended. */
export function makeFolder(purpose: string): string {
  const path = mkdtempSync(join(tmpdir(), `slipway-${purpose}-`))
  folders.push(path)
  return path
}

/** The outputs that count tests. */
export function counts(passed: number, failed: number, skipped: number): Readonly<Record<string, string>> {
  return {
    passed: String(passed),
    failed: String(failed),
    skipped: String(skipped),
    total: String(passed + failed + skipped),
  }
}
