import type { TestRun } from '../../src/results/test-results.js'

/** What tells tests apart, as a line each: `failed A › b`. */
export function outline({ tests }: TestRun): readonly string[] {
  return tests.map(({ suite, name, status, isFlaky }) =>
    [isFlaky === true ? 'flaky' : status, [...suite, name].join(' › ')].join(' '),
  )
}
