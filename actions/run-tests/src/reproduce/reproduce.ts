import type { TestCase, TestRun } from '../results/test-results.js'

/**
 * The words of the command that runs just this test; nothing where the test cannot be selected. Words are quoted for the
 * shell by who prints them.
 */
export type Reproduce = (test: TestCase, run: TestRun, workspace: string) => ReproducingCommand | undefined

/** Words alone are of a command in the run's directory. */
export type ReproducingCommand =
  | readonly string[]
  | {
      /** Absolute. */
      readonly directory: string
      readonly words: readonly string[]
    }
