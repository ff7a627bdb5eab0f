/** One test as any framework or report tells it. */
export interface TestCase {
  /** The titles or classes around it, outermost first. */
  readonly suite: readonly string[]
  readonly name: string
  readonly status: 'passed' | 'failed' | 'skipped'
  readonly durationMs?: number | undefined
  /** Where it is written, as its framework names it: absolute, or relative to the run's directory. */
  readonly file?: string | undefined
  /** From 1. */
  readonly line?: number | undefined
  /** It stands for the file (which did not load) or for a hook, and cannot be run by its name. */
  readonly isWholeFile?: boolean | undefined
  /** Empty unless it failed. */
  readonly failures: readonly TestFailure[]
}

export interface TestFailure {
  /** Message and stack as the framework gives them, without colours. */
  readonly text: string
  /** Both, or neither: values that a diff can be made of. */
  readonly expected?: string | undefined
  readonly actual?: string | undefined
}

export type Framework = 'jest' | 'mocha' | 'junit'

/** What one process or one report file says. */
export interface TestRun {
  readonly framework: Framework
  /** Where paths in it start; absolute. */
  readonly directory: string
  /** The report's path; nothing when it was recorded while it ran. */
  readonly report?: string
  readonly tests: readonly TestCase[]
  /** Whether it came to its own end. */
  readonly complete: boolean
}

export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly total: number
}

export function countTests(runs: readonly TestRun[]): Counts {
  const counts = { passed: 0, failed: 0, skipped: 0, total: 0 }
  for (const { tests } of runs) {
    for (const { status } of tests) counts[status]++
    counts.total += tests.length
  }
  return counts
}
