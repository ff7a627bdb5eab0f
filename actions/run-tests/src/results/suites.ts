import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { TestCase, TestRun } from './test-results.js'

/** A test file, or a class where the report names no file. */
export interface Suite {
  readonly name: string
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Of its tests together. */
  readonly durationMs: number
}

export interface TimedTest {
  readonly test: TestCase
  readonly suite: string
  readonly durationMs: number
}

/** The suites, those with failures first, each part in the order of their names. */
export function groupSuites(runs: readonly TestRun[], workspace: string): readonly Suite[] {
  const suites = new Map<string, { passed: number; failed: number; skipped: number; durationMs: number }>()
  for (const run of runs) {
    for (const test of run.tests) {
      const name = suiteOf(test, run, workspace)
      const suite = suites.get(name) ?? { passed: 0, failed: 0, skipped: 0, durationMs: 0 }
      suite[test.status]++
      suite.durationMs += test.durationMs ?? 0
      suites.set(name, suite)
    }
  }
  return [...suites]
    .map(([name, suite]) => ({ name, ...suite }))
    .sort((a, b) => Number(b.failed > 0) - Number(a.failed > 0) || (a.name < b.name ? -1 : 1))
}

/** The tests that took longest, longest first. */
export function slowestTests(
  runs: readonly TestRun[],
  workspace: string,
  count: number,
): readonly TimedTest[] {
  return runs
    .flatMap((run) =>
      run.tests.map((test) => ({
        test,
        suite: suiteOf(test, run, workspace),
        durationMs: test.durationMs ?? 0,
      })),
    )
    .filter(({ durationMs }) => durationMs > 0)
    .sort((a, b) => b.durationMs - a.durationMs)
    .slice(0, count)
}

function suiteOf(test: TestCase, run: TestRun, workspace: string): string {
  if (test.file === undefined) return test.suite[0] ?? run.report ?? run.framework
  const path = resolve(run.directory, test.file)
  const inside = relative(workspace, path)
  return isAbsolute(inside) || inside.startsWith('..') ? path : inside.split(sep).join('/')
}
