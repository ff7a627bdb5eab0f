import type { TestCase, TestRun } from '../results/test-results.js'

/**
 * The words of the command that runs just this test in the run's directory; nothing where the test cannot be selected.
 * Words are quoted for the shell by who prints them.
 */
export type Reproduce = (test: TestCase, run: TestRun, workspace: string) => readonly string[] | undefined
