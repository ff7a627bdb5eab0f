import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, runStep, type StepOptions, type StepResult } from '@slipway/testkit'

const workspaces: string[] = []

afterAll(() => {
  for (const path of workspaces.splice(0)) rmSync(path, { recursive: true })
})

/** A copy of a fixture in a folder of its own, with this repository's Jest and Mocha installed. */
export function checkOut(fixture: string): string {
  const workspace = mkdtempSync(join(tmpdir(), 'slipway-workspace-'))
  workspaces.push(workspace)
  cpSync(join(__dirname, 'fixtures', fixture), workspace, { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(workspace, 'node_modules'))
  return workspace
}

/** Runs the bundle on a fixture, or on the workspace that is given; whatever becomes of it, it leaves nothing behind. */
export async function run(fixture: string, options: Partial<StepOptions> = {}): Promise<StepResult> {
  const workspace = options.workspace ?? checkOut(fixture)
  const result = await runStep({ action: 'actions/run-tests', ...options, workspace })
  expect(result.leftAfterMain).toEqual([])
  return result
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
