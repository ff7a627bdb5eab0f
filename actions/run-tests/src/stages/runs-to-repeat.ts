import type { RunToRepeat } from '../follow/test-plan.js'
import type { TestCase, TestRun } from '../results/test-results.js'

/**
 * What the frameworks are asked to run again. A run that stopped at its first failure is not listed, and so runs whole:
 * nobody knows of the tests that it did not get to.
 * One entry a key: a process that ran several kinds of tests is one run to its recorder.
 */
export function runsToRepeat(
  runs: readonly TestRun[],
  isQuarantined: (test: TestCase) => boolean,
): readonly RunToRepeat[] {
  const repeats = new Map<string, RunToRepeat>()
  for (const run of runs) {
    const { framework, key } = run
    if (key === undefined || framework === 'report' || run.isPartial === true) continue
    const id = JSON.stringify([framework, key])
    const tests = run.tests
      .filter((test) => test.status === 'failed' && !isQuarantined(test))
      .map(({ suite, name, file, selector, isWholeFile }) => ({ suite, name, file, selector, isWholeFile }))
    const known = repeats.get(id)?.tests ?? []
    repeats.set(id, { framework, key, tests: [...known, ...tests] })
  }
  return [...repeats.values()]
}
