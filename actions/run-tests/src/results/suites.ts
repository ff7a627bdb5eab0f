import { resolve } from 'node:path'
import { workspacePath } from '../places/workspace-path.js'
import { frameworkNames } from './framework-names.js'
import type { Framework, TestCase, TestRun } from './test-results.js'

export interface SuiteCounts {
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

/** What a test's suite is called: the file, relative to the workspace, or the class where the report names no file. */
export type NameSuite = (test: TestCase, run: TestRun) => string

/** Names suites; what it has worked out for a file it keeps. */
export function createSuiteNames(workspace: string): NameSuite {
  const names = new Map<string, string>()
  return (test, { directory, report, framework }) => {
    if (test.file === undefined) {
      return test.suite[0] ?? (report === undefined ? framework : workspacePath(report, workspace))
    }
    const key = `${directory}\0${test.file}`
    const name = names.get(key) ?? workspacePath(resolve(directory, test.file), workspace)
    names.set(key, name)
    return name
  }
}

/**
 * The suites, a test file or class each, those with failures first, each part in the order of their names. Folded ones
 * count under the names that they have.
 */
export function groupSuites(runs: readonly TestRun[], workspace: string): readonly SuiteCounts[] {
  const nameOf = createSuiteNames(workspace)
  return tally(runs, nameOf, ({ name }) => name).sort(
    (a, b) => Number(b.failed > 0) - Number(a.failed > 0) || (a.name < b.name ? -1 : 1),
  )
}

/** The tests by module and by what their build tool calls their kind, in the order of their runs. */
export function groupByKind(runs: readonly TestRun[]): readonly SuiteCounts[] {
  const kindOf = ({ module, kind, framework }: TestRun): string =>
    [module, kind ?? frameworkKinds[framework]].filter((part) => part !== undefined).join(': ')
  return tally(
    runs,
    (_, run) => kindOf(run),
    (_, run) => kindOf(run),
  )
}

// Surefire runs unit tests, Failsafe integration tests: https://maven.apache.org/surefire/maven-failsafe-plugin/
const frameworkKinds: Readonly<Record<Framework, string>> = {
  ...frameworkNames,
  surefire: 'unit (Surefire)',
  failsafe: 'integration (Failsafe)',
  report: 'reports',
}

/** The tests that took longest, longest first. */
export function slowestTests(
  runs: readonly TestRun[],
  workspace: string,
  count: number,
): readonly TimedTest[] {
  const nameOf = createSuiteNames(workspace)
  return runs
    .flatMap((run) => run.tests.map((test) => ({ test, run, durationMs: test.durationMs ?? 0 })))
    .filter(({ durationMs }) => durationMs > 0)
    .sort((a, b) => b.durationMs - a.durationMs)
    .slice(0, count)
    .map(({ test, run, durationMs }) => ({ test, durationMs, suite: nameOf(test, run) }))
}

function tally(
  runs: readonly TestRun[],
  nameOf: NameSuite,
  nameOfFolded: (suite: { readonly name: string }, run: TestRun) => string,
): SuiteCounts[] {
  type Mutable = { -readonly [Key in Exclude<keyof SuiteCounts, 'name'>]: number }
  const all = new Map<string, Mutable>()
  const countsOf = (name: string): Mutable => {
    const counts = all.get(name) ?? { passed: 0, failed: 0, skipped: 0, durationMs: 0 }
    all.set(name, counts)
    return counts
  }
  for (const run of runs) {
    for (const test of run.tests) {
      const counts = countsOf(nameOf(test, run))
      counts[test.status]++
      counts.durationMs += test.durationMs ?? 0
    }
    for (const folded of run.folded ?? []) {
      const counts = countsOf(nameOfFolded(folded, run))
      counts.passed += folded.passed
      counts.failed += folded.failed ?? 0
      counts.skipped += folded.skipped ?? 0
      counts.durationMs += folded.durationMs
    }
  }
  return [...all].map(([name, counts]) => ({ name, ...counts }))
}
