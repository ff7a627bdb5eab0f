import type { TestRun } from '../../src/results/test-results.js'

/** `suite > name: status`, sorted, of all tests: what a run was, at a glance. */
export function outline(runs: readonly TestRun[]): readonly string[] {
  return runs
    .flatMap(({ tests }) =>
      tests.map(({ suite, name, status }) => `${[...suite, name].join(' > ')}: ${status}`),
    )
    .sort()
}
